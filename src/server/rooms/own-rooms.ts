import { list, shape, text, type ValueOf, where } from '../../core/kernel/json.ts';
import { parseCode } from '../../group/facts/room-code.ts';
import { fitsKey } from '../keys.ts';
import type { Hub } from './hub.ts';

/** What a facilitator is told of a room that is on. */
export interface OwnRoom {
  readonly code: string;
  readonly scenario: string;
  readonly people: number;
}

const MAX_ROOMS = 20; // in one request
const MAX_CHARS = 100;
const short = where(text, (one) => one.length <= MAX_CHARS, 'a short text');

const keyedRoom = shape({ code: short, key: short });

/** Decodes the rooms a facilitator asks for, each with the key that leads it. */
export const decodeKeyedRooms = shape({
  rooms: where(list(keyedRoom), (rooms) => rooms.length <= MAX_ROOMS, `at most ${MAX_ROOMS} rooms`),
});

/** Lists those rooms that are on and whose key fits. A wrong key looks like a room that has ended. */
export async function ownRooms(
  hub: Hub,
  rooms: readonly ValueOf<typeof keyedRoom>[],
): Promise<readonly OwnRoom[]> {
  const found: OwnRoom[] = [];
  for (const { code: typed, key } of rooms) {
    const code = parseCode(typed);
    const opened = code === undefined ? undefined : await hub.open(code);
    if (!opened?.ok || !fitsKey(key, opened.value.row.key)) continue;
    const { room } = opened.value;
    const { setup, members } = room.state();
    const people = [...members.values()].filter(({ stance }) => stance !== 'left').length;
    found.push({ code: room.code, scenario: setup.scenario, people });
  }
  return found;
}
