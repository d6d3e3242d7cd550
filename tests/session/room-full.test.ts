import { expect, test } from 'vitest';
import { carryOut } from '../../src/session/room/room.ts';
import { CONSOLE, CONTENT, crowd, phone, TestRoom } from '../group/fixture.ts';

test.each([
  ['phone', 40_000, phone('person-0'), { type: 'moment', on: true }],
  ['console', 50_000, CONSOLE, { type: 'note', moment: 'b1', text: 'More.', was: '' }],
] as const)('a %s adds no fact to a room that has %i', (_who, most, by, command) => {
  const { state } = new TestRoom().begin(crowd(1));
  const ask = (length: number) => carryOut({ ...state, length }, by, command, CONTENT, 1);
  expect(ask(most - 1).ok).toBe(true);
  expect(ask(most)).toEqual({ ok: false, error: 'full' });
});

test('one phone alone does not fill a room, and another goes on', () => {
  let { state } = new TestRoom().begin(crowd(2));
  const press = (person: string, on: boolean) =>
    carryOut(state, phone(person), { type: 'moment', on }, CONTENT, 1);
  let pressed = 0;
  for (let done = press('person-0', true); done.ok && pressed < 1000; pressed += 1) {
    ({ state } = done.value);
    done = press('person-0', pressed % 2 === 1);
  }
  expect(pressed).toBeLessThan(500);
  expect(press('person-0', pressed % 2 === 0)).toEqual({ ok: false, error: 'full' });
  expect(press('person-1', true).ok).toBe(true);
});
