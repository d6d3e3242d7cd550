import { wordingOf } from './wording.ts';

/** Texts of which at least one is best, shown without context. */
export interface GuessQuestion {
  readonly texts: readonly string[];
  readonly best: readonly boolean[];
}

/** Weights of a guesser that sees only wording: a conditional logit over the texts of a question. */
export type StyleModel = readonly number[];

const ROUNDS = 300;
const LEARNING_RATE = 0.3;
const L2_PENALTY = 0.1; // L2 regularization of each weight

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);

/** Computes the probability of picking each row (softmax). */
function chancesOf(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** Fits the model to questions with known answers, by gradient ascent. */
export function trainStyle(questions: readonly GuessQuestion[]): StyleModel {
  const sets = questions
    .filter(({ best }) => best.includes(true) && best.includes(false))
    .map(({ texts, best }) => {
      const count = best.filter(Boolean).length;
      return { rows: wordingOf(texts), aims: best.map((is) => (is ? 1 / count : 0)) };
    });
  const all = sets.flatMap(({ rows }) => rows);
  const width = all[0]?.length ?? 0;
  const places = Array.from({ length: width }, (_, at) => at);
  const spread = places.map((at) =>
    Math.sqrt(all.reduce((sum, row) => sum + (row[at] as number) ** 2, 0) / all.length),
  );
  const scaled = sets.map(({ rows, aims }) => ({
    aims,
    rows: rows.map((row) => row.map((value, at) => value / ((spread[at] as number) || 1))),
  }));
  let weights = places.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => -L2_PENALTY * weight);
    for (const { rows, aims } of scaled) {
      const chances = chancesOf(rows, weights);
      rows.forEach((row, one) => {
        const miss = ((aims[one] as number) - (chances[one] as number)) / scaled.length;
        for (const at of places) slope[at] = (slope[at] as number) + miss * (row[at] as number);
      });
    }
    weights = weights.map((weight, at) => weight + LEARNING_RATE * (slope[at] as number));
  }
  return weights.map((weight, at) => weight / ((spread[at] as number) || 1));
}

/** Returns the index of the text a guesser considers best. */
export function guessOf(model: StyleModel, texts: readonly string[]): number {
  const scores = wordingOf(texts).map((row) => dot(row, model));
  return scores.indexOf(Math.max(...scores));
}
