import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/core/cohort/figures/change.ts';
import { filtered, type RunFilter, USUAL_FILTER } from '../../../src/core/cohort/filter.ts';
import { shelfGuard } from '../../../src/core/cohort/guard.ts';
import { personRows } from '../../../src/core/cohort/people/people.ts';
import { cohortCount } from '../../../src/core/cohort/report/cohort-count.ts';
import { wholeReport } from '../../../src/core/cohort/report/cohort-report.ts';
import { overviewOf } from '../../../src/core/cohort/report/overview.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import type { ShelvedRun } from '../../../src/core/cohort/shelved-run.ts';
import { guardCells, isSmall, peopleBins } from '../../../src/core/cohort/small-cells.ts';
import { rubric } from '../facts.ts';
import { earned, run } from './runs.ts';

describe('a filter', () => {
  const all = [
    { run: run('ann', 10), verdict: 'verified' as const },
    { run: run('ben', 20, { cohort: 'fall', mode: 'practice' }), verdict: 'differs' as const },
    { run: run('cat', 30, { scenario: 'x' }), verdict: 'other-version' as const, role: 'Nurse' },
  ];
  test.each<[string, RunFilter, string[]]>([
    ['without a word', {}, ['ann', 'ben', 'cat']],
    ['by cohort', { cohort: 'fall' }, ['ben']],
    ['by scenario', { scenario: 'x' }, ['cat']],
    ['by the role of its scenario', { role: 'Nurse' }, ['cat']],
    ['by mode', { mode: 'assessment' }, ['ann', 'cat']],
    ['from a time on', { from: 20 }, ['ben', 'cat']],
    ['until a time', { until: 20 }, ['ann']],
    ['of verified ones', { checks: 'verified' }, ['ann']],
    ['of all at once', { cohort: 'spring', mode: 'assessment', from: 11 }, ['cat']],
  ])('%s', (_, filter, left) => {
    expect(filtered(all, filter).map(({ run: { person } }) => person)).toEqual(left);
  });
});

describe('small cells', () => {
  const shelved = (runs: readonly CohortRun[]) =>
    runs.map((one): ShelvedRun => ({ run: one, verdict: 'verified', ratings: [] }));
  const people = (count: number, change: Partial<CohortRun> = {}) =>
    Array.from({ length: count }, (_, at) => run(`${change.cohort ?? 'p'}${at}`, at + 1, change));

  test('four people are shown from no side, five are; runs do not count as people', () => {
    const four = [...people(4), run('p0', 9)];
    expect(shelfGuard(shelved(four)).of(USUAL_FILTER)).toBe('few');
    expect(shelfGuard(shelved([...four, run('e', 2)])).of(USUAL_FILTER)).toBe('shown');
    const { head, rows } = cohortCount(shelved(four), USUAL_FILTER, rubric);
    expect(head().figures).toBeUndefined();
    expect(JSON.stringify(wholeReport({ head, rows }))).not.toMatch(/P0|p0/);
    const parts = [rows.people(), rows.changes()];
    expect(parts.map(({ count }) => count)).toEqual([0, 0]);
  });

  test('a choice is not shown if what it leaves out is about fewer than five people', () => {
    const shelf = shelved([...people(20), ...people(4, { cohort: 'fall' })]);
    expect(shelfGuard(shelf).of(USUAL_FILTER)).toBe('shown');
    expect(shelfGuard(shelf).of({ ...USUAL_FILTER, cohort: 'spring' })).toBe('difference');
    const later = { ...USUAL_FILTER, from: 3 };
    expect(shelfGuard(shelf).of(later)).toBe('days'); // two people of each group began before
    const { mode: _, ...both } = USUAL_FILTER;
    const practised = shelved([...people(20), run('p1', 99, { mode: 'practice' })]);
    expect(shelfGuard(practised).of(both)).toBe('difference');
  });

  test('nobody is listed or ranked unless single people are asked for', () => {
    const count = cohortCount(shelved(people(9)), USUAL_FILTER, rubric);
    expect(count.rows.people().count).toBe(0);
    const single = { ...USUAL_FILTER, people: 'single' } as const;
    const open = cohortCount(shelved(people(2)), single, rubric);
    expect(open.rows.people().count).toBe(2);
  });

  test('small counts are withheld, and with a known total the next smallest too', () => {
    const cells = [1, 30, 8, 0].map((people) => ({ count: people, people, told: people !== 1 }));
    expect(guardCells(cells)).toEqual([undefined, 30, undefined, 0]);
    const two = [1, 2, 30].map((people) => ({ count: people, people, told: people > 4 }));
    expect(guardCells(two)).toEqual([undefined, undefined, 30]);
    const lone = [3, 0].map((people) => ({ count: people, people, told: people === 0 }));
    expect(guardCells(lone)).toEqual([undefined, 0]);
  });

  test('a share has no figure where its count is withheld', () => {
    const made = overviewOf([...people(9), ...people(2, { cohort: 'x', cappedTo: 49 })], rubric, {
      open: false,
      mayCount: () => true,
    });
    expect([made.capped, made.cappedShare]).toEqual([undefined, undefined]);
    const band = made.bands.find(({ name }) => name === 'Sound practice');
    expect(band?.share).toEqual({ value: 100, interval: undefined, without: 'alike' });
  });

  test('every bar of a distribution stands for five people or more, and nobody is lost', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 60 }), (all) => {
        const bins = peopleBins(all, 10);
        if (all.length < 5) return bins.length === 0;
        const total = bins.reduce((sum, { people: one }) => sum + one, 0);
        return total === all.length && bins.every(({ people: one }) => one >= 5);
      }),
    );
  });

  const times = (count: number, value: number) => Array.from({ length: count }, () => value);
  test.each<[string, number[], number[][]]>([
    ['one bar', [50, 51, 52, 53, 59], [[50, 60, 5]]],
    ['all at the top', times(5, 100), [[100, 110, 5]]],
    ['few far apart', [1, 22, 43, 64, 85], [[0, 90, 5]]],
    [
      'two bars',
      [...times(5, 10), ...times(6, 25)],
      [
        [10, 20, 5],
        [20, 30, 6],
      ],
    ],
    [
      'an empty bar goes to the next',
      [...times(5, 12), ...times(5, 45)],
      [
        [10, 20, 5],
        [20, 50, 5],
      ],
    ],
    ['few at the end go to the bar before', [...times(5, 12), 25, 25], [[10, 30, 7]]],
    [
      'few in between go to the next',
      [...times(6, 12), 25, ...times(5, 31)],
      [
        [10, 20, 6],
        [20, 40, 6],
      ],
    ],
    ['the end is in', [...times(6, 10), ...times(5, 20)], [[10, 20, 11]]],
    [
      'a bar begins with its start',
      [...times(6, 10), ...times(5, 20), 25],
      [
        [10, 20, 6],
        [20, 30, 6],
      ],
    ],
    ['four people', times(4, 50), []],
  ])('bars of a distribution: %s', (_, values, bars) => {
    expect(peopleBins(values, 10).map(({ from, to, people: one }) => [from, to, one])).toEqual(
      bars,
    );
  });

  test('one to four people are few; nobody and five are not', () => {
    expect([0, 1, 4, 5, 6].map(isSmall)).toEqual([false, true, true, false, false]);
  });

  test('a technique that few were rated on tells neither people nor decisions', () => {
    const own = [...people(9, { dimensions: [earned('OPEN', 9, 5)] })];
    const rare = own.map((one, at) =>
      at < 2 ? { ...one, dimensions: [...one.dimensions, earned('PLAN', 9, 5)] } : one,
    );
    const columns = cohortCount(shelved(rare), USUAL_FILTER, rubric).head().figures?.columns;
    expect(columns?.find(({ of }) => of === 'OPEN')).toMatchObject({ people: 9, decisions: 45 });
    expect(columns?.find(({ of }) => of === 'PLAN')).toMatchObject({
      people: undefined,
      decisions: undefined,
    });
  });
});

