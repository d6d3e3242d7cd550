import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { Account, Decision } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { accountOf, decisionsOf, type Earned, mark, times } from '../accounts.ts';
import { rubric } from '../facts.ts';

const scored = (earned: Earned) => score(accountOf(earned), rubric);
const bandOf = (account: Account) => score(account, rubric).band;

/** Headline levels near the edge of a band, and SETTING or AMP to move the overall across it. */
const NEAR_CONFIDENT: Earned = { NONJUDGE: [3, 3, 3], OPEN: [3, 3, 2] };
const NEAR_SOUND: Earned = { NONJUDGE: [3, 2, 2], OPEN: [3, 3, 2] };
const NEAR_DEVELOPING: Earned = { NONJUDGE: [2, 2, 2], OPEN: [2, 2, 1] };

describe('the band is read from the shown number', () => {
  test.each<[number, string, Earned]>([
    [100, 'Confident practice', { NONJUDGE: times(3, 3), OPEN: times(3, 3) }],
    [90, 'Confident practice', { ...NEAR_CONFIDENT, SETTING: [2, 2, 1] }], // 89.87
    [89, 'Sound practice', { ...NEAR_CONFIDENT, SETTING: [2, 1] }], // 89.2
    [80, 'Sound practice', { ...NEAR_SOUND, SETTING: [2, 2, 1, 1, 2] }], // 79.8
    [79, 'Developing', { ...NEAR_SOUND, SETTING: [2, 1] }], // 79.4
    [60, 'Developing', { ...NEAR_DEVELOPING, AMP: [2, 1, 1, 1, 1] }], // 59.8
    [59, 'Revisit', { ...NEAR_DEVELOPING, AMP: [1] }], // 59.4
    [0, 'Revisit', { NONJUDGE: times(3, 0), OPEN: times(3, 0) }],
  ])('%i is %s', (shown, name, earned) => {
    expect(scored(earned)).toMatchObject({ shown, band: { name } });
  });

  test('after a cap', () => {
    const full: Earned = { NONJUDGE: times(3, 3), OPEN: times(3, 3) };
    const named = (account: Account) => score(account, rubric).band.name;
    expect(named(accountOf(full, mark('FRONT', 'A')))).toBe('Revisit');
    expect(named(accountOf(full, mark('FRONT', 'A', true)))).toBe('Developing');
    expect(named(accountOf(full, mark('PROFILE', 'B')))).toBe('Developing');
    expect(named(accountOf(full, mark('PROFILE', 'B', true)))).toBe('Developing');
  });
});

const REST: Earned = { LISTEN: times(9, 3), PACE: times(9, 3), NOASSUME: times(9, 3) };

describe('a headline dimension below 70 holds the band at Developing', () => {
  test.each<[string, Earned, string, boolean]>([
    ['OPEN at 67', { NONJUDGE: times(3, 3), OPEN: times(3, 2) }, 'Developing', true],
    ['NONJUDGE at 67', { NONJUDGE: times(3, 2), OPEN: times(3, 3) }, 'Developing', true],
    ['neither, both at 78', { NONJUDGE: [3, 2, 2], OPEN: [3, 2, 2] }, 'Sound practice', false],
    [
      'neither, OPEN at an exact 70',
      { NONJUDGE: times(10, 3), OPEN: [...times(7, 3), ...times(3, 0)] },
      'Confident practice',
      false,
    ],
    [
      'neither, OPEN at 69.5, shown as 70',
      { NONJUDGE: times(35, 3), OPEN: [...times(24, 3), 1, ...times(10, 0)] },
      'Confident practice',
      false,
    ],
  ])('%s', (_, headline, name, held) => {
    expect(scored({ ...REST, ...headline }).band).toMatchObject({ name, held });
  });

  test('a figure below Sound is not called held', () => {
    const earned: Earned = { NONJUDGE: times(3, 3), OPEN: times(3, 1) };
    expect(scored(earned).band).toEqual({ name: 'Developing', from: 60, held: false });
  });
});

