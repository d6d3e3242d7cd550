import { expect, test } from 'vitest';
import type { CohortRun } from '../../src/core/cohort/run.ts';
import { parseCsv } from '../../src/export/csv.ts';
import { run } from '../core/cohort/runs.ts';
import { knownTable } from './tables/known-table.ts';

const DAY = 86_400_000;
const NAMES = ['met', 'met_chosen', 'days_since_first'];

function exported(known: NonNullable<CohortRun['known']> | undefined) {
  const table = knownTable([run('me', 10 * DAY, known && { known })]);
  const [head = [], row = []] = parseCsv(table);
  return NAMES.map((name) => row[head.indexOf(name)]);
}

test.each([
  ['a first contact', undefined, ['', '', '']],
  ['as it went, a week later', { met: 'harmed', firstAt: 3 * DAY }, ['harmed', 'false', '7']],
  ['an assessment', { met: 'none', firstAt: 9.75 * DAY }, ['none', 'false', '0.3']],
  ['a state somebody chose', { met: 'trusted', chosen: true }, ['trusted', 'true', '']],
] as const)('the table of runs says how a second contact began: %s', (_, known, cells) => {
  expect(exported(known && { facts: {}, ...known })).toEqual(cells);
});
