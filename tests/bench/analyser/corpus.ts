import { readFileSync } from 'node:fs';
import type { ReplyAct, ReplyFlag, ReplyQuestion } from '../../../src/core/reply-reading.ts';

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

/** More replies of the tune side, labelled for their flags alone. */
export const moreReplies = (): readonly Pick<Labelled, 'of' | 'text' | 'flags'>[] =>
  linesOf('tune-more');
