import type { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hub } from '../../../src/server/rooms/hub.ts';
import { upkeep } from '../../../src/server/rooms/upkeep.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Looks after two rooms with pages for 20 seconds; gives which rooms were refreshed, and the log. */
async function lookAfter(refresh: (code: string) => Promise<void>) {
  const rooms = new Map(['A', 'B'].map((code) => [code, new Set(['page'])]));
  const refreshed: string[] = [];
  const lines: string[] = [];
  const care = upkeep({
    io: { of: () => ({ adapter: { rooms } }) } as unknown as Server,
    hub: { known: () => [...rooms.keys()] } as unknown as Hub,
    ended: () => {},
    refresh: (code) => {
      refreshed.push(code);
      return refresh(code);
    },
    tellWhoIsHere: () => {},
    shared: true,
    log: { problem: (what) => void lines.push(what) },
  });
  await vi.advanceTimersByTimeAsync(20_000);
  care.stop();
  return { refreshed, lines };
}

test('a room that cannot be refreshed is logged and keeps no other from its turn', async () => {
  const { refreshed, lines } = await lookAfter(async (code) => {
    if (code === 'A') throw new Error('a fact that cannot be');
  });
  expect(refreshed.slice(0, 4)).toEqual(['A', 'B', 'A', 'B']);
  expect(lines[0]).toBe('Looking after the rooms failed');
});

test('while a database does not answer, nothing more is asked of it', async () => {
  const { refreshed } = await lookAfter(() => new Promise(() => {}));
  expect(refreshed).toEqual(['A']);
});
