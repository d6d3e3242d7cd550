import type { Levels } from '../../core/scenario/beat.ts';
import type { Outline, OutlineOption, OutlinePart } from '../source/outline.ts';
import { countWords } from '../source/word-count.ts';

const CLOSE = 2; // mean level of a runner-up
const CLOSE_SHARE = 2 / 3; // of rated moments have such a runner-up
const MOST_ZERO = 1 / 12; // of rated options are 0 on everything
const KIND_SHARE = 0.9; // of critical errors carry a level of 1 or more somewhere

const SHORT = 8; // words of an option, of those that are neither short nor long
const LONG = 24; // a sentence and a breath: what can be said aloud
const MOST = 36; // words of any option
const SHARE = 0.7; // of options that are neither short nor long

/** What speaks against the options of a story, taken together. */
export interface OptionsFault {
  readonly code: string; // key of its sentence in the catalogue
  readonly values: { readonly [name: string]: string | number };
  readonly file?: string;
  readonly line?: number;
}

const levelsOf = (levels: Levels): readonly number[] => Object.values(levels);
const meanOf = (levels: Levels): number => {
  const all = levelsOf(levels);
  return all.reduce((sum, level) => sum + level, 0) / Math.max(1, all.length);
};

const isRated = ({ head }: OutlinePart): boolean => head?.type === 'beat' && head.rates.length > 0;

/** Checks that weak options are near misses: lines that a decent colleague might say. */
export function checkNearMisses({ parts: all }: Outline): readonly OptionsFault[] {
  const parts = all.filter(isRated);
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
  const placeOf = (spots: readonly { readonly file: string; readonly line: number }[]) => {
    const [first] = spots;
    return first === undefined ? {} : { file: first.file, line: first.line };
  };
  const named = (all: readonly OutlineOption[]): string =>
    all.map(({ option, line }) => `${option.id} (${line})`).join(', ');
  const found: OptionsFault[] = [];
  if (far.length > parts.length * (1 - CLOSE_SHARE)) {
    const where = far.map(({ head, line }) => `${head && 'id' in head ? head.id : ''} (${line})`);
    const values = { count: far.length, of: parts.length, where: where.join(', ') };
    found.push({ code: 'runner-up-far', values, ...placeOf(far) });
  }
  if (zero.length > options.length * MOST_ZERO) {
    const values = { count: zero.length, of: options.length, where: named(zero) };
    found.push({ code: 'zero-often', values, ...placeOf(zero) });
  }
  if (errors.length - cruel.length < errors.length * KIND_SHARE) {
    const values = { count: cruel.length, of: errors.length, where: named(cruel) };
    found.push({ code: 'errors-cruel', values, ...placeOf(cruel) });
  }
  return found;
}

/** Counts the words of an option in the source, with its first alternative. */
const wordsOf = ({ option }: OutlineOption): number =>
  countWords(option.text.replaceAll(/\{[^{}:|]*:([^{}|]*)(?:\|[^{}]*)?\}/g, '$1'));

/** Checks that no option of a rated moment is long, and that most are neither short nor long. */
export function checkOptionLengths({ parts }: Outline): readonly OptionsFault[] {
  const options = parts.filter(isRated).flatMap((part) => part.options);
  const over = options
    .filter((one) => wordsOf(one) > MOST)
    .map((one): OptionsFault => {
      const values = { option: one.option.id, words: wordsOf(one), most: MOST };
      return { code: 'option-long', values, file: one.file, line: one.line };
    });
  const middle = options.filter((one) => wordsOf(one) >= SHORT && wordsOf(one) <= LONG).length;
  if (middle >= SHARE * options.length) return over;
  const values = { count: middle, of: options.length, least: SHORT, most: LONG, share: 70 };
  return [...over, { code: 'options-uneven', values }];
}
