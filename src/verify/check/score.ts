import type { Dimension } from '../../core/rubric/dimension.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { ScoredPath } from '../scenario/path-score.ts';
import type { View } from '../scenario/view.ts';

export const BEST_LEAST = 92; // of 100; a dilemma costs a level somewhere

/** Checks that the best path scores near 100. */
export function* checkBest({ explored }: View, best: ScoredPath | undefined): CounterFindings {
  const { overall = 0, path } = best ?? {};
  if (overall >= BEST_LEAST) return;
  const values = { overall, least: BEST_LEAST };
  yield { code: 'best-low', values, path: path && pathOfEdges(explored, path) };
}

/** Checks that every option of a rated beat has a level for each rated dimension. */
export function* checkLevels({ occasions }: View): CounterFindings {
  for (const { beat, rates, options, reachedBy: move } of occasions) {
    for (const { id: option, levels } of options) {
      const dimension = rates.find((one) => levels[one] === undefined);
      if (dimension !== undefined) {
        yield { code: 'level-missing', values: { beat, option, dimension }, move };
      }
    }
  }
}

/** The levels of a dimension that no option gives: a note for the author, not a fault. */
export interface LevelGap {
  readonly dimension: Dimension;
  readonly levels: readonly number[];
}

/** Lists the levels of each rated dimension that no option gives. */
export function gapsOf({ occasions }: View): readonly LevelGap[] {
  const rated = new Set(occasions.flatMap(({ rates }) => rates));
  return [...rated].flatMap((dimension) => {
    const given = new Set(
      occasions
        .filter(({ rates }) => rates.includes(dimension))
        .flatMap(({ options }) => options.map(({ levels }) => levels[dimension])),
    );
    const levels = ([0, 1, 2, 3] as const).filter((level) => !given.has(level));
    return levels.length === 0 ? [] : [{ dimension, levels }];
  });
}
