import { expect, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import type { CriticalMark } from '../../../src/core/scoring/decision.ts';
import { carriedFrom, latestFirst, metAfter } from '../../../src/core/scoring/met.ts';

const error = (repaired: boolean): CriticalMark => ({
  code: 'PROMISE',
  class: 'A',
  beat: 'B2',
  number: 2,
  said: 'It stays between us.',
  repaired,
});

const kept = { tr: 6, ch: 3, al: 0, limits_told: true };

test.each([
  ['limits told, trust 6 and 3 choices', kept, [], 'trusted'],
  ['the same after an error that was repaired', kept, [error(true)], 'trusted'],
  ['one choice fewer', { ...kept, ch: 2 }, [], 'neutral'],
  ['one less trust', { ...kept, tr: 5 }, [], 'neutral'],
  ['limits not told', { ...kept, limits_told: false }, [], 'neutral'],
  ['trust 3', { ...kept, tr: 3 }, [], 'neutral'],
  ['trust 2', { ...kept, tr: 2 }, [], 'harmed'],
  ['an error that stands open', kept, [error(true), error(false)], 'harmed'],
  ['pulled away after an error', { ...kept, al: 3 }, [error(true)], 'harmed'],
  ['pulled away, without an error', { ...kept, al: 3 }, [], 'trusted'],
] as const)('how a first contact ended: %s', (_, memory, errors, met) => {
  expect(metAfter(memory, errors)).toBe(met);
});

test('facts are words and flags of the story, and the id of its ending', () => {
  const memory = { ...kept, knife: 'logged', own_number: true };
  expect(carriedFrom(['knife', 'own_number', 'ending', 'tr', 'gone'], memory, 'E2', [])).toEqual({
    met: 'trusted',
    facts: { knife: 'logged', own_number: true, ending: 'E2' },
  });
});

test('a second contact follows the latest complete run of the first', () => {
  const run = (id: string, lastAt: number, filed?: boolean, branch?: boolean, variant = 'base') =>
    ({
      began: { scenario: { id }, variant, ...(branch && { branch: { of: 'a', beat: 'B2' } }) },
      lastAt,
      ...(filed && { filed: {} }),
    }) as SessionState;
  const runs = [
    run('bench', 5, true),
    run('bench', 3, true),
    run('bench', 9),
    run('bench', 10, true, true),
    run('bench', 11, true, false, 'v2'),
    run('hall', 8, true),
  ];
  expect(latestFirst(runs, 'bench')?.lastAt).toBe(5);
  expect(latestFirst(runs, 'office')).toBeUndefined();
});
