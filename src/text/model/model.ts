import {
  REPLY_ACTS,
  REPLY_FLAGS,
  type ReplyAct,
  type ReplyFlag,
} from '../../core/reply/reply-reading.ts';
import { BUCKETS, countOf } from './feature.ts';
import model from './model.json' with { type: 'json' };

/** The model's probabilities for a reply. `sounds.ts` decides what they change. */
export interface Vote {
  readonly act: ReplyAct;
  readonly reflection: number; // chance that something is given back, 0..1
  readonly flags: { readonly [F in ReplyFlag]: number }; // chance of each fault
  readonly faulty: number; // chance of any
}

/** Returns how much some features of a reply speak for a fault: the sum of their weights. */
export type Pull = (features: readonly number[], flag: ReplyFlag) => number;

const ACTS = REPLY_ACTS.length;
const NUMBERS_PER_BUCKET = ACTS + 1 + REPLY_FLAGS.length + 1; // numbers a bucket: acts, reflection, flags, any
const BYTE_MIDPOINT = 128;

/** Unpacks rows of weights: two bytes with the number of buckets to skip, then the row. */
function unpack(packed: string): Int8Array {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const weights = new Int8Array(BUCKETS * NUMBERS_PER_BUCKET);
  let [at, bucket] = [0, -1];
  while (at + NUMBERS_PER_BUCKET + 2 <= bytes.length) {
    bucket += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    for (let one = 0; one < NUMBERS_PER_BUCKET; one += 1)
      weights[bucket * NUMBERS_PER_BUCKET + one] =
        (bytes[at + 2 + one] ?? BYTE_MIDPOINT) - BYTE_MIDPOINT;
    at += NUMBERS_PER_BUCKET + 2;
  }
  return weights;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** An unpacked model. */
export interface Voter {
  readonly vote: (features: readonly number[]) => Vote;
  readonly pull: Pull;
}

/** The shipped weights. */
export interface Weights {
  readonly scales: readonly number[]; // what one step is worth, a column
  readonly weights: string; // packed
}

/** Unpacks a model on first use. */
export function voterOf({ scales, weights: packed }: Weights): Voter {
  let unpacked: Int8Array | undefined;
  const weights = (): Int8Array => {
    unpacked ??= unpack(packed);
    return unpacked;
  };
  return {
    vote: (features) => sum(features, weights(), scales),
    pull: (features, flag) => {
      const column = ACTS + 1 + REPLY_FLAGS.indexOf(flag);
      return features.reduce(
        (all, one) => all + (weights()[one * NUMBERS_PER_BUCKET + column] ?? 0),
        0,
      );
    },
  };
}

/** The shipped model. */
export const MODEL = voterOf(model);

function sum(features: readonly number[], weights: Int8Array, scales: readonly number[]): Vote {
  const sums = new Array<number>(NUMBERS_PER_BUCKET).fill(0);
  for (const feature of features)
    for (let one = 0; one < NUMBERS_PER_BUCKET; one += 1)
      sums[one] =
        (sums[one] ?? 0) + (weights[feature * NUMBERS_PER_BUCKET + one] ?? 0) * (scales[one] ?? 0);
  const count = countOf(features);
  const acts = sums.slice(0, ACTS).map((score) => score * count);
  const top = Math.max(...acts);
  const [reflection = 0, ...faults] = sums.slice(ACTS).map((score) => chance(score * count));
  return {
    act: REPLY_ACTS[acts.indexOf(top)] ?? 'other',
    reflection,
    flags: Object.fromEntries(
      REPLY_FLAGS.map((flag, at) => [flag, faults[at] ?? 0]),
    ) as Vote['flags'],
    faulty: faults.at(-1) ?? 0,
  };
}
