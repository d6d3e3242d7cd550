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

export const corpusOf = (half: 'tune' | 'check'): readonly Labelled[] =>
  readFileSync(`tests/corpus/replies/${half}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
