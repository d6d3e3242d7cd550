import { describe, expect, test } from 'vitest';
import type { CriticalMark } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { accountOf, type Earned, mark } from '../accounts.ts';
import { rubric } from '../facts.ts';

const FULL: Earned = { NONJUDGE: [3, 3, 3], OPEN: [3, 3, 3] };
const A = (repaired: boolean) => mark('FRONT', 'A', repaired);
const B = (repaired: boolean) => mark('PROFILE', 'B', repaired);
const secrecy = (repaired: boolean) => mark('PROMISE', 'A', repaired);
const promise = (repaired: boolean) => mark('PROMISE', 'B', repaired);

describe('an overall of 100 is shown', () => {
  test.each<[string, readonly CriticalMark[], number]>([
    ['as it is without a critical error', [], 100],
    ['as 49 after a class A left open', [A(false)], 49],
    ['as 74 after a class A repaired', [A(true)], 74],
    ['as 69 after a class B left open', [B(false)], 69],
    ['as 79 after a class B repaired', [B(true)], 79],
    ['as 69 after a promise', [promise(false)], 69],
    ['as 49 after a promise of secrecy to a minor', [secrecy(false)], 49],
    ['as 74 after such a promise was repaired', [secrecy(true)], 74],
    ['as 49 after two class A, both left open', [A(false), mark('DETAIL', 'A')], 49],
    ['as 49 after two class A, both repaired', [A(true), mark('DETAIL', 'A', true)], 49],
    ['as 49 after the same class A twice, both repaired', [A(true), A(true)], 49],
    ['as 69 after two class B left open', [B(false), promise(false)], 69],
    ['as 79 after the same class B twice, both repaired', [B(true), B(true)], 79],
    ['as 69 after a class A repaired and a class B open', [A(true), B(false)], 69],
    ['as 74 after a class A and a class B, both repaired', [A(true), B(true)], 74],
    ['as 49 after a class A open and a class B repaired', [B(true), A(false)], 49],
    ['as 49 after two class A repaired and a class B', [B(false), A(true), secrecy(true)], 49],
  ])('%s', (_, marks, shown) => {
    expect(score(accountOf(FULL, ...marks), rubric)).toMatchObject({ overall: 100, shown });
  });
});

test.each<[number, Earned, CriticalMark]>([
  [33, { NONJUDGE: [1], OPEN: [1] }, A(false)],
  [67, { NONJUDGE: [2], OPEN: [2] }, A(true)],
  [67, { NONJUDGE: [2], OPEN: [2] }, B(false)],
  [78, { NONJUDGE: [3, 3, 2], OPEN: [2, 2, 2] }, B(true)],
])('a cap above an overall of %i leaves it alone', (overall, earned, one) => {
  const made = score(accountOf(earned, one), rubric);
  expect(made).toMatchObject({ overall, shown: overall, cap: undefined });
});

test('a cap reads the shown number: 49.4 stays 49 and is not called capped', () => {
  const earned: Earned = { NONJUDGE: [3, 1, 1], OPEN: [3, 1, 0], SETTING: [3, 1, 0] };
  const made = score(accountOf(earned, A(false)), rubric);
  expect(made).toMatchObject({ overall: 49, shown: 49, cap: undefined });
});

test('a cap names the line that triggered it, the lowest of several', () => {
  const detail = mark('DETAIL', 'A', true);
  const made = score(accountOf(FULL, B(true), detail), rubric);
  expect(made.cap).toEqual({ to: 74, because: detail, twice: false });
});

test('of two caps that are alike, the first line is named', () => {
  const made = score(accountOf(FULL, B(false), promise(false)), rubric);
  expect(made.cap?.because).toEqual(B(false));
});

test('a cap says when two class A errors leave nothing to repair', () => {
  const made = score(accountOf(FULL, A(true), A(true)), rubric);
  expect(made.cap).toMatchObject({ to: 49, twice: true });
  const among = score(accountOf(FULL, B(false), A(true), A(true)), rubric);
  expect(among.cap?.because.class).toBe('A');
});

test('caps are configuration', () => {
  const stricter = { ...rubric, caps: { ...rubric.caps, B: { open: 55, repaired: 60 } } };
  expect(score(accountOf(FULL, B(false)), stricter).shown).toBe(55);
  expect(score(accountOf(FULL, B(true)), stricter).shown).toBe(60);
});

test('a critical error where nothing was rated makes no figure', () => {
  expect(score(accountOf({}, A(false)), rubric)).toMatchObject({
    shown: undefined,
    cap: undefined,
  });
});
