import { expect, test } from 'vitest';
import { aboutOf } from '../../../src/core/cohort/report/about.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import type { ShelvedRun } from '../../../src/core/cohort/shelved-run.ts';
import { run } from './runs.ts';

const shelved = (person: string, change: Partial<CohortRun> = {}) =>
  ({ run: run(person, 1, change), verdict: 'verified' }) as ShelvedRun;

test('replays from a moment stand beside the figures of their own group, and count in none', () => {
  const branch = { branch: true, mode: 'practice' } as const;
  const shelf = [
    shelved('ana'),
    shelved('ana', branch),
    shelved('ben', { ...branch, cohort: 'fall' }),
    shelved('cy', { mode: 'practice' }),
  ];
  const { records, beside } = aboutOf(shelf, {
    cohort: 'spring',
    mode: 'assessment',
    checks: 'verified',
    people: 'single',
  });
  expect(records).toBe(1);
  expect(beside).toEqual([
    { why: 'practice', records: 1 },
    { why: 'branch', records: 1 },
  ]);
});
