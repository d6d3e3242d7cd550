import { expect, test } from 'vitest';
import { type PeopleFact, whoIsWho } from '../../../src/core/cohort/people/people-facts.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import { run } from './runs.ts';

/** A phone and a laptop of one person, and a shared computer. */
const RECORDS: readonly CohortRun[] = [
  run('phone', 1),
  run('laptop', 2),
  run('shared', 3),
  run('shared', 4),
];

const coded = (code: string, whose: Pick<PeopleFact, 'person' | 'session'>): PeopleFact => ({
  type: 'coded',
  at: 0,
  code,
  ...whose,
});

const peopleBy = (told: readonly PeopleFact[], records = RECORDS) =>
  records.map((one) => whoIsWho(told)(one).person);

test('two devices with one code are one person, who keeps what a device adds later', () => {
  const told = [coded('E1', { person: 'phone' }), coded('E1', { person: 'laptop' })];
  expect(peopleBy(told)).toEqual(['code-E1', 'code-E1', 'shared', 'shared']);
  expect(peopleBy(told, [run('laptop', 10)])).toEqual(['code-E1']);
});

test('a run of a shared device with a code is another person, and the rest stays', () => {
  const told = [coded('E2', { session: 'shared-4' })];
  expect(peopleBy(told)).toEqual(['phone', 'laptop', 'shared', 'code-E2']);
  expect(peopleBy(told, [run('shared', 10)])).toEqual(['shared']);
});

test('the code of a run outweighs that of its device, and a later code the one before', () => {
  const told = [
    coded('E3', { session: 'laptop-2' }),
    coded('E1', { person: 'laptop' }),
    coded('E2', { person: 'phone' }),
    coded('E4', { person: 'phone' }),
  ];
  expect(peopleBy(told).slice(0, 2)).toEqual(['code-E4', 'code-E3']);
});
