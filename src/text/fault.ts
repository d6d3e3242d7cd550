import type { ReplyFlag } from '../core/reply/reply-reading.ts';
import type { Findings } from './findings.ts';
import type { Asking } from './questions/asking.ts';
import type { Run } from './words/pattern.ts';

/** A fault that cues or grammar found, with its words. */
export interface ReplyFault extends Run {
  readonly flag: ReplyFlag;
  readonly sure: boolean; // counts however unlikely: asking on about what they will not talk of
}

const MOST_QUESTIONS = 2; // more at once ask too much

/** Lists the faults that cues and grammar find in a reply. */
export function faultsIn({ flagged }: Findings, asking: Asking): readonly ReplyFault[] {
  const { leading, presses, insists, counts, different } = asking;
  const faultAt = (flag: ReplyFlag, { from, to }: Run): ReplyFault => ({
    flag,
    from,
    to,
    sure: false,
  });
  const [first, last] = [different[0], different.at(-1)];
  const many = different.length > MOST_QUESTIONS && first && last;
  return [
    ...flagged.flatMap((one) => (one.cue.flag ? [faultAt(one.cue.flag, one)] : [])),
    ...leading.map((one) => faultAt('leading', one)),
    ...(presses && counts ? [{ ...faultAt('too_soon', counts), sure: insists }] : []),
    ...(many ? [faultAt('too_soon', { from: first.from, to: last.to })] : []),
  ];
}

/** The flags of these faults, each once. */
export const flagsOf = (faults: readonly ReplyFault[]): readonly ReplyFlag[] => [
  ...new Set(faults.map(({ flag }) => flag)),
];
