import type { Findings } from '../../../src/text/findings.ts';
import { bucketOf, ngramNames } from '../../../src/text/model/feature.ts';

/** The buckets of a reply's words alone, for a model of nothing else. */
export const wordFeaturesOf = ({ line }: Findings): readonly number[] => [
  ...new Set(['bias', ...ngramNames(line)].map(bucketOf)),
];
