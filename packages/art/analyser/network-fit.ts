import { numbers, shuffled } from '../../../src/core/kernel/shuffle.ts';
import type {
  NetworkNumbers,
  NetworkShape,
  PackedNetwork,
  PackedNumbers,
} from '../../../src/text/model/network.ts';
import { NETWORK_ROWS, partRows } from '../../../src/text/model/network-word.ts';
import { type Fitting, fittingOf, stepDown } from './adam.ts';
import { type Dropping, learnerOf } from './network-learner.ts';
import { NETWORK_COLUMNS, NETWORK_WEIGHTS, type NetworkSample } from './network-sample.ts';
import type { NetworkExample, Vocabulary } from './network-vectors.ts';

const SHAPE: NetworkShape = { size: 32, widths: [1, 2, 3, 4], filters: 100 };
const ROUNDS = 4; // passes over all samples
const BATCH = 64; // replies between two steps
const RATE = 0.006; // of the first steps; it falls to nothing
const FIRST_STEPS = 100; // over which it rises
const DROPPING: Dropping = { words: 0.1, filters: 0.3 };
const SEED = 7;
const START = 0.5; // largest number in the vector of a part, before the first step
const TOP = 127;
const HALF = 128;

/** The samples as numbers, and the rows of each distinct word. */
function examplesOf(samples: readonly NetworkSample[]): {
  readonly examples: readonly NetworkExample[];
  readonly vocabulary: Vocabulary;
} {
  const places = new Map<string, number>();
  const vocabulary: (readonly number[])[] = [];
  const placeOf = (key: string, rows: () => readonly number[]): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, vocabulary.length);
    vocabulary.push(rows());
    return vocabulary.length - 1;
  };
  const examples = samples.map(({ words, targets }) => ({
    words: Int32Array.from(words, ({ text }) => placeOf(text, () => partRows(text))),
    told: Int32Array.from(words, ({ told }) => placeOf(` ${told}`, () => [told])),
    targets: Float32Array.from(targets, (one) => one ?? Number.NaN),
  }));
  return { examples, vocabulary };
}

/** Draws the numbers to start from. */
function drawNumbers(
  { size, widths, filters }: NetworkShape,
  chance: () => number,
): NetworkNumbers<Fitting> {
  const draw = (length: number, most: number): Float32Array =>
    Float32Array.from({ length }, () => (2 * chance() - 1) * most);
  const found = widths.length * filters;
  const taps = widths.flatMap((width) => [
    ...draw(width * filters * size, 1 / Math.sqrt(width * size)),
  ]);
  return {
    table: fittingOf(draw(NETWORK_ROWS * size, START)),
    taps: fittingOf(Float32Array.from(taps)),
    floors: fittingOf(new Float32Array(found)),
    outputs: fittingOf(draw(NETWORK_COLUMNS * found, 1 / Math.sqrt(found))),
    bias: fittingOf(new Float32Array(NETWORK_COLUMNS)),
  };
}

/** Packs numbers into a byte each. */
function packNumbers({ values }: Fitting): PackedNumbers {
  const top = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const step = Number((top / TOP).toPrecision(6));
  const bytes = Uint8Array.from(values, (value) =>
    Math.min(HALF + TOP, Math.round(value / step) + HALF),
  );
  return { step, bytes: Buffer.from(bytes).toString('base64') };
}

/** Fits a network on these samples. The same samples give the same numbers, byte for byte. */
export function fitNetwork(samples: readonly NetworkSample[]): PackedNetwork {
  const { examples, vocabulary } = examplesOf(samples);
  const chance = numbers(SEED);
  const net = drawNumbers(SHAPE, chance);
  const learn = learnerOf(net, SHAPE, NETWORK_WEIGHTS, DROPPING, chance);
  const steps = ROUNDS * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = shuffled(examples, SEED, `round ${round}`);
    for (let from = 0; from < order.length; from += BATCH) {
      learn(order.slice(from, from + BATCH), vocabulary);
      step += 1;
      const rate = RATE * (1 - (step - 1) / steps) * Math.min(1, step / FIRST_STEPS);
      for (const fitting of Object.values(net)) stepDown(fitting, { rate, step });
    }
  }
  return {
    ...SHAPE,
    table: packNumbers(net.table),
    taps: packNumbers(net.taps),
    floors: packNumbers(net.floors),
    outputs: packNumbers(net.outputs),
    bias: packNumbers(net.bias),
  };
}