describe('a headline dimension below 70 holds the figure at 79', () => {
  const low = (open: readonly Level[], rest: Earned = REST) =>
    scored({ ...rest, NONJUDGE: times(3, 3), OPEN: open });

  test('and is named, the weaker one where both are below', () => {
    const open = { dimension: 'OPEN', earned: 6, possible: 9, count: 3, percent: 67 };
    expect(low([2, 2, 2])).toMatchObject({ overall: 92, shown: 79, heldBy: open });
    const core: Earned = { OPEN: [2, 2, 2], NONJUDGE: [2, 2, 1] };
    const wide = Object.fromEntries(rubric.dimensions.map(({ id }) => [id, times(3, 3)])) as Earned;
    expect(scored({ ...wide, ...core })).toMatchObject({
      shown: 79,
      heldBy: { dimension: 'NONJUDGE', percent: 56 },
    });
  });

  test('and is not named where it is at 70, or the figure is no higher than 79', () => {
    const seven = { NONJUDGE: times(10, 3), OPEN: [...times(7, 3), ...times(3, 0)] } as const;
    expect(scored({ ...REST, ...seven })).not.toHaveProperty('heldBy');
    expect(low([1, 1, 1], {})).not.toHaveProperty('heldBy');
    const capped = score(
      accountOf({ ...REST, OPEN: [2, 2, 2] }, mark('PROFILE', 'B', true)),
      rubric,
    );
    expect(capped).toMatchObject({ shown: 79, cap: { to: 79 } });
    expect(capped).not.toHaveProperty('heldBy');
  });

  test('and no other dimension does', () => {
    const made = scored({ ...REST, NONJUDGE: times(3, 3), OPEN: times(3, 3), PACE: [0] });
    expect(made.shown).toBeGreaterThan(79);
    expect(made).not.toHaveProperty('heldBy');
  });
});

test('an open class B error does not hold the band where the caps let it through', () => {
  const mild = { ...rubric, caps: { ...rubric.caps, B: { open: 100, repaired: 100 } } };
  const full: Earned = { NONJUDGE: times(3, 3), OPEN: times(3, 3) };
  expect(score(accountOf(full, mark('PROFILE', 'B')), mild).band.name).toBe('Confident practice');
});

test('an open class A error holds the band even where the caps would let it through', () => {
  const mild = { ...rubric, caps: { ...rubric.caps, A: { open: 100, repaired: 100 } } };
  const full: Earned = { NONJUDGE: times(3, 3), OPEN: times(3, 3) };
  const named = (repaired: boolean) =>
    score(accountOf(full, mark('FRONT', 'A', repaired)), mild).band.name;
  expect(named(false)).toBe('Developing');
  expect(named(true)).toBe('Confident practice');
});

