import { strongestIn } from './path-score.ts';
import { surfaceFeatures } from './strategy.ts';
import type { BeatState, View } from './view.ts';

/** How often the strongest option stands out by a surface feature, over all decision points. */
export interface Pattern {
  readonly name: string;
  readonly count: number;
  readonly beats: readonly string[]; // the beats in which it does
  readonly of: number;
  readonly chance: number; // expected number if options were equal
  readonly unlikely: number; // probability of at least this number by chance
}

/**
 * Measures how often the strongest option stands out by position, length, punctuation or courtesy. Each beat counts
 * once, as it was met first.
 */
export function patternsOf({ occasions, courtesy }: View): readonly Pattern[] {
  const points = new Map<string, BeatState>();
  for (const state of occasions) {
    if (strongestIn(state) !== undefined && !points.has(state.beat)) points.set(state.beat, state);
  }
  return Object.entries(surfaceFeatures(courtesy)).map(([name, feature]): Pattern => {
    let ways = [1]; // probability of each number
    const beats: string[] = [];
    let chance = 0;
    for (const [beat, { rates, options }] of points) {
      const values = options.map(({ text }, at) => feature(text, at, options.length - 1));
      const top = Math.max(...values);
      const picked = values.filter((value) => value === top).length;
      const share = picked === options.length ? 0 : picked / options.length; // none stands out if all do
      if (share > 0 && values[strongestIn({ rates, options }) ?? -1] === top) beats.push(beat);
      chance += share;
      ways = [...ways, 0].map((way, at) => way * (1 - share) + (ways[at - 1] ?? 0) * share);
    }
    const count = beats.length;
    const unlikely = ways.slice(count).reduce((sum, way) => sum + way, 0);
    return { name, count, beats, of: points.size, chance, unlikely };
  });
}
