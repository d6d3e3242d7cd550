import { expect, test } from 'vitest';
import {
  type JoinProblem,
  joinPeople,
  peopleToChoose,
  splitPerson,
} from '../../../src/core/cohort/people/join-people.ts';
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

const factsOf = (said: readonly PeopleFact[] | JoinProblem): readonly PeopleFact[] => {
  if (typeof said === 'string') throw new Error(said);
  return said;
};

const peopleBy = (told: readonly PeopleFact[], records = RECORDS) =>
  records.map((one) => whoIsWho(told)(one).person);

test('two devices become one person, who keeps what a device adds later', () => {
  const told = factsOf(joinPeople(RECORDS, [], ['phone', 'laptop'], 'E1', 9));
  expect(peopleBy(told)).toEqual(['code-E1', 'code-E1', 'shared', 'shared']);
  expect(peopleBy(told, [run('laptop', 10)])).toEqual(['code-E1']);
});

test('runs of a shared device become another person, and the rest stays', () => {
  const told = factsOf(splitPerson(RECORDS, [], ['shared-4'], 'E2', 9));
  expect(peopleBy(told)).toEqual(['phone', 'laptop', 'shared', 'code-E2']);
});

test('one of two people on a shared device is joined with a phone, without the other', () => {
  const split = factsOf(splitPerson(RECORDS, [], ['shared-4'], 'E2', 8));
  const told = [...split, ...factsOf(joinPeople(RECORDS, split, ['code-E2', 'phone'], 'E2', 9))];
  expect(peopleBy(told)).toEqual(['code-E2', 'laptop', 'shared', 'code-E2']);
  expect(peopleBy(told, [run('shared', 10)])).toEqual(['shared']);
});

test('a join is taken back by splitting its runs off again', () => {
  const joined = factsOf(joinPeople(RECORDS, [], ['phone', 'laptop'], 'E1', 8));
  const told = [...joined, ...factsOf(splitPerson(RECORDS, joined, ['laptop-2'], 'E3', 9))];
  expect(peopleBy(told).slice(0, 2)).toEqual(['code-E1', 'code-E3']);
});

test.each<[string, JoinProblem, readonly PeopleFact[] | JoinProblem]>([
  ['no code', 'no-code', joinPeople(RECORDS, [], ['phone', 'laptop'], '', 9)],
  ['one person', 'nobody', joinPeople(RECORDS, [], ['phone', ''], 'E1', 9)],
  ['no run', 'nobody', splitPerson(RECORDS, [], [], 'E1', 9)],
  [
    'a code of somebody else',
    'code-taken',
    joinPeople(
      [...RECORDS, run('other', 5, { participant: 'E1' })],
      [],
      ['phone', 'laptop'],
      'E1',
      9,
    ),
  ],
  [
    'a code of somebody else for a split',
    'code-taken',
    splitPerson([...RECORDS, run('other', 5, { participant: 'E1' })], [], ['shared-3'], 'E1', 9),
  ],
])('%s changes nothing, and is said', (_what, problem, said) => {
  expect(said).toBe(problem);
});

test('people to choose from have their runs and no names', () => {
  const choices = peopleToChoose(RECORDS);
  expect(choices.map(({ person, runs }) => [person, runs.length])).toEqual([
    ['shared', 2],
    ['phone', 1],
    ['laptop', 1],
  ]);
  expect(JSON.stringify(choices)).not.toContain('SHARED'); // the pseudonym
});
