import type { IntervalEstimate } from '../../../core/cohort/estimate/mean-estimate.ts';
import type { GuardedCount } from '../../../core/cohort/small-cells.ts';
import catalogue from '../../catalogue/en/findings.json';
import { wordsOf } from '../../words.ts';
import { one } from '../reports-words.ts';

/** Messages of the summary. */
export const findingWords = wordsOf('findings', catalogue);

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

/** Formats a count that is withheld for one to four people. */
export const countText = (count: GuardedCount): string =>
  count === undefined ? findingWords('under') : String(count);
