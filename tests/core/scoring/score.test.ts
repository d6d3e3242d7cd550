import { describe, expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/core/rubric/dimension.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { accountOf, type Earned, EXAMPLE, mark, times } from '../accounts.ts';
import { rubric } from '../facts.ts';

const scoreOf = (earned: Earned) => score(accountOf(earned), rubric);
const percentages = (earned: Earned) =>
  Object.fromEntries(scoreOf(earned).dimensions.map((one) => [one.dimension, one.percent]));

describe('the worked example of rubric section 6', () => {
  test('has the percentages of the rubric', () => {
    expect(percentages(EXAMPLE)).toEqual({
      NONJUDGE: 75,
      OPEN: 78,
      PACE: 100,
      PLAN: 67,
      SETTING: 100,
    });
  });

  test('has an overall of 81 and a core of 76', () => {
    expect(scoreOf(EXAMPLE)).toMatchObject({ overall: 81, shown: 81, core: 76, cap: undefined });
  });

  test.each([
    ['not repaired', false, 49],
    ['repaired', true, 74],
  ])('with CE-FRONT %s is 81, capped at the limit', (_, repaired, shown) => {
    const front = mark('FRONT', 'A', repaired);
    const made = score(accountOf(EXAMPLE, front), rubric);
    expect(made).toMatchObject({ overall: 81, shown, core: 76 });
    expect(made.cap).toEqual({ to: shown, because: front, twice: false });
  });

  test('counts what stands behind every percentage', () => {
    expect(scoreOf(EXAMPLE).dimensions[0]).toEqual({
      dimension: 'NONJUDGE',
      earned: 9,
      possible: 12,
      count: 4,
      percent: 75,
    });
  });
});

describe('rounding', () => {
  test.each<[string, Earned, number]>([
    ['12.5 is 13', { PACE: [3, ...times(7, 0)] }, 13],
    ['37.5 is 38', { PACE: [3, 3, 3, ...times(5, 0)] }, 38],
    ['33.3 is 33', { PACE: [1] }, 33],
    ['66.7 is 67', { PACE: [2] }, 67],
    ['99.6 is 100', { PACE: [2, ...times(79, 3)] }, 100],
    ['0.4 is 0', { PACE: [1, ...times(79, 0)] }, 0],
  ])('of a dimension is half up: %s', (_, earned, percent) => {
    expect(percentages(earned)).toEqual({ PACE: percent });
  });

  test.each<[string, Earned, number]>([
    ['87.5 is 88', { NONJUDGE: [3, 2, 3, 1], OPEN: [3] }, 88],
    ['62.5 is 63', { LISTEN: [3, 3, 2], NOLABEL: [1], PACE: [3, 0] }, 63],
    ['37.5 is 38', { LISTEN: [3, 1, 0], NOLABEL: [1, 0], NOTICE: [3, 0] }, 38],
    ['12.5 is 13', { LISTEN: [1, 0, 0], NOLABEL: [3, 2, 0, 0], OPEN: [0] }, 13],
  ])(
    'of the overall is half up on the exact sum, which floats would miss: %s',
    (_, earned, overall) => {
      expect(scoreOf(earned).overall).toBe(overall);
    },
  );

  test('of the core is half up on exact percentages, not on rounded ones', () => {
    expect(scoreOf({ NONJUDGE: [3, 2, 3, 1], OPEN: [3] }).core).toBe(88);
    // 66.67 and 55.56 make 61.11; the rounded 67 and 56 would make 62
    expect(scoreOf({ NONJUDGE: [2], OPEN: [3, 2, 0] }).core).toBe(61);
  });
});

describe('a dimension that was not rated', () => {
  test('stands in no figure', () => {
    const with0 = scoreOf({ ...EXAMPLE, LISTEN: [undefined, undefined] });
    expect(with0.dimensions.map((one) => one.dimension)).not.toContain('LISTEN');
    expect(with0).toMatchObject({ overall: 81, shown: 81, core: 76 });
  });

  test('is not a zero, which would cost points', () => {
    expect(scoreOf({ PACE: [3], PLAN: [undefined] }).overall).toBe(100);
    expect(scoreOf({ PACE: [3], PLAN: [0] }).overall).toBe(53);
  });

  test('is left out decision by decision', () => {
    expect(percentages({ OPEN: [3, undefined, 2] })).toEqual({ OPEN: 83 });
  });

  test.each<[string, Earned]>([
    ['nothing was rated', {}],
    ['decisions were met and none rated', { OPEN: times(3, undefined) }],
  ])('leaves no figure at all where %s', (_, earned) => {
    expect(scoreOf(earned)).toMatchObject({
      dimensions: [],
      overall: undefined,
      shown: undefined,
      core: undefined,
      passed: false,
    });
  });
});

describe('the core', () => {
  test.each<[string, Earned]>([
    ['OPEN', { NONJUDGE: [3, 3, 3], LISTEN: [3] }],
    ['NONJUDGE', { OPEN: [3, 3, 3], LISTEN: [3] }],
    ['an OPEN that was met but not rated', { NONJUDGE: [3], OPEN: [undefined] }],
  ])('is not rated without %s', (_, earned) => {
    expect(scoreOf(earned).core).toBeUndefined();
    expect(scoreOf(earned).overall).toBe(100);
  });

  test('is never capped', () => {
    expect(score(accountOf({ NONJUDGE: [3], OPEN: [3] }, mark('DETAIL', 'A')), rubric).core).toBe(
      100,
    );
  });
});

test('dimensions stand in the order of the rubric, whatever was rated first', () => {
  const shown = scoreOf({ LIMITS: [3], OPEN: [3], LISTEN: [3] }).dimensions;
  expect(shown.map((one) => one.dimension)).toEqual(['LISTEN', 'OPEN', 'LIMITS']);
});

test('one level on each of the fifteen weighs what the rubric says', () => {
  for (const { id, weight } of rubric.dimensions) {
    const earned = Object.fromEntries(DIMENSIONS.map((one) => [one, [one === id ? 3 : 0]]));
    expect(scoreOf(earned as Earned).overall).toBe(weight);
  }
});

test('a beat that rates nothing is no decision', () => {
  const account = accountOf({ OPEN: [3] });
  const repair = { beat: 'B1r', number: 1, rates: [], levels: [] };
  const made = score({ ...account, decisions: [...account.decisions, repair] }, rubric);
  expect(made.decisions).toEqual({ rated: 1, all: 1 });
});
