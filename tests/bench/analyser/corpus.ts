import { readFileSync } from 'node:fs';
import type { ReplyAct, ReplyFlag, ReplyQuestion } from '../../../src/core/reply/reply-reading.ts';

/** A labelled reply of tests/corpus/replies; its README says what the fields are. */
export interface Labelled {
  readonly of: string;
  readonly text: string;
  readonly context?: readonly string[];
  readonly act?: ReplyAct;
  readonly question: ReplyQuestion;
  readonly stacked: boolean;
  readonly reflection?: boolean;
  readonly flags: readonly ReplyFlag[];
}

const linesOf = (file: string): readonly Labelled[] =>
  readFileSync(`tests/corpus/replies/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

export const corpusOf = (half: 'tune' | 'check'): readonly Labelled[] => linesOf(half);

/** A reply labelled for its flags alone. */
export type Flagged = Pick<Labelled, 'of' | 'text' | 'flags'> & Partial<Labelled>;

/** More replies of the tune side. */
export const moreReplies = (): readonly Flagged[] => [
  ...linesOf('tune-more'),
  ...linesOf('tune-fresh'),
];

/** Replies written last; no cue was widened on them. */
export const lateReplies = (): readonly Flagged[] => linesOf('check-late');
