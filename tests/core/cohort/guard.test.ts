import { describe, expect, test } from 'vitest';
import {
  type CheckedRun,
  type CheckStatus,
  type RunFilter,
  USUAL_FILTER,
} from '../../../src/core/cohort/filter.ts';
import { shelfGuard } from '../../../src/core/cohort/guard.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { run } from './runs.ts';

const DAY = 24; // hours; runs here start at an hour

type Change = Partial<Pick<CohortRun, 'cohort' | 'scenario' | 'mode'>> & {
  readonly at?: number;
  readonly day?: number;
  readonly verdict?: CheckStatus;
  readonly role?: string;
};

let made = 0;

/** Runs of so many people whom no other part has: of group `spring` and scene A, at noon of the first day. */
function part(people: number, change: Change = {}): readonly CheckedRun[] {
  const { at = 12, day = DAY * Math.floor(at / DAY), verdict = 'verified', role, ...rest } = change;
  return Array.from({ length: people }, () => {
    made += 1;
    const own = run(`p${made}`, at, { scenario: 'A', ...rest });
    return { run: own, verdict, day, ...(role !== undefined && { role }) };
  });
}

const fall = { cohort: 'fall' } as const;
const sceneB = { scenario: 'B' } as const;
const practice = { mode: 'practice' } as const;
const second = { at: 36 } as const;

const guardOf = (...parts: readonly (readonly CheckedRun[])[]) => {
  const shelf = parts.flat();
  return (filter: RunFilter = {}) => shelfGuard(shelf).of({ ...USUAL_FILTER, ...filter });
};

describe('values of one limit', () => {
  test('a group of five is shown, one of four is not, and takes the next smallest with it', () => {
    const of = guardOf(part(10), part(5, fall));
    expect([of(), of({ cohort: 'spring' }), of(fall)]).toEqual(['shown', 'shown', 'shown']);
    const small = guardOf(part(10), part(7, { cohort: 'summer' }), part(4, fall));
    const each = ['spring', 'summer', 'fall'].map((cohort) => small({ cohort }));
    expect(each).toEqual(['shown', 'difference', 'few']);
  });

  test('a name that nobody has is of nobody', () => {
    expect(guardOf(part(9), part(9, fall))({ cohort: 'winter' })).toBe('few');
  });

  test('people without a group are part of the rest', () => {
    const none = { cohort: undefined };
    expect(guardOf(part(20), part(3, none))({ cohort: 'spring' })).toBe('difference');
    const blurred = guardOf(part(6), part(3, fall), part(8, none)); // 11 others: nobody is found
    expect(blurred({ cohort: 'spring' })).toBe('shown');
  });

  test('a choice stands only where each of its wider choices stands', () => {
    const of = guardOf(part(10), part(10, sceneB), part(3, { ...fall, ...sceneB }));
    expect(of({ scenario: 'A' })).toBe('difference'); // all of spring's, and spring shows three by subtraction
    expect(of({ cohort: 'spring', scenario: 'A' })).toBe('difference');
    expect(of({ scenario: 'B' })).toBe('shown');
  });

  test('a scene that only one group played counts as that group’s scene', () => {
    const of = guardOf(part(10, fall), part(2), part(10, sceneB));
    expect(of({ scenario: 'B' })).toBe('difference'); // spring without B is two people
  });

  test('a report of single people hides nobody, and is not handed on', () => {
    expect(guardOf(part(2))({ people: 'single' })).toBe('shown');
  });

  test('what a shelf allows is worked out once', () => {
    const shelf = part(5);
    expect(shelfGuard(shelf)).toBe(shelfGuard(shelf));
  });
});

