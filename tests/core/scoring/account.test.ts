import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { chosenCarried } from '../../../src/core/scenario/carried.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import {
  began,
  chose,
  ended,
  erred,
  faced,
  filed,
  reading,
  retried,
  rubric,
  stateOf,
  typed,
} from '../facts.ts';

const open = faced('B1', ['OPEN']);
const strong = chose('B1', { OPEN: 3 });
const account = (...happened: readonly EventDraft[]) => accountOf(stateOf(...happened), rubric);

describe('what a run did not reach', () => {
  test.each<[string, number, readonly EventDraft[]]>([
    ['two moments, board and note, while the first is on the page', 4, [began(), open]],
    ['the same once it is answered', 4, [began(), open, strong]],
    [
      'board and note after the last moment',
      2,
      [began(), open, strong, faced('B2'), chose('B2'), faced('B3'), chose('B3')],
    ],
    ['board and note after an early ending', 2, [began(), open, strong, ended()]],
    [
      'board and note where more moments came than were announced',
      2,
      [began({ beats: 1 }), open, strong, faced('B2')],
    ],
    ['the moments alone, where no note follows', 2, [began({ board: false }), open, strong]],
  ])('is %s', (_, left, happened) => {
    expect(account(...happened).left).toBe(left);
  });

  test('is not said of a run that was filed', () => {
    expect(account(began(), open, strong, ended(), filed())).not.toHaveProperty('left');
  });
});

describe('the decisions of a run', () => {
  test('hold an open moment that rates something, and no other', () => {
    const { decisions } = account(began(), open, strong, faced('B2', ['PACE']));
    expect(decisions.map(({ beat, levels }) => [beat, levels.length])).toEqual([
      ['B1', 1],
      ['B2', 0],
    ]);
    expect(account(began(), open, strong, faced('B2')).decisions).toHaveLength(1);
  });

  test('number board and note after the last moment', () => {
    const { decisions } = account(
      began(),
      ...[open, strong, faced('B2', ['OPEN']), chose('B2', { OPEN: 2 })],
      ...[faced('B3', ['OPEN']), chose('B3', { OPEN: 1 }), ended(), filed({ AMP: 2 }, { DOCS: 1 })],
    );
    expect(decisions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 4]);
  });

  test('have no level where the words were not rated, and name what is rightly unrated', () => {
    const said = typed('B1', 'Okay.', reading({}), { reply: { excused: ['OPEN'] } });
    expect(account(began(), open, ...said).decisions).toEqual([
      { beat: 'B1', number: 1, rates: ['OPEN'], levels: [], excused: ['OPEN'] },
    ]);
    expect(account(began(), open, chose('B1')).decisions).toEqual([
      { beat: 'B1', number: 1, rates: ['OPEN'], levels: [] },
    ]);
  });

  test('stay unrated where only the second try was rated', () => {
    const [first] = account(began(), open, chose('B1'), retried('B1'), strong).decisions;
    expect(first?.levels).toEqual([]);
  });
});

describe('a second try that takes an error back', () => {
  const repaired = (rates: Parameters<typeof faced>[1], ...again: readonly EventDraft[]) =>
    account(began(), faced('B1', rates), erred('B1', 'FRONT'), retried('B1'), ...again)
      .criticalErrors[0]?.repaired;

  test('is sound on everything its moment rates', () => {
    expect(repaired(['OPEN', 'PACE'], chose('B1', { OPEN: 2, PACE: 3 }))).toBe(true);
    expect(repaired(['OPEN', 'PACE'], chose('B1', { OPEN: 3, PACE: 1 }))).toBe(false);
  });

  test('need not be rated where it is rightly unrated', () => {
    const excused = typed('B1', 'Okay.', reading({ PACE: 2 }), { reply: { excused: ['OPEN'] } });
    expect(repaired(['OPEN', 'PACE'], ...excused)).toBe(true);
  });

  test('is not one that nothing is rated on', () => {
    expect(repaired([], chose('B1'))).toBe(false);
  });

  test('is not another error, however its question is rated', () => {
    expect(repaired(['OPEN'], erred('B1', 'DETAIL', 'A', { OPEN: 3 }))).toBe(false);
  });
});

test('a second contact is marked as one, and a first is not', () => {
  const second = account(began({ carried: chosenCarried('trusted') }), open, strong);
  expect(second.followUp).toBe(true);
  expect(account(began(), open, strong)).not.toHaveProperty('followUp');
});

test('a run that goes on from a moment of another has nothing to score', () => {
  const branch = { of: 'a', beat: 'B1' };
  expect(account(began({ branch }), open, strong, faced('B2', ['OPEN']))).toEqual({
    decisions: [],
    criticalErrors: [],
  });
});
