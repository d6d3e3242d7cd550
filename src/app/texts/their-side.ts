import type { SessionState } from '../../core/run/state.ts';
import { type HeardResponse, theirSideOf } from '../../core/scoring/their-side.ts';
import { packedScene } from './packed-scene.ts';

/** Loads the sheet of a scenario in a language, with the hash of the story it belongs to. */
async function loadSheet(scenario: string, language: string) {
  const own = packedScene();
  if (own === undefined) {
    const { sheets } = await import('virtual:unscripted/their-side');
    return sheets[language]?.[scenario];
  }
  const [playable, sheet] = [own.playables[language], own.sheets[language]];
  return playable && sheet && { hash: playable.hash, sheet };
}

/**
 * Loads what the person may have heard in a finished run; empty for a run of another version of the story, and where
 * nothing was written in its language.
 */
export async function loadHeard(state: SessionState): Promise<readonly HeardResponse[]> {
  if (state.filed === undefined) return [];
  const { scenario, language } = state.began;
  const known = await loadSheet(scenario.id, language);
  return known?.hash === scenario.hash ? theirSideOf(state, known.sheet) : [];
}