describe('records of another mode or check', () => {
  test.each<[RunFilter['checks'], number, number, string]>([
    ['same-version', 0, 0, 'shown'],
    ['same-version', 3, 0, 'difference'],
    ['same-version', 6, 0, 'shown'],
    ['same-version', 3, 6, 'difference'],
    ['same-version', 6, 3, 'shown'], // all together are not, so the three stay hidden
    [undefined, 0, 0, 'shown'],
    [undefined, 0, 3, 'difference'],
    [undefined, 0, 6, 'shown'],
    [undefined, 3, 0, 'difference'],
    [undefined, 2, 2, 'difference'],
    [undefined, 3, 3, 'shown'], // six are added at once: which of them were not fully checked is not shown
    [undefined, 3, 6, 'shown'],
    [undefined, 6, 3, 'difference'],
    [undefined, 6, 6, 'shown'],
  ])('checks %s, with %i not fully checked and %i failed: %s', (checks, unchecked, failed, is) => {
    const shelf = [
      ...part(10),
      ...part(unchecked, { verdict: 'unchecked' }),
      ...part(failed, { verdict: 'differs' }),
    ];
    const { mode } = USUAL_FILTER;
    expect(shelfGuard(shelf).of({ ...(mode && { mode }), ...(checks && { checks }) })).toBe(is);
  });

  test.each([
    [6, 0, 'shown'],
    [6, 6, 'shown'],
    [6, 3, 'difference'],
    [3, 6, 'difference'],
    [0, 6, 'shown'],
  ])('both modes, with %i in assessment and %i in practice: %s', (assessed, practised, is) => {
    const shelf = [...part(assessed), ...part(practised, practice)];
    expect(shelfGuard(shelf).of({ checks: 'verified' })).toBe(is);
  });

  test('what is added must be enough in each part that can be chosen', () => {
    const failed = { verdict: 'differs' } as const;
    const shelf = [
      ...part(10),
      ...part(6, failed),
      ...part(10, fall),
      ...part(3, { ...fall, ...failed }),
    ];
    const of = (filter: RunFilter) => shelfGuard(shelf).of({ mode: 'assessment', ...filter });
    const each = [of({}), of({ cohort: 'spring' }), of(fall)];
    expect(each).toEqual(['difference', 'shown', 'difference']);
  });

  test('what few added elsewhere takes nothing from the usual choice', () => {
    const of = guardOf(part(10), part(3, { verdict: 'differs' }), part(3, practice));
    expect(of()).toBe('shown');
  });

  test('another mode with as many records is another choice', () => {
    const of = guardOf(
      part(6),
      part(6, fall),
      part(6, practice),
      part(2, { ...fall, ...practice }),
    );
    expect(of({ cohort: 'spring' })).toBe('shown');
  });

  test('a choice that shares only some records is another choice', () => {
    const shelf = [
      ...part(6),
      ...part(6, { verdict: 'differs' }),
      ...part(6, practice),
      ...part(2, { ...fall, ...practice }),
    ];
    expect(shelfGuard(shelf).of({ cohort: 'spring', mode: 'assessment' })).toBe('shown');
  });

  test('the same records are hidden if any mode that shows them finds somebody', () => {
    const shelf = [...part(10), ...part(2, fall), ...part(10, { ...fall, ...practice })];
    expect(shelfGuard(shelf).of({ cohort: 'spring', checks: 'verified' })).toBe('difference');
    const two = part(2, { ...fall, verdict: 'differs' });
    const seven = [0, 1, 2, 3, 4, 5, 6].map((at) => two[at % 2] as CheckedRun);
    const of = guardOf(part(10), part(7, { ...fall, ...practice }), seven);
    expect(of({ cohort: 'spring' })).toBe('difference'); // as many records of two people as of seven
  });
});

