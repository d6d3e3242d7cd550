import { withLooks } from '../../../core/scenario/names.ts';
import { drawRunSeed } from '../../device/person.ts';

/** Seeds of the runs to come, by scenario: drawn when the face of a run is first shown, and used when it begins. */
const drawn = new Map<string, number>();

/** Returns the seed of the next run of a scenario, the same until that run begins. */
export function nextSeed(scenario: string): number {
  const seed = drawn.get(scenario) ?? drawRunSeed();
  drawn.set(scenario, seed);
  return seed;
}

/**
 * Takes the seed of the next run of a scenario; the one after it gets another. `looks` asks for a set of names and
 * faces, so that a second contact shows the person as the first one did.
 */
export function takeSeed(scenario: string, looks?: 0 | 1): number {
  const seed = nextSeed(scenario);
  drawn.delete(scenario);
  return looks === undefined ? seed : withLooks(seed, looks);
}
