import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { bucketOf } from '../model/feature.ts';
import { sumsOf, unpack } from '../model/weights.ts';
import errors from './errors.json' with { type: 'json' };
import { kindTerms, pairTerms } from './terms.ts';

/** Returns the features by which serious errors are known: words, pairs, and kinds of words in a row. */
export const errorFeatures = (words: readonly string[]): readonly number[] => {
  const names = [...pairTerms(words), ...kindTerms(words)];
  return [...new Set(names.map((name) => bucketOf(`e ${name}`)))];
};

/** Columns that tell the kind: each serious error, then that nothing is wrong and no line has it (`neutral`). */
export const KIND_COLUMNS = CRITICAL_CODES.length + 1;

const tables = () => ({
  any: unpack(errors.any.weights, 1),
  kinds: unpack(errors.kinds.weights, KIND_COLUMNS),
});
let unpacked: ReturnType<typeof tables> | undefined;

/** What speaks for serious errors in words: logarithms of the odds. */
export interface ErrorOdds {
  readonly any: number;
  readonly kinds: readonly number[]; // each in the order of `CRITICAL_CODES`, then `neutral`
}

/**
 * Returns how much speaks for serious errors in the words of a reply, were they one at its moment. Who hears it and what is due
 * there decide that. Fitted by `npm run fit:errors`.
 */
export function errorOdds(words: readonly string[]): ErrorOdds {
  unpacked ??= tables();
  const features = errorFeatures(words);
  const [any = 0] = sumsOf(features, unpacked.any, errors.any.scales);
  return { any, kinds: sumsOf(features, unpacked.kinds, errors.kinds.scales) };
}
