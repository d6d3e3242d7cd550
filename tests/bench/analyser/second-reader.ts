import { readFileSync } from 'node:fs';
import { type Confusion, confusionOf } from '../../../src/core/agreement/confusion.ts';
import { bootstrapIntervals } from '../../../src/core/agreement/interval.ts';
import { kappaValue } from '../../../src/core/agreement/kappa.ts';
import {
  REPLY_ACTS,
  REPLY_FLAGS,
  type ReplyAct,
  type ReplyFlag,
  type ReplyQuestion,
} from '../../../src/core/reply/reply-reading.ts';
import type { Labelled } from './corpus.ts';

/** What a second reader, who saw neither rules nor labels, said of a reply of the check half. */
interface SecondReading {
  readonly at: number; // line of check.jsonl, from 0
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly flags: readonly ReplyFlag[];
}

/** How far two readers agree on one question. */
export interface Readers {
  readonly of: string;
  readonly n: number;
  readonly same: number; // share, 0 to 1
  readonly kappa: number; // Cohen (1960)
  readonly low: number; // of the 95 % interval, by bootstrap
  readonly high: number;
}

export type Pair = readonly [first: string, second: string];

/** The pairs as places among all answers. */
function ratedIn(pairs: readonly Pair[]): {
  readonly rated: readonly { readonly first: number; readonly second: number }[];
  readonly count: number; // of answers
} {
  const names = [...new Set(pairs.flat())].sort();
  const rated = pairs.map(([a, b]) => ({ first: names.indexOf(a), second: names.indexOf(b) }));
  return { rated, count: names.length };
}

const kappa = (some: Confusion) => kappaValue(some, 'none');

/** Cohen's kappa on one question, without its interval. */
export function kappaOf(pairs: readonly Pair[]): number | undefined {
  const { rated, count } = ratedIn(pairs);
  return kappa(confusionOf(rated, count));
}

/** Agreement on one question: share, Cohen's kappa and its interval. */
export function agreementOf(of: string, pairs: readonly Pair[]): Readers {
  const { rated, count } = ratedIn(pairs);
  const matrix = confusionOf(rated, count);
  const each = rated.map((pair) => confusionOf([pair], count));
  const [interval] = bootstrapIntervals(each, [kappa]);
  return {
    of,
    n: pairs.length,
    same: pairs.filter(([a, b]) => a === b).length / pairs.length,
    kappa: kappa(matrix) ?? Number.NaN,
    low: interval?.low ?? Number.NaN,
    high: interval?.high ?? Number.NaN,
  };
}

const flagged = (flags: readonly ReplyFlag[]): string => (flags.length > 0 ? 'flagged' : 'clean');

/** Agreement of the author's labels with those of the second reader: flags, act, question form. */
export function readersAgree(check: readonly Labelled[]): readonly Readers[] {
  const second = readFileSync('tests/corpus/replies/second-reader.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SecondReading);
  const both = second.map((reading) => {
    const label = check[reading.at];
    if (label === undefined) throw new Error(`second-reader.jsonl: no line ${reading.at}`);
    return { label, reading };
  });
  const acts = both.flatMap(({ label, reading }): readonly Pair[] =>
    label.act === undefined ? [] : [[label.act, reading.act]],
  );
  return [
    agreementOf(
      'flagged or clean',
      both.map(({ label, reading }) => [flagged(label.flags), flagged(reading.flags)]),
    ),
    ...REPLY_FLAGS.map((flag) =>
      agreementOf(
        flag,
        both.map(({ label, reading }) => [
          String(label.flags.includes(flag)),
          String(reading.flags.includes(flag)),
        ]),
      ),
    ),
    agreementOf(`act (${REPLY_ACTS.length} kinds)`, acts),
    agreementOf(
      'question form',
      both.map(({ label, reading }) => [label.question, reading.question]),
    ),
  ];
}
