import { CRITICAL_CODES, type CriticalCode } from '../../core/rubric/critical-error.ts';
import { bucketOf } from '../model/feature.ts';
import { sumsOf, unpack } from '../model/weights.ts';
import errors from './errors.json' with { type: 'json' };
import { pairTerms, partTerms, plainWordsOf } from './shape.ts';

/** Returns the features by which serious errors are known: words, pairs and parts of words. */
export const errorFeatures = (text: string): readonly number[] => {
  const words = plainWordsOf(text);
  const names = [...pairTerms(words), ...partTerms(words).map((part) => `#${part}`)];
  return [...new Set(names.map((name) => bucketOf(`e ${name}`)))];
};

let unpacked: Int8Array | undefined;

/**
 * Returns the chance that a reply makes each serious error, were it one at its moment: who hears it and what is due there
 * decide that. Fitted on stories/shared/typed-errors.json (tools/analyser/errors.ts).
 */
export function errorChances(text: string): ReadonlyMap<CriticalCode, number> {
  unpacked ??= unpack(errors.weights, CRITICAL_CODES.length);
  const features = errorFeatures(text);
  const sums = sumsOf(features, unpacked, errors.scales);
  return new Map(
    CRITICAL_CODES.map((code, at) => [code, 1 / (1 + Math.exp(-(sums[at] ?? 0)))] as const),
  );
}
