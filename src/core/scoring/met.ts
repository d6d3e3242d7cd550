import type { SessionState } from '../run/state.ts';
import {
  CARRIED_ENDING,
  type Carried,
  type CarriedFact,
  type MetState,
} from '../scenario/carried.ts';
import { BASE_VARIANT } from '../scenario/drawn-scenario.ts';
import type { CriticalMark } from './decision.ts';

/** The story's variables at its end, by name. */
type StoryMemory = { readonly [name: string]: string | number | boolean };

/** Counters of stories/shared/state.ink that decide how a first contact ended. */
export const MET_COUNTERS = ['tr', 'ch', 'al', 'limits_told'] as const;

const HARMED_TRUST = 2; // at most
const TRUSTED = { trust: 6, choices: 3 }; // at least
const PULLED_AWAY = 3; // alert of a companion who ends the contact

const countOf = (memory: StoryMemory, name: (typeof MET_COUNTERS)[number]): number => {
  const value = memory[name];
  return typeof value === 'number' ? value : 0;
};

/**
 * Derives how a first contact ended for the person. `harmed`: a critical error stood open, or a companion ended the
 * contact after an error, or trust was at most 2. `trusted`: limits were told, trust at least 6, at least 3 real choices.
 * Else `neutral`.
 */
export function metAfter(memory: StoryMemory, errors: readonly CriticalMark[]): MetState {
  const trust = countOf(memory, 'tr');
  const open = errors.some(({ repaired }) => !repaired);
  const pulledAway = errors.length > 0 && countOf(memory, 'al') >= PULLED_AWAY;
  if (open || pulledAway || trust <= HARMED_TRUST) return 'harmed';
  const told = memory.limits_told === true;
  const enough = trust >= TRUSTED.trust && countOf(memory, 'ch') >= TRUSTED.choices;
  return told && enough ? 'trusted' : 'neutral';
}

/** Collects what a finished first contact hands on; numbers are no facts and are left out. */
export function carriedFrom(
  names: readonly string[],
  memory: StoryMemory,
  ending: string,
  errors: readonly CriticalMark[],
): Carried {
  const facts = names.flatMap((name): [string, CarriedFact][] => {
    const value = name === CARRIED_ENDING ? ending : memory[name];
    return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [];
  });
  return { met: metAfter(memory, errors), facts: Object.fromEntries(facts) };
}

/**
 * Finds the latest complete run of a first contact. A replay from one of its moments is none, nor is a run in another
 * variant: what was true of the person there is not what the second contact was written for.
 */
export const latestFirst = (
  runs: readonly SessionState[],
  scenario: string,
): SessionState | undefined =>
  runs
    .filter(
      ({ began, filed }) =>
        began.scenario.id === scenario &&
        began.variant === BASE_VARIANT &&
        began.branch === undefined &&
        filed !== undefined,
    )
    .toSorted((a, b) => a.lastAt - b.lastAt)
    .at(-1);
