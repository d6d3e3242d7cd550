import type { Levels } from '../../core/scenario/beat.ts';
import type { OutlineOption, OutlinePart } from '../../story/source/outline.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';

const CLOSE = 2; // mean level of a runner-up
const CLOSE_SHARE = 2 / 3; // of rated moments have such a runner-up
const MOST_ZERO = 1 / 12; // of rated options are 0 on everything
const KIND_SHARE = 0.9; // of critical errors carry a level of 1 or more somewhere

const levelsOf = (levels: Levels): readonly number[] => Object.values(levels);
const meanOf = (levels: Levels): number => {
  const all = levelsOf(levels);
  return all.reduce((sum, level) => sum + level, 0) / Math.max(1, all.length);
};

const isRated = ({ head }: OutlinePart): boolean => head?.type === 'beat' && head.rates.length > 0;

/** Checks that weak options are near misses: lines that a decent colleague might say. */
export function checkNearMisses({ outline }: View): readonly CounterFinding[] {
  const property = 'near-misses';
  const parts = outline.parts.filter(isRated);
  const far = parts.filter(({ options }) => {
    const [, second = 0] = options.map(({ option }) => meanOf(option.levels)).sort((a, b) => b - a);
    return second < CLOSE - 1e-9;
  });
  const options = parts.flatMap((part) => part.options);
  const zero = options.filter(({ option }) =>
    levelsOf(option.levels).every((level) => level === 0),
  );
  const errors = options.filter(({ option }) => option.criticalError !== undefined);
  const cruel = errors.filter((one) => zero.includes(one));
  const placeOf = (all: readonly { readonly file: string; readonly line: number }[]) => {
    const [first] = all;
    return first === undefined ? {} : { file: first.file, line: first.line };
  };
  const named = (all: readonly OutlineOption[]): string =>
    all.map(({ option, line }) => `${option.id} (${line})`).join(', ');
  const found: CounterFinding[] = [];
  if (far.length > parts.length * (1 - CLOSE_SHARE)) {
    const where = far.map(({ head, line }) => `${head && 'id' in head ? head.id : ''} (${line})`);
    const values = { count: far.length, of: parts.length, where: where.join(', ') };
    found.push({ property, code: 'runner-up-far', values, ...placeOf(far) });
  }
  if (zero.length > options.length * MOST_ZERO) {
    const values = { count: zero.length, of: options.length, where: named(zero) };
    found.push({ property, code: 'zero-often', values, ...placeOf(zero) });
  }
  if (errors.length - cruel.length < errors.length * KIND_SHARE) {
    const values = { count: cruel.length, of: errors.length, where: named(cruel) };
    found.push({ property, code: 'errors-cruel', values, ...placeOf(cruel) });
  }
  return found;
}
