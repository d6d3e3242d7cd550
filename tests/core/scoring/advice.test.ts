import { describe, expect, test } from 'vitest';
import { ownRecord } from '../../../src/core/cohort/people/own-record.ts';
import { runOf } from '../../../src/core/cohort/run.ts';
import { makeRecord } from '../../../src/core/record/record.ts';
import type { CriticalCode } from '../../../src/core/rubric/critical-error.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { adviceOf, adviceText } from '../../../src/core/scoring/advice.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import type { CriticalMark } from '../../../src/core/scoring/decision.ts';
import { mark } from '../accounts.ts';
import { began, chose, ended, erred, faced, facts, filed, rubric, stateOf } from '../facts.ts';

/** A cruel run: a threat, a promise and a door held shut, and one thing that was not wrong. */
const CRUEL: readonly EventDraft[] = [
  faced('B1', ['OPEN', 'NONJUDGE']),
  erred('B1', 'PROMISE', 'B', { OPEN: 0, NONJUDGE: 0 }),
  faced('B2', ['OPEN', 'NONJUDGE']),
  erred('B2', 'THREAT', 'A', { OPEN: 0, NONJUDGE: 0 }),
  faced('B3', ['NOLABEL']),
  erred('B3', 'COERCE', 'B', { NOLABEL: 3 }),
  ended(),
  filed(),
];

describe('the advice comes from the worst critical error', () => {
  test.each<[string, readonly CriticalMark[], CriticalCode]>([
    ['class A before B', [mark('COERCE', 'B'), mark('THREAT', 'A')], 'THREAT'],
    [
      'class A repaired before class B open',
      [mark('COERCE', 'B'), mark('DETAIL', 'A', true)],
      'DETAIL',
    ],
    ['open before repaired', [mark('DETAIL', 'A', true), mark('FRONT', 'A')], 'FRONT'],
    ['the first of equals', [mark('FRONT', 'A'), mark('THREAT', 'A')], 'FRONT'],
  ])('%s', (_, marks, code) => {
    expect(adviceOf(marks, [])).toEqual({ about: 'error', code });
  });

  test('in its own words, for every one of them', () => {
    for (const { code, instead } of rubric.criticalErrors) {
      expect(adviceText({ about: 'error', code }, rubric)).toBe(instead);
      expect(instead.split(' ').length).toBeLessThanOrEqual(40);
    }
  });
});

test('a debrief names every critical error, whether or not one capped the score', () => {
  const { score, criticalErrors } = debrief(stateOf(began(), ...CRUEL), rubric);
  expect(score.cap).toBeUndefined(); // the figure is lower than any cap
  expect(criticalErrors.map(({ code, number }) => `${number} ${code}`)).toEqual([
    '1 PROMISE',
    '2 THREAT',
    '3 COERCE',
  ]);
});

test('nothing is kept of a cruel run', () => {
  expect(debrief(stateOf(began(), ...CRUEL), rubric).keep).toBeUndefined();
  const kind = [faced('B1', ['OPEN']), chose('B1', { OPEN: 3 }), faced('B2', ['PACE'])];
  const slipped = stateOf(began(), ...kind, erred('B2', 'DETAIL', 'A', { PACE: 2 }));
  expect(debrief(slipped, rubric).keep).toBe('OPEN');
});

test('my record gives the advice that the debrief of the same run gives', () => {
  const state = stateOf(began(), ...CRUEL);
  const record = makeRecord(
    's',
    { id: 'me', pseudonym: 'Me' },
    state.began,
    facts(began(), ...CRUEL),
    false,
  );
  const { next } = ownRecord([runOf({ record, state }, rubric)], rubric);
  expect(next?.advice).toEqual(debrief(state, rubric).try);
  expect(next?.advice).toEqual({ about: 'error', code: 'THREAT' });
});

test('only slips are called something that everyone has said', () => {
  const slips = rubric.criticalErrors.filter(({ slip }) => slip).map(({ code }) => code);
  expect(slips).toEqual(['FRONT', 'DETAIL']);
});
