import type { RoomState } from '../facts/room-state.ts';

const MINUTE = 60_000; // ms

/** How many came and how long it took, for a training log. It holds no names. */
export interface Attendance {
  readonly phones: number; // people who took part or listened, without those removed
  readonly began?: number; // when the content notice was shown, milliseconds since 1970, UTC
  readonly minutes: number; // from then to the latest fact of the room, rounded
}

/** Counts who came; a room with one screen counts nobody. */
export function attendanceOf({ members, startedAt, lastAt }: RoomState): Attendance {
  const phones = [...members.values()].filter(({ removed }) => removed === undefined).length;
  if (startedAt === undefined) return { phones, minutes: 0 };
  return { phones, began: startedAt, minutes: Math.round((lastAt - startedAt) / MINUTE) };
}
