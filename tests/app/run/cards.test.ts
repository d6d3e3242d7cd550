import { cards } from 'virtual:unscripted/cards';
import { expect, test } from 'vitest';

test('second contacts stand after all first ones, and each follows a scene that is there', () => {
  const second = cards.filter(({ follows }) => follows !== undefined);
  expect(second.length).toBeGreaterThan(0);
  expect(cards.slice(-second.length)).toEqual(second);
  const ids = cards.map(({ id }) => id);
  expect(second.filter(({ follows = '' }) => !ids.includes(follows))).toEqual([]);
});
