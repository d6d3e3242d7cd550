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

const marksIn = (version: string, happened: readonly EventDraft[]) =>
  accountOf(
    stateOf(began({ rubric: { version, hash: 'h' } }), ...happened),
    rubric,
  ).criticalErrors.map(({ code, repaired }) => `${code} ${repaired ? 'repaired' : 'open'}`);

const marksOf = (...happened: readonly EventDraft[]) => marksIn(rubric.version, happened);

/** The same of a run that was begun under version 1, where every try could open an error. */
const marksThen = (...happened: readonly EventDraft[]) => marksIn('1.0.0', happened);

const first = faced('B1', ['OPEN']);
const again = retried('B1');
const front = erred('B1', 'FRONT');
const detail = erred('B1', 'DETAIL');
const clean = chose('B1');

describe('in version 1, a critical error on one beat', () => {
  test.each<[string, readonly EventDraft[], readonly string[]]>([
    ['stands open', [front], ['FRONT open']],
    ['is repaired when a retry takes it back', [front, again, clean], ['FRONT repaired']],
    ['stands while the retry is still to be chosen', [front, again], ['FRONT open']],
    ['of the retry stands', [clean, again, front], ['FRONT open']],
    [
      'of the retry is repaired by a third try',
      [clean, again, front, again, clean],
      ['FRONT repaired'],
    ],
    ['of the third try counts when it stands', [clean, again, clean, again, front], ['FRONT open']],
    [
      'of a third try taken back does not count',
      [clean, again, clean, again, front, again, clean],
      [],
    ],
    ['made again by the retry stands twice', [front, again, front], ['FRONT open', 'FRONT open']],
    [
      'made again by the third try stands',
      [front, again, clean, again, front],
      ['FRONT open', 'FRONT open'],
    ],
    [
      'changed for another is repaired; the other stands',
      [front, again, detail],
      ['FRONT repaired', 'DETAIL open'],
    ],
  ])('%s', (_, tries, marks) => {
    expect(marksThen(first, ...tries)).toEqual(marks);
  });
});

describe('a critical error on one beat, where a second try is free', () => {
  test.each<[string, readonly EventDraft[], readonly string[]]>([
    ['of the first try counts', [front], ['FRONT open']],
    ['is repaired when a retry takes it back', [front, again, clean], ['FRONT repaired']],
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

test('in version 1, a repair that a retry took back repaired nothing', () => {
  const tries = [front, next, repairing('B1r', 'FRONT'), retried('B1r'), chose('B1r')];
  expect(marksThen(first, ...tries)).toEqual(['FRONT open']);
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
