import { type Beat, type Option, totalOf } from '../../src/core/scenario/beat.ts';
import type { Outline } from '../../src/story/source/outline.ts';

/** A way of treating somebody, from the first line to the last. */
export type Conduct = 'kind' | 'careless';

type Pull = (beat: Beat, option: Option) => readonly number[];

const EFFECT = /^\s*~ (trust|pressure)\((-?\d+)\)/;

/** Trust gained, less pressure added, as it is written under each option, by beat and option. */
function effectsIn(
  { parts }: Outline,
  sources: readonly { readonly file: string; readonly text: string }[],
): ReadonlyMap<string, number> {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  return new Map(
    parts.flatMap(({ head, options }) =>
      options.map(({ option, file, line }): [string, number] => {
        const after = lines.get(file)?.slice(line) ?? [];
        const end = after.findIndex((text) => /^(?:\+|===)/.test(text));
        const sum = after.slice(0, end < 0 ? undefined : end).reduce((all, text) => {
          const [, what, by = '0'] = EFFECT.exec(text) ?? [];
          return all + (what === 'pressure' ? -Number(by) : Number(by));
        }, 0);
        return [`${head !== undefined && 'id' in head ? head.id : ''} ${option.id}`, sum];
      }),
    ),
  );
}

/** The higher of two rows of numbers, the first number that differs deciding. */
function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] as number) > (other[at] as number);
}

/** How one conduct picks a line: by its levels, its errors and repairs, then by what it does. */
export function conductOf(
  conduct: Conduct,
  outline: Outline,
  sources: readonly { readonly file: string; readonly text: string }[],
): (beat: Beat) => string {
  const effects = effectsIn(outline, sources);
  const kindness: Pull = ({ id }, { id: option, levels, criticalError, repairs, fails }) => [
    criticalError === undefined ? 1 : 0,
    totalOf(levels),
    repairs.length > 0 ? 1 : 0,
    fails === undefined ? 1 : 0,
    effects.get(`${id} ${option}`) ?? 0,
  ];
  const sign = conduct === 'kind' ? 1 : -1;
  return (beat) => {
    const pulls = beat.options.map((option) => ({
      id: option.id,
      pull: kindness(beat, option).map((value) => sign * value),
    }));
    return pulls.reduce((best, one) => (isHigher(one.pull, best.pull) ? one : best)).id;
  };
}
