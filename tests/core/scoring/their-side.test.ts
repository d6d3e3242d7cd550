import { expect, test } from 'vitest';
import type { ReplyReading } from '../../../src/core/reply/reply-reading.ts';
import type { CriticalCode } from '../../../src/core/rubric/critical-error.ts';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { SessionState, Turn } from '../../../src/core/run/state.ts';
import { OWN_KINDS, type TheirSideSheet } from '../../../src/core/scenario/teaching/their-side.ts';
import { theirSideOf } from '../../../src/core/scoring/their-side.ts';

interface Said {
  readonly levels?: readonly Level[];
  readonly error?: CriticalCode;
  readonly repairs?: true;
  readonly dilemma?: true;
  readonly typed?: Partial<ReplyReading>; // the reading of own words, beside a plain statement
  readonly closest?: true;
  readonly contested?: true;
  readonly leaves?: true;
  readonly back?: true;
  readonly answer?: string;
}

/** A turn of a beat named by its number, answered with the option “said”. */
function turn(number: number, said: Said): Turn {
  const { levels = [], error, repairs, dilemma, typed, leaves, back, answer = 'Okay.' } = said;
  const { closest, contested } = said;
  const person = { text: answer, ...(back && { who: 'eli' }), ...(leaves && { leaves: ['eli'] }) };
  const evidence = levels.map((level) => ({ dimension: 'OPEN', level }));
  const chose = {
    option: 'said',
    evidence,
    repairs: repairs ? ['PROMISE'] : [],
    reaction: [person],
    ...(error && { criticalError: { code: error, class: 'A' } }),
    ...(closest && { reply: { closest } }),
  };
  const beat = {
    id: `B${number}`,
    number,
    lines: [],
    options: [{ id: 'said', text: `Line ${number}.` }],
    ...(dilemma && { dilemma: [{ option: 'said', says: '' }] }),
  };
  const reply = typed && {
    said: { from: 'self', text: 'Mine.' },
    reading: { act: 'input', question: 'none', flags: [], ...typed },
  };
  const attempt = { chose, ...(reply && { reply }), ...(contested && { contested }) };
  return { beat, attempts: [attempt] } as unknown as Turn;
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
  const turns = [
    good,
    { error: 'PROMISE', levels: [0] },
    { repairs: true },
    good,
    good,
    low,
  ] as const;
  expect(numbers(turns)).toEqual([1, 2, 3, 4, 6]);
  expect(numbers([{ levels: [3, 2], dilemma: true }, {}])).toEqual([1]);
});

test('at most ten, and errors with their repairs before all others', () => {
  const turns = [...Array.from({ length: 11 }, () => low), { error: 'PROMISE' }, { repairs: true }];
  expect(numbers(turns as Said[])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 13]);
});

test('nothing after the person has gone, until they speak again', () => {
  expect(numbers([{ ...low, leaves: true }, low, { ...low, back: true }, low])).toEqual([1, 4]);
});

const OWN: TheirSideSheet = {
  own: Object.fromEntries(OWN_KINDS.map((kind) => [kind, `heard ${kind}`])),
};
const ownHeard = (...turns: readonly Said[]) =>
  theirSideOf(run(turns), OWN).map(({ said, heard }) => [said, heard]);

test.each([
  ['open', { question: 'open' }],
  ['closed', { question: 'closed', reflection: true }],
  ['several', { question: 'open', stacked: true }],
  ['reflects', { act: 'reflection' }],
  ['tells', {}],
  ['tells', { act: 'reflection', sounds: ['assumption'] }],
  ['promises', { flags: ['false_promise'], question: 'closed' }],
  ['presses', { flags: ['leading'], question: 'open' }],
] as const)('own words, and what their kind may have sounded like: %s', (kind, typed) => {
  expect(ownHeard({ ...low, typed })).toEqual([['Mine.', `heard ${kind}`]]);
});

test.each([
  ['PROMISE', ['heard promises']],
  ['THREAT', ['heard presses']],
  ['FRONT', []], // who else could hear it is not in the words
] as const)('own words that were a critical error: %s', (error, heard) => {
  const found = ownHeard({ ...low, error, typed: { question: 'open' } });
  expect(found.map(([, one]) => one)).toEqual(heard);
});

test('a kind of line is told once, and never of words that were not read or whose reading is disputed', () => {
  const typed = { question: 'open' } as const;
  expect(ownHeard({ ...low, typed }, { ...low, typed }, { ...low, typed: {} })).toHaveLength(2);
  expect(ownHeard({ ...low, typed: { abstain: true } })).toEqual([]);
  expect(ownHeard({ ...low, typed, closest: true })).toEqual([]);
  expect(ownHeard({ ...low, typed, contested: true })).toEqual([]);
  expect(theirSideOf(run([{ ...low, typed }]), { ...OWN, B1: 'absent' })).toEqual([]);
});

test('own words are neither of two good answers, whichever is nearest', () => {
  expect(ownHeard({ levels: [3], dilemma: true, typed: {} }, good, good)).toHaveLength(1);
  expect(ownHeard({ levels: [], dilemma: true, typed: {} })).toEqual([]);
});

test('nothing of own words without a line for them, of moments without the person, or of what is not written', () => {
  const partly: TheirSideSheet = { B1: 'absent', B2: { other: 'x' }, B4: { said: 'heard' } };
  expect(numbers([low, low, low, { ...low, typed: {} }], partly)).toEqual([]);
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
