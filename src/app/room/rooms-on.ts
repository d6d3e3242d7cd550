import { type Decoder, list, shape, text, whole } from '../../core/kernel/json.ts';
import { consoleKey, ledRooms } from './room-memory.ts';

/** A room that this machine leads and that is still on. */
export interface RoomOn {
  readonly code: string;
  readonly scenario: string; // its id
  readonly people: number;
}

const decodeRooms: Decoder<readonly RoomOn[]> = list(
  shape({ code: text, scenario: text, people: whole(0) }),
);

/** Asks the server which of the rooms this machine can lead are on; none without a server. */
export async function roomsOn(): Promise<readonly RoomOn[]> {
  const rooms = ledRooms().map((code) => ({ code, key: consoleKey(code) }));
  if (rooms.length === 0) return [];
  try {
    const answer = await fetch('rooms/mine', { method: 'POST', body: JSON.stringify({ rooms }) });
    const read = answer.ok ? decodeRooms(await answer.json(), '') : undefined;
    return read?.ok ? read.value : [];
  } catch {
    return []; // no server: a static host
  }
}