describe('not enough evidence for a band', () => {
  const rated = (count: number): Earned => ({ NONJUDGE: times(count, 3), OPEN: times(count, 3) });
  const unrated = (count: number): readonly Decision[] =>
    decisionsOf({ PACE: times(count, undefined) });

  test.each([
    [4, 1, 'Confident practice'],
    [8, 2, 'Confident practice'],
    [3, 1, undefined],
    [7, 2, undefined],
    [39, 10, undefined], // 79.6 %: not rounded up to 80
  ])('%i decisions rated and %i not: the band is %s', (count, not, name) => {
    const account = { decisions: [...decisionsOf(rated(count)), ...unrated(not)] };
    const band = bandOf({ ...account, criticalErrors: [] });
    expect(band.name).toBe(name);
    if (name === undefined) expect(band).toEqual({ name, lacks: 'decisions' });
  });

  test.each<[string, Earned]>([
    ['OPEN twice', { ...REST, NONJUDGE: times(3, 3), OPEN: times(2, 3) }],
    ['NONJUDGE twice', { ...REST, NONJUDGE: times(2, 3), OPEN: times(3, 3) }],
    ['no headline at all', REST],
    [
      'OPEN met thrice but rated twice',
      { ...REST, NONJUDGE: times(3, 3), OPEN: [3, 3, undefined] },
    ],
  ])('%s', (_, earned) => {
    expect(scored(earned).band).toEqual({ name: undefined, lacks: 'headline' });
    expect(scored(earned).shown).toBe(100);
    expect(scored(earned).passed).toBe(false);
  });

  test('decisions that an unfinished run never reached count as not rated', () => {
    const account = { ...accountOf(rated(4)), left: 2 };
    expect(bandOf(account)).toEqual({ name: undefined, lacks: 'decisions' });
    expect(score(account, rubric).decisions).toEqual({ rated: 4, all: 6 });
    expect(bandOf({ ...account, left: 1 }).name).toBe('Confident practice');
  });

  test('a decision that was met and not rated is counted as met', () => {
    const decisions = [...decisionsOf(rated(4)), ...unrated(1)];
    const made = score({ decisions, criticalErrors: [] }, rubric);
    expect(made.decisions).toEqual({ rated: 4, all: 5 });
  });

  test('a second contact has none, and never passes', () => {
    const made = score({ ...accountOf(rated(3)), followUp: true }, rubric);
    expect(made.band).toEqual({ name: undefined, lacks: 'follow-up' });
    expect(made).toMatchObject({ shown: 100, passed: false });
  });

  test('a headline that was rightly unrated each time holds the band as one below 70', () => {
    const decisions = decisionsOf({ ...REST, NONJUDGE: times(3, 3) }).map(
      (one): Decision => ({ ...one, excused: ['OPEN'] }),
    );
    expect(bandOf({ decisions, criticalErrors: [] })).toMatchObject({
      name: 'Developing',
      held: true,
    });
  });

  test('an OPEN rightly left unrated after a "no" counts as met', () => {
    const [first, second, third] = decisionsOf({ NONJUDGE: times(3, 3), OPEN: [3, 3, undefined] });
    if (!first || !second || !third) throw new Error('three decisions');
    const excused: Decision = { ...third, excused: ['OPEN'] };
    const made = score({ decisions: [first, second, excused], criticalErrors: [] }, rubric);
    expect(made.band.name).toBe('Confident practice');
    expect(made.dimensions.find((one) => one.dimension === 'OPEN')?.count).toBe(2);
  });
});

test.each<[string, Earned, boolean]>([
  ['80 with the conditions of Sound', { ...NEAR_SOUND, SETTING: [2, 2, 1, 1, 2] }, true],
  ['79', { ...NEAR_SOUND, SETTING: [2, 1] }, false],
  ['a held 90', { ...REST, NONJUDGE: times(3, 3), OPEN: [3, 2, 0] }, false],
])('the pass mark: %s', (_, earned, passed) => {
  expect(scored(earned).passed).toBe(passed);
});

test('the pass mark is configuration, and a held band does not pass whatever the figure', () => {
  const full: Earned = { NONJUDGE: times(3, 3), OPEN: times(3, 3) };
  const sound = { ...NEAR_SOUND, SETTING: [2, 2, 1, 1, 2] } as const;
  expect(score(accountOf(sound), { ...rubric, passMark: 81 }).passed).toBe(false);
  expect(score(accountOf(full), { ...rubric, passMark: 81 }).passed).toBe(true);
  const mild = { ...rubric, caps: { ...rubric.caps, A: { open: 100, repaired: 100 } } };
  const made = score(accountOf(full, mark('FRONT', 'A')), mild);
  expect(made).toMatchObject({ shown: 100, passed: false });
});

test('band names never say pass or fail as a person', () => {
  for (const { name } of rubric.bands) expect(name).not.toMatch(/pass|fail|good|bad|poor/i);
});
