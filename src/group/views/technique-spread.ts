import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Level } from '../../core/rubric/level.ts';
import type { StoryView } from './desk-view.ts';
import { FEWEST } from './tally.ts';

/** How a room's votes spread over the levels of one technique. */
export interface TechniqueSpread {
  readonly dimension: Dimension;
  readonly levels: readonly [number, number, number, number]; // votes; index is the level
  readonly votes: number;
}

/**
 * Sums the room's votes by technique over all rounds. Rounds with fewer than five votes are left out, so that no
 * individual choice shows.
 */
export function techniqueSpread({ rounds, sheets }: StoryView): readonly TechniqueSpread[] {
  const cells = new Map<Dimension, [number, number, number, number]>();
  const add = (dimension: Dimension, level: Level, count: number) => {
    const levels = cells.get(dimension) ?? [0, 0, 0, 0];
    levels[level] += count;
    cells.set(dimension, levels);
  };
  for (const round of rounds) {
    if (round.votes < FEWEST) continue;
    const options = sheets.find(({ beat }) => beat === round.beat)?.options ?? [];
    for (const { id, evidence } of options) {
      const count = round.counts[id] ?? 0;
      for (const { dimension, level } of evidence) add(dimension, level, count);
    }
  }
  return DIMENSIONS.flatMap((dimension) => {
    const levels = cells.get(dimension);
    if (levels === undefined) return [];
    return [{ dimension, levels, votes: levels.reduce((sum, one) => sum + one, 0) }];
  });
}
