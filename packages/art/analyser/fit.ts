import { REPLY_QUESTIONS } from '../../../src/core/reply/reply-reading.ts';
import { BUCKETS } from '../../../src/text/model/feature.ts';
import { FAR, type Weights } from '../../../src/text/model/weights.ts';
import type { FormSample } from './form-sample.ts';
import { type Effort, type Example, fitColumns } from './regression.ts';
import { ACTS, COLUMNS, type Sample } from './sample.ts';

const RARE = 12; // samples a feature has to stand in
const BALANCE = 0.6; // how far rare acts are weighed up: 0 not at all, 1 to the same sum
const TOP = 127;

/** Leaves out features that stand in too few replies to tell anything. */
function frequent<T extends Pick<Example, 'features'>>(
  samples: readonly T[],
  rare: number,
): readonly T[] {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of samples) for (const one of features) seen[one] = (seen[one] ?? 0) + 1;
  return samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((one) => (seen[one] ?? 0) >= rare),
  }));
}

/** What each act weighs, so that a rare one counts nearly as much as a common one. */
function actWeights(samples: readonly Sample[]): readonly number[] {
  const sums = Array.from({ length: ACTS }, (_, act) =>
    samples.reduce((sum, { targets }) => sum + (targets[act] ?? 0), 0),
  );
  const mean = sums.reduce((a, b) => a + b, 0) / ACTS;
  return sums.map((sum) => (mean / Math.max(1, sum)) ** BALANCE);
}

function examplesOf(samples: readonly Sample[]): readonly Example[] {
  const weights = actWeights(samples);
  return frequent(samples, RARE).map(({ features, count, targets, weight }) => {
    const act = targets
      .slice(0, ACTS)
      .reduce<number>((top, one, at) => ((one ?? 0) > (targets[top] ?? 0) ? at : top), 0);
    const weigh = Array.from(
      { length: COLUMNS },
      (_, one) => weight * (one < ACTS ? (weights[act] ?? 1) : 1),
    );
    return { features, count, targets, weights: weigh };
  });
}

/** Rows of int8 weights, and what one step is worth in each column. */
interface Fitted {
  readonly scales: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

const sizeOf = (row: readonly number[]): number => Math.max(...row.map(Math.abs));

/** Keeps the rows that say most, and zeros in the others. */
function largest(rows: Fitted['rows'], most: number): Fitted['rows'] {
  const sizes = rows.map(sizeOf).sort((a, b) => b - a);
  const least = Math.max(1, sizes[most] ?? 0);
  return rows.map((row) => (sizeOf(row) > least ? row : row.map(() => 0)));
}

function fitted(examples: readonly Example[], columns: number, effort: Effort): Fitted {
  const weights = fitColumns(examples, columns, effort);
  const scales = Array.from({ length: columns }, (_, one) => {
    let top = 1e-9;
    for (let at = one; at < weights.length; at += columns)
      top = Math.max(top, Math.abs(weights[at] ?? 0));
    return top / TOP;
  });
  const rows = Array.from({ length: BUCKETS }, (_, bucket) =>
    scales.map((scale, one) => Math.round((weights[bucket * columns + one] ?? 0) / scale)),
  );
  return { scales: scales.map((scale) => Number(scale.toPrecision(6))), rows };
}

const HALF = 128;

/** Packs rows: a byte for how many buckets on, then the row; rows of zeros are left out. */
function pack(rows: Fitted['rows']): string {
  const bytes: number[] = [];
  let last = -1;
  rows.forEach((row, bucket) => {
    if (row.every((weight) => weight === 0)) return;
    for (; bucket - last >= FAR; last += FAR) bytes.push(FAR);
    bytes.push(bucket - last, ...row.map((weight) => weight + HALF));
    last = bucket;
  });
  return Buffer.from(bytes).toString('base64');
}

const MOST_ROWS = 14_000; // features the model keeps, and the model of the form: with the network under 600 KB
const MOST_FORM_ROWS = 8_000;
const EFFORT: Effort = { rounds: 8, penalty: 12 };

/** Fits the model on these replies. The same replies give the same weights, byte for byte. */
export function fitModel(samples: readonly Sample[]): Weights {
  return fitWeights(examplesOf(samples), COLUMNS, 1, MOST_ROWS);
}

const RARE_FORM = 6; // replies a feature of the form has to stand in

/** Fits the model of the form of the question. */
export function fitForm(samples: readonly FormSample[]): Weights {
  return fitWeights(samples, REPLY_QUESTIONS.length, RARE_FORM, MOST_FORM_ROWS);
}

/** Fits as `fitWeights`, and again on the rows that say most alone, so that they say what the others said. */
export function refitWeights(
  examples: readonly Example[],
  columns: number,
  rare: number,
  most: number,
): Weights {
  const usual = frequent(examples, rare);
  const kept = largest(fitted(usual, columns, EFFORT).rows, most).map((row) => row.some(Boolean));
  const fewer = usual.map((one) => ({ ...one, features: one.features.filter((at) => kept[at]) }));
  const { scales, rows } = fitted(fewer, columns, EFFORT);
  return { scales, weights: pack(rows) };
}

/** Fits columns of weights on examples and packs the rows that say most. */
function fitWeights(
  examples: readonly Example[],
  columns: number,
  rare: number,
  most: number,
): Weights {
  const { scales, rows } = fitted(frequent(examples, rare), columns, EFFORT);
  return { scales, weights: pack(largest(rows, most)) };
}
