import { expect, test } from 'vitest';
import { recordOfRun } from '../../../src/app/run/stored-run.ts';
import { copyStanding } from '../../../src/core/record/copies.ts';
import { contentOf } from '../../content.ts';
import { begin, PRACTICE } from '../../session/drive.ts';

const ME = { id: 'me', pseudonym: 'Wren' };
const OTHER = { id: 'other', pseudonym: 'Oak' };

/** A run that has begun, stored as somebody's own. */
function stored(person: string, brought?: { person: string; cohort?: string }) {
  const { log } = begin(contentOf('platform-four'), PRACTICE);
  const row = { id: 'run', person, scenario: 'platform-four', startedAt: 0, imported: false };
  return { row: { ...row, ...(brought && { brought }) }, facts: log.facts(), state: log.state() };
}

test('a run brought in from a file says whose it was, so that both records are one run', () => {
  const original = recordOfRun(stored('other'), OTHER, false);
  const again = recordOfRun(stored('me', { person: 'other', cohort: 'spring' }), ME, false);
  expect(again).toMatchObject({ broughtFrom: 'other', cohort: 'spring' });
  expect(copyStanding(original, again)).toBe('earlier'); // the original counts
});

test('the group of a trainer’s link comes before that of the file', () => {
  const run = stored('me', { person: 'other', cohort: 'spring' });
  expect(recordOfRun(run, ME, false, { cohort: 'fall' })).toMatchObject({ cohort: 'fall' });
});
