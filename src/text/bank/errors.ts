import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { bucketOf } from '../model/feature.ts';
import { sumsOf, unpack } from '../model/weights.ts';
import errors from './errors.json' with { type: 'json' };
import { kindTerms, pairTerms, partTerms } from './terms.ts';

/** Returns the features by which serious errors are known: words, pairs, parts of words, and kinds of words in a row. */
export const errorFeatures = (words: readonly string[]): readonly number[] => {
  const names = [
    ...pairTerms(words),
    ...partTerms(words).map((part) => `#${part}`),
    ...kindTerms(words),
  ];
  return [...new Set(names.map((name) => bucketOf(`e ${name}`)))];
};

/** Columns of the odds: each serious error, then any. */
export const ERROR_COLUMNS = CRITICAL_CODES.length + 1;

let unpacked: Int8Array | undefined;

/**
 * Returns how much speaks for each serious error in the words of a reply, in the order of `CRITICAL_CODES`, and for any, last:
 * the logarithm of the odds, were it one at its moment. Who hears it and what is due there decide that. Fitted by
 * `npm run fit:errors`.
 */
export function errorOdds(words: readonly string[]): readonly number[] {
  unpacked ??= unpack(errors.weights, ERROR_COLUMNS);
  return sumsOf(errorFeatures(words), unpacked, errors.scales);
}
