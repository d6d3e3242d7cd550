import fc from 'fast-check';
import { CRITICAL_CLASSES, CRITICAL_CODES } from '../../src/core/rubric/critical-error.ts';
import { DIMENSIONS } from '../../src/core/rubric/dimension.ts';
import { LEVELS, type Level } from '../../src/core/rubric/level.ts';
import type { EventDraft, SessionEvent } from '../../src/core/run/event.ts';
import { GUESS_TIMES, MODES, type Mode, type Reading } from '../../src/core/run/intent.ts';
import { reduce } from '../../src/core/run/reduce.ts';
import { currentTurn, type SessionState } from '../../src/core/run/state.ts';
import { BOARD_COLUMNS } from '../../src/core/scenario/scenario.ts';
import type { Account, CriticalMark, Decision } from '../../src/core/scoring/decision.ts';
import {
  began,
  chose,
  ended,
  faced,
  filed,
  type Given,
  hinted,
  noticed,
  paused,
  retried,
  showing,
  skipped,
} from './facts.ts';

const dimension = fc.constantFrom(...DIMENSIONS);
const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS);

export const decision: fc.Arbitrary<Decision> = fc
  .uniqueArray(dimension, { minLength: 1, maxLength: 3 })
  .chain((rates) =>
    fc.tuple(...rates.map(() => fc.option(level, { nil: undefined }))).map((levels) => ({
      beat: 'B1',
      number: 1,
      rates,
      levels: rates.flatMap((one, index) => {
        const earned = levels[index];
        return earned === undefined ? [] : [{ dimension: one, level: earned }];
      }),
    })),
  );

export const criticalMark: fc.Arbitrary<CriticalMark> = fc.record({
  code: fc.constantFrom(...CRITICAL_CODES),
  class: fc.constantFrom(...CRITICAL_CLASSES),
  beat: fc.constant('B1'),
  number: fc.constant(1),
  repaired: fc.boolean(),
  said: fc.constant(''),
});

export const account: fc.Arbitrary<Account> = fc.record({
  decisions: fc.array(decision, { maxLength: 14 }),
  criticalErrors: fc.array(criticalMark, { maxLength: 3 }),
});

/** One step of a walk: which of the things that can be done now, and how. */
interface Step {
  readonly pick: number;
  readonly given: Given;
  readonly error: readonly CriticalMark[];
  readonly repairs: CriticalMark['code'][];
  readonly words: string;
  readonly sure: number;
}

const given: fc.Arbitrary<Given> = fc.dictionary(dimension, level, { maxKeys: 4 });

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat({ max: 2 ** 20 }),
  given,
  error: fc.array(criticalMark, { maxLength: 1 }),
  repairs: fc.subarray([...CRITICAL_CODES], { maxLength: 2 }),
  words: fc.string({ unit: 'binary', maxLength: 12 }),
  sure: fc.nat({ max: 100 }),
});

const ITEMS = ['coat', 'phone', 'keys', '__proto__', 'toString'] as const;
const among = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

const readingOf = ({ pick, words }: Step): Reading | undefined =>
  among<Reading | undefined>(
    [undefined, { from: 'list', text: words }, { from: 'self', text: words }],
    pick >> 7,
  );

function choice(state: SessionState, { given: stray, error, repairs, pick }: Step): EventDraft {
  const [one] = error;
  const { id = '', rates = [] } = currentTurn(state)?.beat ?? {};
  const earned = rates.map((rated, index) => [rated, among(LEVELS, pick >> (8 + 2 * index))]);
  return chose(id, pick % 5 === 0 ? stray : Object.fromEntries(earned), {
    option: among(['one', 'two', 'three'], pick >> 4),
    repairs,
    reaction: pick % 3 === 0 ? [showing(among(ITEMS, pick >> 6))] : [],
    ...(one && { criticalError: { code: one.code, class: one.class } }),
  });
}

/** Everything a trainee could do here, as facts. */
function possible(state: SessionState, now: Step): readonly EventDraft[] {
  const { pick, words, sure } = now;
  const id = currentTurn(state)?.beat.id ?? '';
  const practice = state.began.mode === 'practice';
  const entry = state.notebook[pick % Math.max(1, state.notebook.length)];
  const reading = readingOf(now);
  const next = (): EventDraft =>
    faced(
      `B${state.turns.length + 1}`,
      pick % 4 === 0 ? [] : [among(DIMENSIONS, pick >> 3), among(DIMENSIONS, (pick >> 3) + 3)],
      [{ ...showing(among(ITEMS, pick >> 5)), text: words }],
    );
  const aside: readonly EventDraft[] = [
    paused,
    ...(entry
      ? [{ ...noticed(entry.observation.id, pick % 2 === 0), ...(reading && { reading }) }]
      : []),
    ...(pick % 13 === 0 ? [skipped] : []),
  ];
  const guess: EventDraft = { type: 'guessed', when: among(GUESS_TIMES, pick >> 2), sure };
  switch (state.phase) {
    case 'opening':
      return [next(), ...aside];
    case 'choosing': {
      const choices = [choice(state, now), choice(state, now), guess, ...aside];
      return practice && !state.hinted ? [...choices, hinted(id)] : choices;
    }
    case 'reacting': {
      const on = [next(), next(), guess, ended([showing(among(ITEMS, pick >> 4))]), ...aside];
      return practice ? [...on, retried(id)] : on;
    }
    case 'sorting': {
      const file = filed({ AMP: among(LEVELS, pick), NOTICE: among(LEVELS, pick >> 2) }, now.given);
      const place = among(BOARD_COLUMNS, pick >> 3);
      return entry
        ? [file, { type: 'placed', item: entry.observation.id, place }, ...aside]
        : [file, ...aside];
    }
    default:
      return [];
  }
}

function walk(mode: Mode, steps: readonly Step[]): readonly SessionEvent[] {
  const start: SessionEvent = { seq: 0, at: 0, ...began({ mode }) };
  const list: SessionEvent[] = [start];
  let state = reduce(undefined, start);
  for (const now of steps) {
    if (!state.ok) break;
    const drafts = possible(state.value, now);
    if (drafts.length === 0) break;
    const fact = { seq: list.length, at: now.pick, ...among(drafts, now.pick >> 9) };
    list.push(fact);
    state = reduce(state.value, fact);
  }
  return list;
}

/** Valid lists of facts: every step one of the things that can be done where the run stands. */
export const log: fc.Arbitrary<readonly SessionEvent[]> = fc
  .tuple(fc.constantFrom(...MODES), fc.array(step, { maxLength: 40 }))
  .map(([mode, steps]) => walk(mode, steps));

/** The same list with the evidence inside every fact turned round. */
export const turnedRound = (list: readonly SessionEvent[]): readonly SessionEvent[] =>
  list.map((fact) =>
    fact.type === 'chose' || fact.type === 'filed'
      ? { ...fact, evidence: fact.evidence.toReversed() }
      : fact,
  );
