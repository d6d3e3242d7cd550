import { expect, test } from 'vitest';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { SessionState, Turn } from '../../../src/core/run/state.ts';
import type { TheirSideSheet } from '../../../src/core/scenario/their-side.ts';
import { theirSideOf } from '../../../src/core/scoring/their-side.ts';

interface Said {
  readonly levels?: readonly Level[];
  readonly error?: true;
  readonly repairs?: true;
  readonly dilemma?: true;
  readonly typed?: true;
  readonly leaves?: true;
  readonly back?: true;
  readonly answer?: string;
}

/** A turn of a beat named by its number, answered with the option “said”. */
function turn(number: number, said: Said): Turn {
  const { levels = [], error, repairs, dilemma, typed, leaves, back, answer = 'Okay.' } = said;
  const person = { text: answer, ...(back && { who: 'eli' }), ...(leaves && { leaves: ['eli'] }) };
  const evidence = levels.map((level) => ({ dimension: 'OPEN', level }));
  const chose = {
    option: 'said',
    evidence,
    repairs: repairs ? ['PROMISE'] : [],
    reaction: [person],
    ...(error && { criticalError: { code: 'PROMISE', class: 'A' } }),
  };
  const beat = {
    id: `B${number}`,
    number,
    lines: [],
    options: [{ id: 'said', text: `Line ${number}.` }],
    ...(dilemma && { dilemma: [{ option: 'said', says: '' }] }),
  };
  const reply = typed && { said: { from: 'self', text: 'Mine.' } };
  return { beat, attempts: [{ chose, ...(reply && { reply }) }] } as unknown as Turn;
}

const run = (turns: readonly Said[]): SessionState =>
  ({
    began: { person: 'eli' },
    turns: turns.map((one, index) => turn(index + 1, one)),
  }) as unknown as SessionState;

const sheet: TheirSideSheet = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`B${index + 1}`, { said: `heard ${index + 1}` }]),
);
const numbers = (turns: readonly Said[], of = sheet) =>
  theirSideOf(run(turns), of).map(({ number }) => number);

const good: Said = { levels: [3, 3] };
const low: Said = { levels: [2, 1] };

test('a response beside what the person may have heard', () => {
  expect(theirSideOf(run([low]), sheet)).toEqual([
    { beat: 'B1', number: 1, said: 'Line 1.', heard: 'heard 1' },
  ]);
});

test('errors, repairs, dilemmas and low responses are there, and of the good ones two', () => {
  const turns = [good, { error: true, levels: [0] }, { repairs: true }, good, good, low] as const;
  expect(numbers(turns)).toEqual([1, 2, 3, 4, 6]);
  expect(numbers([{ levels: [3, 2], dilemma: true }, {}])).toEqual([1]);
});

test('at most ten, and errors with their repairs before all others', () => {
  const turns = [...Array.from({ length: 11 }, () => low), { error: true }, { repairs: true }];
  expect(numbers(turns as Said[])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 13]);
});

test('nothing after the person has gone, until they speak again', () => {
  expect(numbers([{ ...low, leaves: true }, low, { ...low, back: true }, low])).toEqual([1, 4]);
});

test('nothing of typed replies, of moments without the person, or of what is not written', () => {
  const partly: TheirSideSheet = { B1: 'absent', B2: { other: 'x' }, B4: { said: 'heard' } };
  expect(numbers([low, low, low, { ...low, typed: true }], partly)).toEqual([]);
});

test('of several cases the first that fits the words and the answer', () => {
  const cases: TheirSideSheet = {
    B1: {
      said: [
        { heard: 'other words', said: 'Line 2' },
        { heard: 'that answer', answer: 'a quiz' },
        { heard: 'else' },
      ],
    },
  };
  const heard = (answer: string) =>
    theirSideOf(run([{ ...low, answer }]), cases).map((one) => one.heard);
  expect(heard('Is this a quiz?')).toEqual(['that answer']);
  expect(heard('It is a job.')).toEqual(['else']);
});
