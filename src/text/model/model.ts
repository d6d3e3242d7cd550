import {
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_SOUNDS,
  type ReplyAct,
  type ReplyFlag,
  type ReplySound,
} from '../../core/reply/reply-reading.ts';
import model from './model.json' with { type: 'json' };
import packedNetwork from './network.json' with { type: 'json' };
import { type Network, type NetworkReading, networkOf } from './network.ts';
import type { NetworkWord } from './network-word.ts';
import { sumsOf, unpack, type Weights } from './weights.ts';

/** The model's probabilities for a reply. `sounds.ts` decides what they change. */
export interface Vote {
  readonly act: ReplyAct;
  readonly reflection: number; // chance that something is given back, 0..1
  readonly flags: { readonly [F in ReplyFlag]: number }; // chance of each fault
  readonly faulty: number; // chance of any
  readonly forms?: readonly number[]; // what the network's sums say for each form of the question
  readonly network?: NetworkReading;
}

/** Returns how much some features of a reply speak for a fault, named or not: the sum of their weights. */
export type Pull = (features: readonly number[], sound: ReplySound) => number;

const ACTS = REPLY_ACTS.length;
const COLUMNS = ACTS + 1 + REPLY_FLAGS.length + 1; // acts, reflection, flags, any; the network has the forms after them
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** The column of a fault, named or not. */
export const columnOf = (sound: ReplySound): number => ACTS + 1 + REPLY_SOUNDS.indexOf(sound);

/** An unpacked model. */
export interface Voter {
  readonly vote: (features: readonly number[], words?: readonly NetworkWord[]) => Vote;
  readonly pull: Pull;
}

/** Unpacks a model on first use. With a network, each has half the say. */
export function voterOf({ scales, weights: packed }: Weights, network?: Network): Voter {
  let unpacked: Int8Array | undefined;
  const weights = (): Int8Array => {
    unpacked ??= unpack(packed, COLUMNS);
    return unpacked;
  };
  return {
    vote: (features, words) => {
      const sums = sumsOf(features, weights(), scales);
      const read = words && network?.(words);
      if (read === undefined) return voteOf(sums);
      const both = sums.map((sum, column) => (sum + (read.sums[column] ?? 0)) / 2);
      return { ...voteOf(both), forms: read.sums.slice(COLUMNS), network: read };
    },
    pull: (features, sound) =>
      features.reduce(
        (all, one) =>
          all + (weights()[one * COLUMNS + columnOf(sound)] ?? 0) * (scales[columnOf(sound)] ?? 0),
        0,
      ),
  };
}

/** The shipped model. */
export const MODEL = voterOf(model, networkOf(packedNetwork));

function voteOf(sums: readonly number[]): Vote {
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
