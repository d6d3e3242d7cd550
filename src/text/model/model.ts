import {
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_SOUNDS,
  type ReplyAct,
  type ReplyFlag,
  type ReplySound,
} from '../../core/reply/reply-reading.ts';
import model from './model.json' with { type: 'json' };
import { sumsOf, unpack, type Weights } from './weights.ts';

/** The model's probabilities for a reply. `sounds.ts` decides what they change. */
export interface Vote {
  readonly act: ReplyAct;
  readonly reflection: number; // chance that something is given back, 0..1
  readonly flags: { readonly [F in ReplyFlag]: number }; // chance of each fault
  readonly faulty: number; // chance of any
}

/** Returns how much some features of a reply speak for a fault, named or not: the sum of their weights. */
export type Pull = (features: readonly number[], sound: ReplySound) => number;

const ACTS = REPLY_ACTS.length;
const NUMBERS_PER_BUCKET = ACTS + 1 + REPLY_FLAGS.length + 1; // numbers a bucket: acts, reflection, flags, any
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** An unpacked model. */
export interface Voter {
  readonly vote: (features: readonly number[]) => Vote;
  readonly pull: Pull;
}

/** Unpacks a model on first use. */
export function voterOf({ scales, weights: packed }: Weights): Voter {
  let unpacked: Int8Array | undefined;
  const weights = (): Int8Array => {
    unpacked ??= unpack(packed, NUMBERS_PER_BUCKET);
    return unpacked;
  };
  return {
    vote: (features) => voteOf(features, weights(), scales),
    pull: (features, sound) => {
      const column = ACTS + 1 + REPLY_SOUNDS.indexOf(sound); // any fault is the last
      return features.reduce(
        (all, one) => all + (weights()[one * NUMBERS_PER_BUCKET + column] ?? 0),
        0,
      );
    },
  };
}

/** The shipped model. */
export const MODEL = voterOf(model);

function voteOf(features: readonly number[], weights: Int8Array, scales: readonly number[]): Vote {
  const sums = sumsOf(features, weights, scales);
  const acts = sums.slice(0, ACTS);
  const top = Math.max(...acts);
  const [reflection = 0, ...faults] = sums.slice(ACTS).map(chance);
  return {
    act: REPLY_ACTS[acts.indexOf(top)] ?? 'other',
    reflection,
    flags: Object.fromEntries(
      REPLY_FLAGS.map((flag, at) => [flag, faults[at] ?? 0]),
    ) as Vote['flags'],
    faulty: faults.at(-1) ?? 0,
  };
}
