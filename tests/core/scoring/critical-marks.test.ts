import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score, scoreOfRun } from '../../../src/core/scoring/score.ts';
import {
  began,
  chose,
  ended,
  erred,
  faced,
  filed,
  repairing,
  retried,
  rubric,
  stateOf,
} from '../facts.ts';

const marksOf = (...happened: readonly EventDraft[]) =>
  accountOf(stateOf(began(), ...happened), rubric).criticalErrors.map(
    ({ code, repaired }) => `${code} ${repaired ? 'repaired' : 'open'}`,
  );

const first = faced('B1', ['OPEN']);
const again = retried('B1');
const front = erred('B1', 'FRONT');
const detail = erred('B1', 'DETAIL');
const clean = chose('B1', { OPEN: 2 });
const harmless = chose('B1', { OPEN: 1 });
const unread = chose('B1');

describe('a critical error on one beat, where a second try is free', () => {
  test.each<[string, readonly EventDraft[], readonly string[]]>([
    ['of the first try counts', [front], ['FRONT open']],
    ['is repaired when a retry takes it back', [front, again, clean], ['FRONT repaired']],
    ['stands where the retry is no better than mixed', [front, again, harmless], ['FRONT open']],
    ['stands where the retry could not be read', [front, again, unread], ['FRONT open']],
    [
      'is repaired by a line that repairs it, whatever that is rated',
      [front, again, chose('B1', { OPEN: 1 }, { repairs: ['FRONT'] })],
      ['FRONT repaired'],
    ],
    ['stands while the retry is still to be chosen', [front, again], ['FRONT open']],
    ['of the retry does not count', [clean, again, front], []],
    ['of the third try does not count', [clean, again, clean, again, front], []],
    ['made again by the retry stands once', [front, again, front], ['FRONT open']],
    [
      'stays repaired, whatever is tried after',
      [front, again, clean, again, front],
      ['FRONT repaired'],
    ],
    [
      'changed for another is not repaired, and the other does not count',
      [front, again, detail],
      ['FRONT open'],
    ],
  ])('%s', (_, tries, marks) => {
    expect(marksOf(first, ...tries)).toEqual(marks);
  });

  test('a curious retry after a strong answer leaves the score as it was', () => {
    const strong = chose('B1', { OPEN: 3 });
    const run = (...tries: readonly EventDraft[]) =>
      scoreOfRun(stateOf(began(), first, strong, ...tries), rubric);
    expect(run(again, erred('B1', 'THREAT', 'A', { OPEN: 0 }))).toEqual(run());
    expect(run(again, erred('B1', 'THREAT'), again, strong)).toEqual(run());
  });
});

const next = faced('B1r');

describe('a repair in the scene', () => {
  test.each<[string, readonly EventDraft[], readonly string[]]>([
    ['repairs the error before it', [front, next, repairing('B1r', 'FRONT')], ['FRONT repaired']],
    ['repairs no other error', [front, next, repairing('B1r', 'DETAIL')], ['FRONT open']],
    [
      'repairs an error two beats back',
      [front, faced('B2'), chose('B2'), faced('B3'), repairing('B3', 'FRONT')],
      ['FRONT repaired'],
    ],
    [
      'does not reach an error made after it',
      [repairing('B1', 'FRONT'), faced('B2'), erred('B2', 'FRONT')],
      ['FRONT open'],
    ],
    [
      'in the very line that errs is no repair',
      [chose('B1', {}, { criticalError: { code: 'FRONT', class: 'A' }, repairs: ['FRONT'] })],
      ['FRONT open'],
    ],
    [
      'stays made, whatever is tried after it',
      [front, next, repairing('B1r', 'FRONT'), retried('B1r'), chose('B1r')],
      ['FRONT repaired'],
    ],
    [
      'chosen on retry repairs',
      [front, next, chose('B1r'), retried('B1r'), repairing('B1r', 'FRONT')],
      ['FRONT repaired'],
    ],
    [
      'of one error leaves a later one of the same code open',
      [front, next, repairing('B1r', 'FRONT'), faced('B2'), erred('B2', 'FRONT')],
      ['FRONT repaired', 'FRONT open'],
    ],
  ])('%s', (_, tries, marks) => {
    expect(marksOf(first, ...tries)).toEqual(marks);
  });
});

test('a mark names its beat, its class and the words that were said', () => {
  const state = stateOf(began(), faced('B4', ['OPEN']), erred('B4', 'PROMISE', 'B'));
  expect(accountOf(state, rubric).criticalErrors).toEqual([
    { code: 'PROMISE', class: 'B', beat: 'B4', number: 4, repaired: false, said: 'Says two.' },
  ]);
});

test('an error on a beat that rates nothing caps all the same', () => {
  const state = stateOf(began(), first, chose('B1', { OPEN: 3 }), next, erred('B1r', 'THREAT'));
  expect(score(accountOf(state, rubric), rubric)).toMatchObject({ overall: 100, shown: 49 });
});

describe('the decisions of a run', () => {
  test('are its rated beats, then board and record', () => {
    const state = stateOf(
      began(),
      first,
      chose('B1', { OPEN: 3 }),
      next,
      repairing('B1r'),
      ended(),
      filed({ AMP: 2, NOTICE: 3 }, { DOCS: 3 }),
    );
    expect(accountOf(state, rubric).decisions).toEqual([
      { beat: 'B1', number: 1, rates: ['OPEN'], levels: [{ dimension: 'OPEN', level: 3 }] },
      {
        beat: 'board',
        number: 2,
        rates: ['AMP', 'NOTICE'],
        levels: [
          { dimension: 'AMP', level: 2 },
          { dimension: 'NOTICE', level: 3 },
        ],
      },
      { beat: 'record', number: 2, rates: ['DOCS'], levels: [{ dimension: 'DOCS', level: 3 }] },
    ]);
  });

  test('hold the beat still on the page as met and not rated', () => {
    const state = stateOf(began(), first, chose('B1', { OPEN: 3 }), faced('B2', ['OPEN']));
    const { decisions, left } = accountOf(state, rubric);
    expect(decisions.map(({ levels }) => levels.length)).toEqual([1, 0]);
    expect(left).toBeGreaterThan(0);
  });

  test('take no level on a dimension the beat does not rate', () => {
    const state = stateOf(began(), first, chose('B1', { OPEN: 3, PLAN: 0 }));
    expect(score(accountOf(state, rubric), rubric).overall).toBe(100);
  });
});
