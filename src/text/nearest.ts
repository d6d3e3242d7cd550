import type { Beat, Levels, Option } from '../core/scenario/beat.ts';

/** The authored option a typed reply leads to, or why the learner has to choose one. */
export type Nearest =
  | { readonly type: 'option'; readonly option: string }
  | { readonly type: 'ask'; readonly why: 'unread' | 'tie'; readonly among: readonly string[] };

const ids = (options: readonly Option[]): readonly string[] => options.map(({ id }) => id);

/** Returns the sum of squared distances of an option's levels from those read, over the techniques both have. */
function distance(option: Option, levels: Levels, rates: Beat['rates']): number {
  return rates.reduce((sum, dimension) => {
    const [read, authored] = [levels[dimension], option.levels[dimension]];
    return read === undefined || authored === undefined ? sum : sum + (read - authored) ** 2;
  }, 0);
}

/**
 * Finds the option without a serious error whose levels are nearest to those read from a reply. Where fewer than half of the
 * beat's techniques were read, or two options are equally near, the learner is asked.
 */
export function nearestOption(beat: Pick<Beat, 'rates' | 'options'>, levels: Levels): Nearest {
  const read = beat.rates.filter((dimension) => levels[dimension] !== undefined);
  if (read.length === 0 || read.length * 2 < beat.rates.length)
    return { type: 'ask', why: 'unread', among: ids(beat.options) };
  const harmless = beat.options.filter(({ criticalError }) => criticalError === undefined);
  const far = harmless.map((option) => distance(option, levels, beat.rates));
  const least = Math.min(...far);
  const nearest = harmless.filter((_, at) => far[at] === least);
  const [first, second] = nearest;
  return first !== undefined && second === undefined
    ? { type: 'option', option: first.id }
    : { type: 'ask', why: 'tie', among: ids(nearest.length > 0 ? nearest : beat.options) };
}
