import type { Dimension } from '../../core/rubric/dimension.ts';
import { type Option, strongestOf } from '../../core/scenario/beat.ts';
import type { OptionsFault } from './option-set.ts';

/** A decision as it is offered: what is rated there, and the options in their order. */
export interface OfferedDecision {
  readonly beat: string;
  readonly rates: readonly Dimension[];
  readonly options: readonly Option[];
}

/** Measures how much a choice stands out, by what is seen without understanding it: its text and its position. */
export type SurfaceFeature = (text: string, at: number, last: number) => number;

/** Counts the matches of a pattern in a text. */
export const countMatches = (text: string, pattern: RegExp): number =>
  text.match(pattern)?.length ?? 0;

/** Counts the words of a text that are on the courtesy list. */
function courtesyOf(text: string, words: readonly string[]): number {
  const said = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return said.filter((word) => words.includes(word.replaceAll('’', "'"))).length;
}

/** The surface features that must not mark the strongest option. */
export const surfaceFeatures = (courtesy: readonly string[]) =>
  ({
    first: (_, at) => (at === 0 ? 1 : 0),
    last: (_, at, last) => (at === last ? 1 : 0),
    longest: (text) => text.length,
    shortest: (text) => -text.length,
    marks: (text) => countMatches(text, /[.,;:!?…–()]/g),
    courtesy: (text) => courtesyOf(text, courtesy),
  }) satisfies { readonly [name: string]: SurfaceFeature };

/** How often the strongest option stands out by a surface feature, over all decisions. */
export interface SurfacePattern {
  readonly name: string;
  readonly count: number;
  readonly beats: readonly string[]; // the beats in which it does
  readonly of: number;
  readonly chance: number; // expected number if options were equal
  readonly unlikely: number; // probability of at least this number by chance
}

/**
 * Measures how often the strongest option stands out by position, length, punctuation or courtesy. Each beat counts
 * once, as it comes first here.
 */
export function surfacePatterns(
  decisions: readonly OfferedDecision[],
  courtesy: readonly string[],
): readonly SurfacePattern[] {
  const points = new Map<string, OfferedDecision & { readonly strongest: Option }>();
  for (const one of decisions) {
    const strongest = strongestOf(one);
    if (strongest && !points.has(one.beat)) points.set(one.beat, { ...one, strongest });
  }
  return Object.entries(surfaceFeatures(courtesy)).map(([name, feature]): SurfacePattern => {
    let ways = [1]; // probability of each number
    const beats: string[] = [];
    let chance = 0;
    for (const [beat, { options, strongest }] of points) {
      const values = options.map(({ text }, at) => feature(text, at, options.length - 1));
      const top = Math.max(...values);
      const picked = values.filter((value) => value === top).length;
      const share = picked === options.length ? 0 : picked / options.length; // none stands out if all do
      if (share > 0 && values[options.indexOf(strongest)] === top) beats.push(beat);
      chance += share;
      ways = [...ways, 0].map((way, at) => way * (1 - share) + (ways[at - 1] ?? 0) * share);
    }
    const count = beats.length;
    const unlikely = ways.slice(count).reduce((sum, way) => sum + way, 0);
    return { name, count, beats, of: points.size, chance, unlikely };
  });
}

const LIKELY = 0.01; // probability below which a number is a pattern

/** Checks that no surface feature marks the strongest option. */
export const checkPatterns = (patterns: readonly SurfacePattern[]): readonly OptionsFault[] =>
  patterns
    .filter(({ unlikely }) => unlikely < LIKELY)
    .map(({ name, count, beats, of, chance }) => {
      const values = { name, count, where: beats.join(', '), of };
      return {
        code: `pattern-${name}`,
        values: { ...values, chance: Math.round(chance * 10) / 10 },
      };
    });

/** The levels of a dimension that no option gives: a note for the author, not a fault. */
export interface LevelGap {
  readonly dimension: Dimension;
  readonly levels: readonly number[];
}

/** Lists the levels of each rated dimension that no option gives. */
export function levelGaps(decisions: readonly OfferedDecision[]): readonly LevelGap[] {
  const rated = new Set(decisions.flatMap(({ rates }) => rates));
  return [...rated].flatMap((dimension) => {
    const given = new Set(
      decisions
        .filter(({ rates }) => rates.includes(dimension))
        .flatMap(({ options }) => options.map(({ levels }) => levels[dimension])),
    );
    const levels = ([0, 1, 2, 3] as const).filter((level) => !given.has(level));
    return levels.length === 0 ? [] : [{ dimension, levels }];
  });
}