describe('people and techniques', () => {
  test('the latest run of each scenario counts, pooled by decisions, and shows its count', () => {
    const [row] = personRows(
      [
        run('ann', 1, { dimensions: [earned('OPEN', 0, 3)] }),
        run('ann', 2, { dimensions: [earned('OPEN', 6, 2)], shown: 80 }),
        run('ann', 3, { scenario: 'x', dimensions: [earned('OPEN', 1, 2)], shown: 61 }),
      ],
      rubric,
    );
    expect(row).toMatchObject({ runs: 2, overall: 70.5, session: 'ann-3', core: undefined });
    expect(row?.cells.find(({ dimension }) => dimension === 'OPEN')).toMatchObject({
      count: 4,
      percent: expect.closeTo(700 / 12),
    });
  });

  test('under three decisions there is a count and no percentage', () => {
    const [row] = personRows([run('ann', 1, { dimensions: [earned('PACE', 6, 2)] })], rubric);
    const cell = row?.cells.find(({ dimension }) => dimension === 'PACE');
    expect(cell).toEqual({ dimension: 'PACE', count: 2, percent: undefined });
  });

  test('core is the mean of the two headline techniques; runs that were left do not count', () => {
    const rows = personRows(
      [
        run('ann', 1, { dimensions: [earned('NONJUDGE', 9, 4), earned('OPEN', 7, 3)] }),
        run('ben', 2, { phase: 'choosing' }),
      ],
      rubric,
    );
    expect(rows).toMatchObject([{ person: 'ann', core: expect.closeTo(76.389, 3) }]);
  });
});

describe('first against latest', () => {
  test('the first run of a person is compared with the latest', () => {
    const runs = [40, 60, 95].map((core, at) => run('p0', at, { core }));
    expect(changesOf(runs)).toMatchObject([{ person: 'p0', first: 40, last: 95, runs: 3 }]);
  });

  test('runs of different scenarios are not compared with each other', () => {
    expect(changesOf([run('ann', 1), run('ann', 2, { scenario: 'x' })])).toEqual([]);
  });
});

test('an overview counts what it is about', () => {
  const made = overviewOf(
    [
      run('a', 1, {
        shown: 49,
        cappedTo: 49,
        errors: [{ code: 'FRONT', class: 'A', beat: 'B6', repaired: false }],
      }),
      run('b', 2, {
        shown: 74,
        cappedTo: 74,
        errors: [{ code: 'FRONT', class: 'A', beat: 'B6', repaired: true }],
      }),
      run('c', 3, { sure: 80, trafficking: true, band: undefined }),
      run('d', 4, { sure: 80, trafficking: undefined }),
      run('e', 5, { phase: 'choosing', lastBeat: 3 }),
      run('f', 6, { phase: 'skipped', lastBeat: 3 }),
    ],
    rubric,
  );
  expect(made).toMatchObject({
    runs: 4,
    unfinished: 2,
    capped: 2,
    cappedRepaired: 1,
    errors: [{ code: 'FRONT', runs: 2, repaired: 1 }],
    stops: [{ scenario: 'platform-four', beat: 3, runs: 2 }],
  });
  expect(made.bands.at(-1)).toMatchObject({ name: undefined, runs: 1, share: { value: 25 } });
  expect(made.cappedShare).toEqual({ value: 50, interval: { low: 0, high: 100 } }); // cut at its ends
});
