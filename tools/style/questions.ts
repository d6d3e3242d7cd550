import type { Levels } from '../../src/core/scenario/beat.ts';
import type { Note } from '../../src/core/scenario/scenario.ts';
import type { Outline } from '../../src/story/source/outline.ts';
import type { GuessQuestion } from './model.ts';
import { plainText } from './wording.ts';

/** The kinds of questions for a guesser. */
export const STYLE_KINDS = ['options', 'repairs', 'notes'] as const;
export type StyleKind = (typeof STYLE_KINDS)[number];

/** A question from a story, with its place. */
export interface StyleQuestion extends GuessQuestion {
  readonly kind: StyleKind;
  readonly scenario: string;
  readonly beat: string;
  readonly ids: readonly string[]; // of the texts offered
}

const meanOf = (levels: Levels): number => {
  const all: readonly number[] = Object.values(levels);
  return all.reduce((sum, level) => sum + level, 0) / Math.max(1, all.length);
};

const highest = (worths: readonly number[]): readonly boolean[] => {
  const most = Math.max(...worths);
  return worths.map((worth) => worth > most - 1e-9);
};

/** Lists all questions about a scenario: rated beats, repairs, notes. */
export function guessQuestions(
  scenario: string,
  { parts }: Outline,
  tellings: { readonly [telling: string]: readonly Note[] },
): readonly StyleQuestion[] {
  const said = parts.flatMap(({ head, options }): readonly StyleQuestion[] => {
    if (head?.type !== 'beat' || options.length < 2) return [];
    const all = options.map(({ option }) => option);
    const asked = {
      scenario,
      beat: head.id,
      ids: all.map(({ id }) => id),
      texts: all.map(({ text }) => plainText(text)),
    };
    if (head.rates.length > 0) {
      return [
        { ...asked, kind: 'options', best: highest(all.map(({ levels }) => meanOf(levels))) },
      ];
    }
    const best = all.map(({ repairs }) => repairs.length > 0);
    return best.includes(true) ? [{ ...asked, kind: 'repairs', best }] : [];
  });
  const noted = Object.entries(tellings).map(
    ([telling, notes]): StyleQuestion => ({
      kind: 'notes',
      scenario,
      beat: telling,
      ids: notes.map(({ id }) => id),
      texts: notes.map(({ text }) => text),
      best: highest(notes.map(({ levels }) => meanOf(levels))),
    }),
  );
  return [...said, ...noted];
}
