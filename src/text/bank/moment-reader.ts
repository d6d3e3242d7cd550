import type { TypedEntry } from '../../core/reply/typed-bank.ts';
import { fitRidge } from './ridge.ts';
import { type ReplyShape, shapeOf, type TermCounts } from './shape.ts';

/** How well a reply fits one reading, and the reply of the bank that is most like it there. */
export interface Likeness {
  readonly as: string;
  readonly score: number; // about 0 to 1
  readonly like: string;
}

type Weighed = ReadonlyMap<string, number>;

interface WeighedShape {
  readonly words: Weighed;
  readonly parts: Weighed;
  readonly says: readonly number[];
}

const [WORDS, PARTS, SAYS] = [0.4, 0.4, 0.9]; // what words, parts of words and what the models say count
const PENALTY = 0.2; // with the next, the best of a few on the sets of docs/reading-replies.md
const FARTHER = 4; // how far apart the models may be for two replies to be alike: squared, a number
const STEADY = 0.3; // added to how far the models differ, so that what never differs counts little

/** Weighs terms by how few examples have them, to length one. */
function weigher(all: readonly TermCounts[]): (terms: TermCounts) => Weighed {
  const often = new Map<string, number>();
  for (const terms of all)
    for (const term of terms.keys()) often.set(term, (often.get(term) ?? 0) + 1);
  return (terms) => {
    const weights = [...terms].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log((all.length + 1) / ((often.get(term) ?? 0) + 0.5)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
}

/** Returns how alike each example is to a reply in its terms, 0 to 1: only terms that both have are met. */
function cosines(examples: readonly Weighed[]): (reply: Weighed) => readonly number[] {
  const holders = new Map<string, [example: number, weight: number][]>();
  for (const [at, weighed] of examples.entries())
    for (const [term, weight] of weighed) {
      const known = holders.get(term);
      if (known) known.push([at, weight]);
      else holders.set(term, [[at, weight]]);
    }
  return (reply) => {
    const sums = examples.map(() => 0);
    for (const [term, weight] of reply)
      for (const [at, other] of holders.get(term) ?? [])
        sums[at] = (sums[at] ?? 0) + weight * other;
    return sums;
  };
}

/** Returns how alike each example is to a reply, 0 to 1.7. */
function likenesses(examples: readonly WeighedShape[]): (reply: WeighedShape) => readonly number[] {
  const words = cosines(examples.map((one) => one.words));
  const parts = cosines(examples.map((one) => one.parts));
  return (reply) => {
    const [byWords, byParts] = [words(reply.words), parts(reply.parts)];
    return examples.map(({ says }, at) => {
      let apart = 0;
      for (let n = 0; n < says.length; n += 1)
        apart += ((says[n] ?? 0) - (reply.says[n] ?? 0)) ** 2;
      const said = Math.exp(-apart / (FARTHER * says.length));
      return WORDS * (byWords[at] ?? 0) + PARTS * (byParts[at] ?? 0) + SAYS * said;
    });
  };
}

/** Puts every number of what the models say on the scale of the examples. */
function scaler(all: readonly (readonly number[])[]): (says: readonly number[]) => number[] {
  const columns = (all[0] ?? []).map((_, at) => all.map((one) => one[at] ?? 0));
  const means = columns.map((one) => one.reduce((sum, value) => sum + value, 0) / one.length);
  const spreads = columns.map((one, at) => {
    const mean = means[at] ?? 0;
    const square = one.reduce((sum, value) => sum + (value - mean) ** 2, 0) / one.length;
    return Math.sqrt(square) + STEADY;
  });
  return (says) => says.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1));
}

/** Reads replies by what they are most like: how well each reading fits, the best first. */
export type MomentReader = (reply: ReplyShape) => readonly Likeness[];

const shapes = new Map<string, ReplyShape>(); // of the examples: as many as the banks of the scenes opened hold

function keptShape(text: string): ReplyShape {
  const shape = shapes.get(text) ?? shapeOf(text);
  shapes.set(text, shape);
  return shape;
}

/** Prepares one more example, so that learning a moment later is quick. Returns false where all are prepared. */
export function prepareOne(examples: readonly TypedEntry[]): boolean {
  const next = examples.find(({ text }) => !shapes.has(text));
  if (next) keptShape(next.text);
  return next !== undefined;
}

/** Learns what replies to a moment are read as, from examples: its lines and its bank. */
export function learnMoment(examples: readonly TypedEntry[]): MomentReader {
  const shapes = examples.map(({ text }) => keptShape(text));
  const words = weigher(shapes.map((one) => one.words));
  const parts = weigher(shapes.map((one) => one.parts));
  const scale = scaler(shapes.map(({ says }) => says));
  const weigh = (shape: ReplyShape): WeighedShape => ({
    words: words(shape.words),
    parts: parts(shape.parts),
    says: scale(shape.says),
  });
  const known = shapes.map(weigh);
  const alike = likenesses(known);
  const kinds = [...new Set(examples.map(({ as }) => as))];
  const shares = kinds.map(
    (kind) => examples.filter(({ as }) => as === kind).length / known.length,
  );
  const counts = fitRidge(
    known.map((one, at) => alike(one).slice(0, at + 1)),
    kinds.map((kind, at) => examples.map(({ as }) => Number(as === kind) - (shares[at] ?? 0))),
    PENALTY,
  );
  return (reply) => {
    const near = alike(weigh(reply));
    const likest = (kind: string): string => {
      const most = Math.max(...near.filter((_, at) => examples[at]?.as === kind));
      return examples[near.indexOf(most)]?.text ?? '';
    };
    return kinds
      .map((as, kind) => ({
        as,
        score: near.reduce(
          (sum, one, at) => sum + one * (counts[kind]?.[at] ?? 0),
          shares[kind] ?? 0,
        ),
        like: likest(as),
      }))
      .sort((a, b) => b.score - a.score);
  };
}