describe('days', () => {
  test('days are cut where each block and each of its parts is of nobody or five', () => {
    const of = guardOf(
      part(6),
      part(6, fall),
      part(6, second),
      part(2, { ...fall, ...second }),
      part(6, { at: 60 }),
      part(6, { ...fall, at: 60 }),
    );
    expect([24, 48].map((until) => of({ until }))).toEqual(['shown', 'days']);
    expect(of({ from: 24, until: 48 })).toBe('days');
    expect(of({ from: 24 })).toBe('shown');
  });

  test('groups that are not offered count together', () => {
    const [x, y] = [part(3, { cohort: 'x' }), part(3, { cohort: 'y' })];
    const again = [...x, ...y].map((one) => ({
      ...one,
      run: { ...one.run, startedAt: 36 },
      day: 24,
    }));
    expect(guardOf(part(6), x, y, part(6, second), again)({ until: 24 })).toBe('shown');
  });

  test('a last block of few is part of the block before', () => {
    expect(guardOf(part(10), part(3, second))({ until: 24 })).toBe('days');
    const fallB = { ...fall, ...sceneB };
    const others = [...part(6, practice), ...part(6, { verdict: 'unchecked' })];
    const last = part(2, { ...fallB, at: 60 });
    const twice = guardOf(part(6), part(6, fallB), others, part(6, second), last);
    expect([24, 48].map((until) => twice({ until }))).toEqual(['days', 'days']);
  });

  test('a narrower choice is cut only where each wider one is', () => {
    const whole = guardOf(part(6), part(2, fall), part(6, second), part(6, { ...fall, ...second }));
    expect(whole({ cohort: 'spring', until: 24 })).toBe('days');
    const one = guardOf(
      part(6),
      part(2, sceneB),
      part(6, fall),
      part(6, { ...fall, ...sceneB }),
      part(6, second),
      part(6, { ...sceneB, ...second }),
      part(6, { ...fall, ...second }),
      part(6, { ...fall, ...sceneB, ...second }),
    );
    expect(one({ scenario: 'A', until: 24 })).toBe('shown');
    expect(one({ cohort: 'spring', scenario: 'A', until: 24 })).toBe('days');
    expect(one({ cohort: 'spring', until: 24 })).toBe('days'); // two of spring played B that day
  });

  test('a wider mode or check is cut only where the usual one is', () => {
    const more = [...part(2), ...part(8, second)];
    const practised = [...more, ...part(6, practice), ...part(6, { ...practice, ...second })];
    expect(shelfGuard(practised).of({ checks: 'verified', until: 24 })).toBe('days');
    const failed = { verdict: 'differs' } as const;
    const unchecked = [...more, ...part(6, failed), ...part(6, { ...failed, ...second })];
    expect(shelfGuard(unchecked).of({ mode: 'assessment', until: 24 })).toBe('days');
  });

  test('days that leave nobody out divide nothing', () => {
    const of = guardOf(part(9));
    const all = [{ from: 0 }, { until: 99 }, { from: 0, until: 99 }].map(of);
    expect(all).toEqual(['shown', 'shown', 'shown']);
  });

  test('a choice that ends before a day is not cut there', () => {
    const of = guardOf(part(6), part(6, fall), part(6, { ...fall, ...second }));
    expect(of({ cohort: 'spring', until: 24 })).toBe('shown');
    expect(of({ ...fall, until: 24 })).toBe('shown');
  });

  test('who began at the first moment of a day belongs to that day', () => {
    const of = guardOf(part(6), part(5, { at: 24 }), part(6, { at: 30 }));
    expect(of({ until: 24 })).toBe('shown');
    expect(of({ until: 25 })).toBe('days');
    const last = guardOf(part(9), part(1, { at: 24 }), part(4, { at: 30 }));
    expect(last({ from: 24 })).toBe('shown');
    expect(guardOf(part(4), part(9, { at: 24 }))({ until: 24 })).toBe('few');
    expect(guardOf(part(9), part(4, { at: 24 }))({ from: 24 })).toBe('few');
  });

  test('days of several time zones are tried in order of time', () => {
    const of = guardOf(
      part(6, { at: 5 }),
      part(6, { at: 20, day: 0 }),
      part(3, { at: 30, day: 29 }),
      part(3, { at: 31, day: 12 }),
    );
    expect([12, 29].map((until) => of({ until }))).toEqual(['shown', 'shown']);
  });

  const inTwoModes = () => [
    ...part(6),
    ...part(6, second),
    ...part(6, { ...fall, ...sceneB }),
    ...part(6, { ...fall, ...sceneB, ...second }),
    ...part(2, { ...fall, ...practice, scenario: 'C' }),
    ...part(4, { ...fall, ...practice, ...second, scenario: 'C' }),
  ];

  test('the same records are cut only where each mode that shows them is', () => {
    const of = (filter: RunFilter) => shelfGuard(inTwoModes()).of({ ...USUAL_FILTER, ...filter });
    expect(of({ until: 24 })).toBe('shown');
    expect(of({ cohort: 'spring', until: 24 })).toBe('days');
  });

  test.each<[RunFilter, RunFilter]>([
    [{ from: 30 }, { from: 24 }],
    [{ from: 24 }, { from: 24 }],
    [{ from: 5 }, {}],
    [{ until: 20 }, { until: 24 }],
    [{ until: 24 }, { until: 24 }],
    [{ until: 90 }, {}],
    [{ from: 30, until: 90 }, { from: 24 }],
  ])('around %o are %o', (asked, allowed) => {
    const around = shelfGuard(inTwoModes()).daysAround({ ...USUAL_FILTER, ...asked });
    expect(around).toStrictEqual(allowed);
  });

  test('without a local day a run is cut at its start', () => {
    const shelf = [...part(6), ...part(6, second)].map(({ day: _, ...one }) => one);
    expect(shelfGuard(shelf).daysAround({ ...USUAL_FILTER, until: 30 })).toEqual({ until: 36 });
  });
});
