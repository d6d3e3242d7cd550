import type { ReplyAct, ReplyQuestion } from '../../../src/core/reply/reply-reading.ts';
import { REPLY_ACTS, REPLY_FLAGS } from '../../../src/core/reply/reply-reading.ts';
import { macroF1 } from './f1.ts';
import type { Said } from './method.ts';

/** A reply with its labels, and what a method said of it. */
export interface Judged {
  readonly act?: ReplyAct | undefined;
  readonly question: ReplyQuestion;
  readonly reflection?: boolean | undefined;
  readonly flags?: readonly string[] | undefined;
  readonly said: Said;
}

const YES_NO = [true, false] as const;

/** Macro-F1 of the tasks the published baselines are given for. */
export const tasks: { readonly [name: string]: (rows: readonly Judged[]) => number } = {
  'question present': (rows) =>
    macroF1(
      rows.map((row) => [row.question !== 'none', row.said.question !== 'none']),
      YES_NO,
    ),
  'open or closed': (rows) =>
    macroF1(
      rows
        .filter(({ question }) => question !== 'none')
        .map(({ question, said }) => [question === 'open', said.question === 'open']),
      YES_NO,
    ),
  'four-way act': (rows) =>
    macroF1(
      rows.flatMap(({ act, said }) => (act === undefined ? [] : [[act, said.act] as const])),
      REPLY_ACTS,
    ),
  'reflection present': (rows) =>
    macroF1(
      rows.flatMap(({ reflection, said }) =>
        reflection === undefined ? [] : [[reflection, said.reflection] as const],
      ),
      YES_NO,
    ),
};

/** Macro-F1 of flagged against clean, then of each flag. */
export function flagFigures(rows: readonly Judged[]): readonly (readonly [string, number])[] {
  const pairs = (test: (flags: readonly string[]) => boolean) =>
    rows.map(({ flags = [], said }) => [test(flags), test(said.flags)] as const);
  return [
    [
      'flagged or clean',
      macroF1(
        pairs((flags) => flags.length > 0),
        YES_NO,
      ),
    ],
    ...REPLY_FLAGS.map(
      (flag) =>
        [
          flag,
          macroF1(
            pairs((flags) => flags.includes(flag)),
            [true],
          ),
        ] as const,
    ),
  ];
}

/** Clean replies that were flagged, as a share. */
export function falseShare(rows: readonly Judged[]): number {
  const clean = rows.filter(({ flags }) => flags?.length === 0);
  return clean.filter(({ said }) => said.flags.length > 0).length / clean.length;
}
