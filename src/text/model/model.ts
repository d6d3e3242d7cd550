import { REPLY_ACTS, type ReplyAct } from '../../core/reply/reply-reading.ts';
import { BUCKETS, countOf } from './feature.ts';
import model from './model.json' with { type: 'json' };

/** What the model makes of a reply. It votes; it never accuses. */
export interface Vote {
  readonly act: ReplyAct;
  readonly sure: number; // chance of that act, 0..1
  readonly reflection: number; // chance that something is given back, 0..1
}

const ACTS = REPLY_ACTS.length;
const ROW = ACTS + 1; // numbers a bucket: one an act, one for reflection
const HALF = 128;

/** Unpacks rows of weights: two bytes say how many buckets on, then the row follows. */
function unpack(packed: string): Int8Array {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const weights = new Int8Array(BUCKETS * ROW);
  let [at, bucket] = [0, -1];
  while (at + ROW + 2 <= bytes.length) {
    bucket += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    for (let one = 0; one < ROW; one += 1)
      weights[bucket * ROW + one] = (bytes[at + 2 + one] ?? HALF) - HALF;
    at += ROW + 2;
  }
  return weights;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

export type Voter = (features: readonly number[]) => Vote;

/** The weights as shipped. */
export interface Weights {
  readonly scales: readonly number[]; // what one step is worth, a column
  readonly weights: string; // packed
}

/** Unpacks a model into a function that sums the weights of a reply's buckets into a vote. */
export function voterOf({ scales, weights: packed }: Weights): Voter {
  let weights: Int8Array | undefined;
  return (features) => {
    weights ??= unpack(packed);
    return sum(features, weights, scales);
  };
}

/** The shipped model. */
export const vote = voterOf(model);

function sum(features: readonly number[], weights: Int8Array, scales: readonly number[]): Vote {
  const sums = new Array<number>(ROW).fill(0);
  for (const feature of features)
    for (let one = 0; one < ROW; one += 1)
      sums[one] = (sums[one] ?? 0) + (weights[feature * ROW + one] ?? 0) * (scales[one] ?? 0);
  const count = countOf(features);
  const acts = sums.slice(0, ACTS).map((score) => score * count);
  const top = Math.max(...acts);
  const powers = acts.map((score) => Math.exp(score - top));
  return {
    act: REPLY_ACTS[acts.indexOf(top)] ?? 'other',
    sure: 1 / powers.reduce((a, b) => a + b, 0),
    reflection: chance((sums[ACTS] ?? 0) * count),
  };
}
