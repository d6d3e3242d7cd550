import { expect, test } from 'vitest';
import { checkCarried } from '../../../src/story/check/people/carried.ts';
import { bench, compiled } from '../corpus.ts';

const { sources } = compiled('second');
const facts = { knife: ['none', 'logged'], own_number: [false, true] };
const codes = (scenario: Partial<typeof bench>) =>
  checkCarried({ ...bench, ...scenario }, sources, 'scenario.json').map(({ code, message }) => [
    code,
    /“(\w+)”[^“]*$/.exec(message)?.[1],
  ]);

test.each([
  ['a second contact that reads all it knows', { follows: { scenario: 'first', facts } }, []],
  [
    'a fact the story does not declare',
    { follows: { scenario: 'first', facts: { ...facts, call: ['none', 'bea'] } } },
    [['carried-undeclared', 'call']],
  ],
  [
    'a fact that changes one line only',
    { follows: { scenario: 'first', facts: { draw: ['none', 'bea'] } } },
    [['carried-unread', 'draw']],
  ],
  ['a first contact with its variable and its ending', { carries: ['knife', 'ending'] }, []],
  ['a variable that the story does not keep', { carries: ['bell'] }, [['carries-nothing', 'bell']]],
] as const)('%s', (_, scenario, expected) => {
  expect(codes(scenario)).toEqual(expected);
});
