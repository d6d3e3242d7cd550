import { makeRecord, type SessionRecord } from '../core/record/record.ts';
import { simulatedPerson } from '../core/record/simulated.ts';
import { LEVELS, TOP_LEVEL } from '../core/rubric/level.ts';
import type { EventDraft, SessionEvent } from '../core/run/event.ts';
import { replay } from '../core/run/reduce.ts';
import type { SessionState } from '../core/run/state.ts';
import { BASE_VARIANT, drawVariant } from '../core/scenario/drawn-scenario.ts';
import type { Content } from '../session/play/content.ts';
import { numbered } from '../session/play/log.ts';
import { playThrough } from '../session/play/play-through.ts';
import { type SeededChance, seededChance } from './chance.ts';
import { FORM, skilledPlayer } from './policy.ts';

/** Probability that a simulated rater gives the recorded level; otherwise an adjacent one. */
export const RATER_AGREES = 0.8;

const RATER = 'Second rater';

/** Simulates ratings of every first response that was chosen from the list. */
export function ratingsOf({ turns }: SessionState, chance: SeededChance): readonly EventDraft[] {
  return turns.flatMap(({ beat, attempts: [first] }) =>
    (first?.chose.evidence ?? []).map(({ dimension, level }): EventDraft => {
      const step = level === 0 || (level < TOP_LEVEL && chance.share() < 0.5) ? 1 : -1;
      const other = LEVELS[level + step] ?? level;
      const rated = chance.share() < RATER_AGREES ? level : other;
      return { type: 'judged', as: 'rating', rater: RATER, beat: beat.id, dimension, level: rated };
    }),
  );
}

/** A simulated trainee of known skill. */
export interface Trainee {
  readonly id: string;
  readonly pseudonym: string;
  readonly cohort: string;
  readonly skill: number; // in standard deviations from the mean
  readonly drift: number; // skill gained between runs of the same scenario
  readonly records: readonly SessionRecord[];
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 2, 2, 9);
const LEAVE_CHANCE = 0.004; // per decision: the probability of being called away
const COHORTS = ['spring', 'summer'] as const;

/** Makes a clock that advances by about twenty seconds per call. */
function clockFrom(start: number, chance: SeededChance): () => number {
  let at = start;
  return () => {
    at += Math.round(8_000 + 24_000 * chance.share());
    return at;
  };
}

const headOf = (facts: readonly SessionEvent[]) => {
  const [first] = facts;
  if (first?.type !== 'began') throw new Error('a run begins');
  const { seq: _seq, at: _at, ...began } = first;
  return began;
};

/** Appends a rater's facts. */
function withRatings(
  facts: readonly SessionEvent[],
  chance: SeededChance,
): readonly SessionEvent[] {
  const state = replay(facts);
  if (!state.ok) throw new Error(`a simulated run does not follow: ${state.error.code}`);
  const at = state.value.lastAt + 7 * DAY_MS;
  return [...facts, ...numbered(ratingsOf(state.value, chance), facts.length, at)];
}

/** Returns the pseudonym of trainee `index`, counted from 0. */
export type NameOf = (index: number) => string;

/** One in this many trainees is also rated by a second person. */
const RATED_EVERY = 4;

/** Simulates trainee `index` of the cohort drawn from `seed`, with two assessment runs of each scenario. */
export function traineeOf(
  index: number,
  seed: number,
  contents: readonly Content[],
  nameOf: NameOf,
): Trainee {
  const chance = seededChance(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const skill = chance.normal();
  const drift = 0.12 + 0.15 * chance.normal();
  const number = String(index + 1).padStart(4, '0');
  const person = { id: simulatedPerson(`${seed}-${number}`), pseudonym: nameOf(index) };
  const cohort = COHORTS[index % COHORTS.length] ?? '';
  const records = contents.flatMap((content, at) =>
    [0, 1].map((again): SessionRecord => {
      const draw = chance.below(2 ** 32);
      const variant =
        again === 0 ? BASE_VARIANT : drawVariant(content.playable.scenario, draw, true);
      const start = FIRST_DAY + (index % 60) * DAY_MS + at * 7 * DAY_MS + again * 28 * DAY_MS;
      const form = FORM * chance.normal();
      const player = skilledPlayer(skill + again * drift + form, LEAVE_CHANCE, chance);
      const facts = playThrough(
        content,
        { seed: draw, mode: 'assessment', variant },
        player,
        clockFrom(start + chance.below(8 * 3_600_000), chance),
      );
      const session = `run-${seed}-${number}-${at + 1}${again === 0 ? 'a' : 'b'}`;
      const rated = again === 0 && index % RATED_EVERY === 0 ? withRatings(facts, chance) : facts;
      return makeRecord(session, person, headOf(rated), rated, false, { cohort });
    }),
  );
  return { ...person, cohort, skill, drift, records };
}
