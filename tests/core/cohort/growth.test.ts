import { describe, expect, test } from 'vitest';
import {
  CONTACT_STAGES,
  growthOf,
  growthRows,
  RETURN_DAYS,
} from '../../../src/core/cohort/figures/growth.ts';
import { ownRecord } from '../../../src/core/cohort/people/own-record.ts';
import { overviewOf } from '../../../src/core/cohort/report/overview.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { rubric } from '../facts.ts';
import { earned, run } from './runs.ts';

const DAY = 86_400_000;
const LATER = RETURN_DAYS * DAY + 2;

const open = (points: number, count = 3) => ({ dimensions: [earned('OPEN', points, count)] });
const second = (change: Partial<CohortRun> = {}): Partial<CohortRun> => ({
  scenario: 'bench-again',
  known: { met: 'harmed', facts: {} },
  ...change,
});

const openIn = (runs: readonly CohortRun[]) =>
  growthOf(runs, rubric).map(({ runs: count, cells }) => {
    const cell = cells.find(({ dimension }) => dimension === 'OPEN');
    return [count, cell?.percent && Math.round(cell.percent), cell?.count];
  });

describe('one person', () => {
  test('each scenario counts once in a stage: its first run, and the first after two weeks', () => {
    const runs = [
      run('me', 1, open(3)),
      run('me', 2, open(9)),
      run('me', LATER, open(6)),
      run('me', LATER + DAY, open(0)),
      run('me', 3, second(open(9))),
      run('me', 4, second(open(0))),
    ];
    expect(openIn(runs)).toEqual([
      [1, 33, 3],
      [1, 100, 3],
      [1, 67, 3],
    ]);
  });

  test('too few decisions give no share, and their number all the same', () => {
    expect(openIn([run('me', 1, open(3)), run('me', 2, second(open(6, 2)))])).toEqual([
      [1, 33, 3],
      [1, undefined, 2],
      [0, undefined, 0],
    ]);
  });

  test('the own record lays nothing side by side before there is something to lay beside', () => {
    const first = [run('me', 1, open(3)), run('me', 2, open(9))];
    expect(ownRecord(first, rubric).growth).toEqual([]);
    expect(ownRecord([...first, run('me', LATER, open(9))], rubric).growth).toHaveLength(
      CONTACT_STAGES.length,
    );
    expect(ownRecord([...first, run('me', 3, second())], rubric).growth).toHaveLength(3);
  });
});

describe('a group', () => {
  const group = (people: number, again: number) =>
    Array.from({ length: people }, (_, at) => [
      run(`p${at}`, 1, open(3)),
      ...(at < again ? [run(`p${at}`, 2, second(open(at % 2 === 0 ? 6 : 9)))] : []),
    ]).flat();

  test('means are over people, and differences over those who have both', () => {
    const [row, ...rest] = growthRows(group(8, 6), rubric, false);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      dimension: 'OPEN',
      stages: {
        first: { people: 8, mean: expect.closeTo(100 / 3) },
        later: { people: 0, mean: undefined },
      },
    });
    expect(row?.stages.second).toEqual({ people: 6, mean: expect.closeTo(250 / 3) });
    expect(row?.changes.second).toMatchObject({ people: 6, mean: { value: expect.closeTo(50) } });
    expect(row?.changes.second.mean?.interval?.low).toBeLessThan(50);
    expect(row?.changes.later).toEqual({ people: 0, mean: undefined });
  });

  test('figures about one to four people are withheld unless single people are asked for', () => {
    const withheld = { people: undefined, mean: undefined };
    const [row] = growthRows(group(8, 4), rubric, false);
    expect(row?.stages.second).toEqual(withheld);
    expect(row?.changes.second).toEqual(withheld);
    expect(growthRows(group(8, 4), rubric, true)[0]?.stages.second.people).toBe(4);
  });

  test('after weeks each scene is compared with itself, not with other scenes or another mode', () => {
    const people = Array.from({ length: 6 }, (_, at) => [
      run(`p${at}`, 1, { ...open(3), scenario: 'hard' }),
      run(`p${at}`, 2, { ...open(9), scenario: 'easy' }),
      run(`p${at}`, LATER + DAY, { ...open(9), scenario: 'easy' }),
      run(`p${at}`, LATER + DAY, { ...open(9), scenario: 'hard', mode: 'practice' }),
    ]).flat();
    const [row] = growthRows(people, rubric, false);
    expect(row?.changes.later.mean?.value).toBe(0); // with the hard scene among the first runs: 33 points
    expect(row?.stages.later).toEqual({ people: 6, mean: 100 });
  });

  test('nobody came back: there is nothing to lay side by side', () => {
    expect(growthRows(group(8, 0), rubric, false)).toEqual([]);
  });

  test('a second contact, which has no band, is not counted among runs without enough evidence', () => {
    const runs = group(8, 8).map((one) => (one.known ? { ...one, band: undefined } : one));
    const made = overviewOf(runs, rubric);
    expect(made.bands.find(({ name }) => name === undefined)?.runs).toBe(0);
    expect(made).toMatchObject({ runs: 16, withoutBand: 8 }); // said beside the table
    expect(made.bands.reduce((sum, one) => sum + (one.runs ?? 0), 8)).toBe(16); // nobody is lost
  });
});
