import { describe, expect, test } from 'vitest';
import {
  BOX_DAYS,
  boxesAfter,
  type FirstTry,
  kindsInOrder,
  monthsOf,
  nextBox,
  practiceDay,
  weekOf,
} from '../../../src/core/practice/first-try.ts';
import { drillOf, tryOf } from './practice-fixture.ts';

const PRAISE = drillOf('praise', 'Ann');
const DOOR = drillOf('door', 'Ben');

test('strong goes up a box, anything else that was read goes down one, and what was not read stays', () => {
  expect(BOX_DAYS).toEqual([1, 3, 10, 30]);
  expect(nextBox(1, 'strong', 5)).toEqual({ box: 2, day: 5, due: 8 });
  expect(nextBox(4, 'strong', 5)).toEqual({ box: 4, day: 5, due: 35 });
  expect(nextBox(1, 'weak', 5)).toEqual({ box: 1, day: 5, due: 6 });
  expect(nextBox(3, 'weak', 5)).toEqual({ box: 2, day: 5, due: 8 });
  expect(nextBox(3, 'unread', 5)).toEqual({ box: 3, day: 5, due: 15 });
});

test('over a month of days a kind that is always strong comes back after 3, 10 and 30 days, and at no other time', () => {
  const tries: FirstTry[] = [tryOf(PRAISE, 0, 'strong')];
  const came: number[] = [];
  for (let day = 0; day <= 50; day += 1) {
    if (!kindsInOrder(tries, day).due.includes('praise')) continue;
    came.push(day);
    tries.push(tryOf(PRAISE, day, 'strong'));
    expect(kindsInOrder(tries, day).due).toEqual([]); // nothing is due twice
  }
  expect(came).toEqual([3, 13, 43]);
});

test('a kind that is missed comes back the next day, lowest box first; days without practice cost nothing', () => {
  const tries = [tryOf(DOOR, 0, 'strong'), tryOf(PRAISE, 0, 'weak')];
  expect(kindsInOrder(tries, 0).due).toEqual([]);
  expect(kindsInOrder(tries, 1).due).toEqual(['praise']);
  expect(kindsInOrder(tries, 90).due).toEqual(['praise', 'door']);
  expect(boxesAfter([...tries, tryOf(DOOR, 90, 'strong')]).get('door')).toMatchObject({ box: 3 });
});

describe('a clock and tabs', () => {
  test('a clock that was set back counts as the last day seen', () => {
    const tries = [tryOf(PRAISE, 20, 'weak')];
    expect(practiceDay(tries, 3)).toBe(20);
    expect(practiceDay(tries, 22)).toBe(22);
    expect(kindsInOrder(tries, practiceDay(tries, 3)).due).toEqual([]);
  });

  test('two first tries of a kind on one day, as from two tabs, move it once', () => {
    const tries = [tryOf(PRAISE, 4, 'strong'), tryOf(PRAISE, 4, 'strong')];
    expect(boxesAfter(tries).get('praise')).toEqual({ box: 2, day: 4, due: 7 });
  });
});

test('a week begins on Monday, and a month is spoken of from nine tries that were read', () => {
  expect([3, 4, 10, 11].map(weekOf)).toEqual([-3, 4, 4, 11]);
  const nine = Array.from({ length: 9 }, (_, at) => tryOf(PRAISE, at, at < 4 ? 'strong' : 'weak'));
  const month = () => 'May';
  expect(monthsOf(nine, month)).toEqual([{ month: 'May', strong: 4, of: 9 }]);
  expect(monthsOf([...nine.slice(1), tryOf(PRAISE, 9, 'unread')], month)).toEqual([]);
});
