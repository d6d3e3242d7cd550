import { type Levels, totalOf } from '../../core/scenario/beat.ts';
import { addedPressure } from '../../story/source/added-pressure.ts';
import { most, type Strategy, wordingRules } from '../scenario/strategy.ts';
import type { View } from '../scenario/view.ts';

const meanOf = (levels: Levels): number =>
  totalOf(levels) / Math.max(1, Object.keys(levels).length);

/** Returns the index of the second-highest value; of equal values the first. */
function second(worths: readonly number[]): number {
  const top = Math.max(...worths);
  return most(worths.map((worth) => (worth === top ? -1 : worth)));
}

/** Makes the strategies that follow a rule of thumb, or know more than the wording shows. None may pass. */
export function rulesOfThumb({ outline, sources }: View): { readonly [name: string]: Strategy } {
  const pressure = addedPressure(outline, sources);
  return {
    ...wordingRules,
    'second best': {
      option: ({ options }) => second(options.map(({ levels }) => meanOf(levels))),
      note: (notes) => second(notes.map(({ levels }) => meanOf(levels))),
    },
    safest: {
      option: ({ beat, options }) =>
        most(options.map(({ id }) => -(pressure.get(`${beat} ${id}`) ?? 0))),
      note: () => 0,
    },
  };
}
