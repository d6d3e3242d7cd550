import {
  type IntervalEstimate,
  leavesOutZero,
} from '../../../core/cohort/estimate/mean-estimate.ts';
import type { GuardedCount } from '../../../core/cohort/small-cells.ts';
import catalogue from '../../catalogue/en/findings.json';
import { wordsOf } from '../../words.ts';
import { one } from '../reports-words.ts';

/** Messages of the summary. */
export const findingWords = wordsOf('findings', catalogue);

/** Names the columns of a table. */
export const headsOf = (...keys: readonly (keyof typeof catalogue)[]): readonly string[] =>
  keys.map((key) => findingWords(key));

/** Formats an estimate with its interval, one decimal each, or as `format` writes it. */
export function estimateText(
  estimate: IntervalEstimate | undefined,
  format: (value: number) => string = one,
): string {
  if (estimate === undefined) return findingWords('none');
  const { value, interval, without } = estimate;
  if (interval === undefined) {
    return without === undefined
      ? format(value)
      : findingWords(`no-interval.${without}`, { value: format(value) });
  }
  const [low, high] = [format(interval.low), format(interval.high)];
  return findingWords('scores.interval', { value: format(value), low, high });
}

const isOut = (estimate: IntervalEstimate | undefined): boolean =>
  estimate?.interval !== undefined && leavesOutZero(estimate.interval);

/** Formats a difference, and marks an interval that leaves out 0. */
export const differenceText = (difference: IntervalEstimate | undefined): string =>
  isOut(difference)
    ? findingWords('leaves-out', { value: estimateText(difference) })
    : estimateText(difference);

/** Says what differences side by side can bear: how many leave out 0, and whether one of all was named as the outcome. */
export function manyText<T>(
  rows: readonly T[],
  differenceOf: (row: T) => IntervalEstimate | undefined,
  study: object | undefined,
): string {
  const all = rows.map(differenceOf);
  const [count, out] = [all.filter((one) => one?.interval).length, all.filter(isOut).length];
  return findingWords(study ? 'many.study' : 'many', { count, out });
}

/** Formats a count that is withheld for one to four people. */
export const countText = (count: GuardedCount): string =>
  count === undefined ? findingWords('under') : String(count);
