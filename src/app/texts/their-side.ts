import type { SessionState } from '../../core/run/state.ts';
import { type HeardResponse, theirSideOf } from '../../core/scoring/their-side.ts';

/**
 * Loads what the person may have heard in a finished run; empty for a run of another version of the story, and where
 * nothing was written in its language.
 */
export async function loadHeard(state: SessionState): Promise<readonly HeardResponse[]> {
  if (state.filed === undefined) return [];
  const { scenario, language } = state.began;
  const { sheets } = await import('virtual:unscripted/their-side');
  const known = sheets[language]?.[scenario.id];
  return known?.hash === scenario.hash ? theirSideOf(state, known.sheet) : [];
}
