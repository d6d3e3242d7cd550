import type { NetworkNumbers, NetworkShape } from '../../../src/text/model/network.ts';
import type { Fitting } from './adam.ts';
import { type NetworkExample, type Vocabulary, vectorsIn } from './network-vectors.ts';

/** What is left out at random, so that no single word or filter decides. */
export interface Dropping {
  readonly words: number; // share of words
  readonly filters: number; // share of what filters find
}

/**
 * Returns a function that adds to the slopes what a batch of replies asks for: forward, then backward, through the
 * network of `src/text/model/network.ts`.
 */
export function learnerOf(
  net: NetworkNumbers<Fitting>,
  { size, widths, filters }: NetworkShape,
  weights: readonly number[], // a column: what being wrong in it costs
  dropping: Dropping,
  chance: () => number,
): (batch: readonly NetworkExample[], vocabulary: Vocabulary) => void {
  const places = widths.reduce((sum, width) => sum + width, 0);
  const answers = places * filters; // of one word: to every filter, at every place under it
  const found = widths.length * filters;
  const strength = new Float32Array(found);
  const from = new Int32Array(found);
  const strengthSlopes = new Float32Array(found);
  const kept = 1 - dropping.filters;
  let sums: Float32Array = new Float32Array(0); // a word of the reply: its answers
  let slopes = new Float32Array(0); // a word of the reply: the slope of its vector

  /** Finds where each filter answers most, and leaves some filters out. */
  const match = (length: number): void => {
    strength.fill(Number.NEGATIVE_INFINITY);
    let start = 0;
    widths.forEach((width, group) => {
      for (let at = 0; at < length; at += 1) {
        const taps = Math.min(width, length - at);
        for (let filter = 0; filter < filters; filter += 1) {
          let place = at * answers + start * filters + filter;
          let sum = sums[place] as number;
          for (let tap = 1; tap < taps; tap += 1) {
            place += answers + filters;
            sum += sums[place] as number;
          }
          if (sum <= (strength[group * filters + filter] as number)) continue;
          strength[group * filters + filter] = sum;
          from[group * filters + filter] = at;
        }
      }
      start += width;
    });
    for (let at = 0; at < found; at += 1) {
      const sum = (strength[at] as number) + (net.floors.values[at] as number);
      strength[at] = sum > 0 && chance() < kept ? sum / kept : 0;
    }
  };

  /** Compares each column with its target. Leaves in `strengthSlopes` what the filters are asked for. */
  const compare = (targets: Float32Array, share: number): void => {
    const { outputs, bias } = net;
    strengthSlopes.fill(0);
    targets.forEach((target, column) => {
      if (Number.isNaN(target)) return;
      const row = column * found;
      let sum = bias.values[column] as number;
      for (let at = 0; at < found; at += 1)
        sum += (outputs.values[row + at] as number) * (strength[at] as number);
      const slope = (1 / (1 + Math.exp(-sum)) - target) * (weights[column] ?? 1) * share;
      bias.slopes[column] = (bias.slopes[column] as number) + slope;
      for (let at = 0; at < found; at += 1) {
        if (strength[at] === 0) continue;
        outputs.slopes[row + at] =
          (outputs.slopes[row + at] as number) + slope * (strength[at] as number);
        strengthSlopes[at] =
          (strengthSlopes[at] as number) + slope * (outputs.values[row + at] as number);
      }
    });
  };

  /** Hands what a filter is asked for on to its taps and to the words it looked at. */
  const handOn = (at: number, start: number, width: number, vectors: Float32Array): void => {
    const { taps, floors } = net;
    const slope = (strengthSlopes[at] as number) / kept;
    floors.slopes[at] = (floors.slopes[at] as number) + slope;
    const first = from[at] as number;
    const length = vectors.length / size;
    for (let tap = 0; tap < width && first + tap < length; tap += 1) {
      const row = ((start + tap) * filters + (at % filters)) * size;
      const word = (first + tap) * size;
      for (let one = 0; one < size; one += 1) {
        taps.slopes[row + one] =
          (taps.slopes[row + one] as number) + slope * (vectors[word + one] as number);
        slopes[word + one] =
          (slopes[word + one] as number) + slope * (taps.values[row + one] as number);
      }
    }
  };

  return (batch, vocabulary) => {
    const words = vectorsIn(batch, vocabulary, net, size);
    for (const example of batch) {
      const length = example.words.length;
      const read = words.read(example, () => chance() < dropping.words);
      ({ sums } = read);
      slopes = new Float32Array(length * size);
      match(length);
      compare(example.targets, 1 / batch.length);
      let start = 0;
      widths.forEach((width, group) => {
        for (let at = group * filters; at < (group + 1) * filters; at += 1)
          if (strength[at] !== 0) handOn(at, start, width, read.vectors);
        start += width;
      });
      read.handOn(slopes);
    }
    words.handOn();
  };
}
