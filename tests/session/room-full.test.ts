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
