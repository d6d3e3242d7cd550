import type { Rubric } from '../../src/core/rubric/rubric.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import { debrief } from '../../src/core/scoring/debrief.ts';

/** What a frozen record must score for ever. */
export interface Golden {
  readonly ending: string;
  readonly overall: number | null;
  readonly shown: number | null;
  readonly core: number | null;
  readonly band: string | null;
  readonly dimensions: { readonly [dimension: string]: readonly [earned: number, count: number] };
}

/** The figures of a run as they are frozen. */
export function goldenOf(state: SessionState, rubric: Rubric): Golden {
  const { score } = debrief(state, rubric);
  return {
    ending: state.ended?.ending ?? '',
    overall: score.overall ?? null,
    shown: score.shown ?? null,
    core: score.core ?? null,
    band: score.band.name ?? null,
    dimensions: Object.fromEntries(
      score.dimensions.map(({ dimension, earned, count }) => [dimension, [earned, count]]),
    ),
  };
}
