import { BUCKETS } from '../../src/text/model/feature.ts';
import type { Weights } from '../../src/text/model/model.ts';
import { HEADS, type Sample } from './sample.ts';
import { type Example, fitHead, type Head } from './softmax.ts';

const PULL = 20; // how strongly weights are drawn to zero; chosen by cross-validation
const RARE = 2; // replies a feature has to stand in
const BALANCE = 0.6; // how far rare classes are weighed up: 0 not at all, 1 to the same sum
const TOP = 127;

/** Rows of int8 weights, and what one step is worth in each column. */
interface Fitted {
  readonly scales: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** Leaves out features that stand in too few replies to tell anything. */
function frequent(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of samples) for (const one of features) seen[one] = (seen[one] ?? 0) + 1;
  return samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((one) => (seen[one] ?? 0) >= RARE),
  }));
}

/** Weighs rare classes up: each counts for macro-F1 as much as a common one. */
function balanced(examples: readonly Example[], classes: number): readonly Example[] {
  const sums = new Array<number>(classes).fill(0);
  for (const { target, weight } of examples) sums[target] = (sums[target] ?? 0) + weight;
  const mean = sums.reduce((a, b) => a + b, 0) / classes;
  return examples.map((one) => ({
    ...one,
    weight: one.weight * (mean / (sums[one.target] ?? mean)) ** BALANCE,
  }));
}

/** Fits every head of the model. */
function fitHeads(samples: readonly Sample[]): readonly Head[] {
  const kept = frequent(samples);
  return Object.values(HEADS).map((classes, head) => {
    const examples = kept.flatMap(({ features, targets, weight, count }) => {
      const target = targets[head] ?? -1;
      return target < 0 ? [] : [{ features, target, weight, count }];
    });
    return fitHead(balanced(examples, classes), classes, BUCKETS, PULL);
  });
}

/** Rounds the heads to int8: the acts as they are, the two-way head as one column. */
function quantize(heads: readonly Head[]): Fitted {
  const columns = heads.flatMap(({ classes, weights }) => {
    const at = (bucket: number, one: number) => weights[bucket * classes + one] ?? 0;
    const buckets = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
    if (classes === 2) return [buckets.map((bucket) => at(bucket, 1) - at(bucket, 0))];
    return Array.from({ length: classes }, (_, one) => buckets.map((bucket) => at(bucket, one)));
  });
  const scales = columns.map(
    (column) => column.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9) / TOP,
  );
  const rows = Array.from({ length: BUCKETS }, (_, bucket) =>
    columns.map((column, one) => Math.round((column[bucket] ?? 0) / (scales[one] ?? 1))),
  );
  return { scales: scales.map((scale) => Number(scale.toPrecision(6))), rows };
}

const HALF = 128;

/** Packs rows: two bytes for how many buckets on, then the row; rows of zeros are left out. */
function pack(rows: Fitted['rows']): string {
  const bytes: number[] = [];
  let last = -1;
  rows.forEach((row, bucket) => {
    if (row.every((weight) => weight === 0)) return;
    const step = bucket - last;
    bytes.push(step >> 8, step & 255, ...row.map((weight) => weight + HALF));
    last = bucket;
  });
  return Buffer.from(bytes).toString('base64');
}

/** Fits the model on these replies. The same replies give the same weights, byte for byte. */
export function fitModel(samples: readonly Sample[]): Weights {
  const { scales, rows } = quantize(fitHeads(samples));
  return { scales, weights: pack(rows) };
}
