import { shuffled } from '../../../src/core/kernel/shuffle.ts';
import { BUCKETS } from '../../../src/text/model/feature.ts';

/** A reply as the regression learns from it: one target a column, 0 to 1; undefined: not known. */
export interface Example {
  readonly features: readonly number[]; // buckets
  readonly count: number; // what each feature counts
  readonly targets: readonly (number | undefined)[];
  readonly weights: readonly number[]; // a column
}

const STEP = 0.15;
const SEED = 7;

/** How far a fit goes. */
export interface Effort {
  readonly rounds: number; // passes over all examples; more fit what they learn from and no other hand
  readonly penalty: number; // on the square of each weight (ridge), spread over the examples with the feature
}

/**
 * Fits logistic regressions over the same features, one a column, by AdaGrad (Duchi et al. 2011). The
 * same examples give the same weights: `columns` numbers for each bucket.
 */
export function fitColumns(
  examples: readonly Example[],
  columns: number,
  { rounds, penalty }: Effort,
): Float64Array {
  const weights = new Float64Array(BUCKETS * columns);
  const seen = new Float64Array(BUCKETS * columns).fill(1);
  const slope = new Float64Array(columns);
  const often = new Float64Array(BUCKETS); // examples with a feature
  for (const { features } of examples)
    for (const feature of features) often[feature] = (often[feature] ?? 0) + 1;
  /** Leaves in `slope` how far each column is off, times what a feature counts. */
  const look = ({ features, count, targets, weights: weigh }: Example): void => {
    slope.fill(0);
    for (const feature of features)
      for (let one = 0; one < columns; one += 1)
        slope[one] = (slope[one] ?? 0) + (weights[feature * columns + one] ?? 0);
    for (let one = 0; one < columns; one += 1) {
      const target = targets[one];
      const chance = 1 / (1 + Math.exp(-(slope[one] ?? 0) * count));
      slope[one] = target === undefined ? 0 : (chance - target) * count * (weigh[one] ?? 1);
    }
  };
  const step = ({ features }: Example): void => {
    for (const feature of features)
      for (let one = 0; one < columns; one += 1) {
        const place = feature * columns + one;
        const by = (slope[one] ?? 0) + ((weights[place] ?? 0) * penalty) / (often[feature] ?? 1);
        const sum = (seen[place] ?? 1) + by * by;
        seen[place] = sum;
        weights[place] = (weights[place] ?? 0) - (STEP * by) / Math.sqrt(sum);
      }
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, SEED, `round ${round}`)) {
      look(example);
      step(example);
    }
  }
  return weights;
}
