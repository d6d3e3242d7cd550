import type { Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import type { SessionState } from '../run/state.ts';

/** A recorded level with the level a rater gave the same response. */
export interface Rating {
  readonly session: string;
  readonly beat: string;
  readonly rater: string;
  readonly dimension: Dimension;
  readonly recorded: Level;
  readonly rated: Level;
}

/** Lists the ratings of a run: each rater's latest per response. Corrections are not ratings. */
export function ratingsIn(session: string, { turns, judged }: SessionState): readonly Rating[] {
  const last = new Map<string, Rating>();
  for (const { as, rater, beat, dimension, level } of judged) {
    const evidence = turns
      .find((turn) => turn.beat.id === beat)
      ?.attempts[0]?.chose.evidence.find((one) => one.dimension === dimension);
    if (as !== 'rating' || evidence === undefined) continue;
    const recorded = evidence.level;
    const rating = { session, beat, rater, dimension, recorded, rated: level };
    last.set(JSON.stringify([rater, beat, dimension]), rating);
  }
  return [...last.values()];
}
