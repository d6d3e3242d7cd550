import { err, ok, type Result } from '../../core/kernel/result.ts';
import { parseCode } from '../../group/facts/room-code.ts';
import { decodeGreeting } from '../../group/facts/wire.ts';
import { fitsKey, personOf } from '../keys.ts';
import type { Limit } from '../limit.ts';
import type { Hub, Opened } from './hub.ts';

/** An admitted visitor and their role. */
export type Guest =
  | { readonly role: 'console' | 'screen'; readonly room: Opened['room'] }
  | { readonly role: 'phone'; readonly room: Opened['room']; readonly person: string };

/** Why a visitor was rejected. After too many tries a wrong code and a wrong key look the same. */
export type Turned =
  | 'malformed'
  | 'slow-down'
  | 'gone'
  | 'locked'
  | 'removed'
  | 'not-allowed'
  | 'try-again';

interface EntranceParts {
  readonly hub: Hub;
  readonly guesses: Limit; // wrong codes and keys, per address
  readonly connections: Limit; // new visitors, per address
  readonly now: () => number;
}

/**
 * Decodes a greeting and admits its sender, or says why not. Repeated wrong guesses are slowed down; correct ones from
 * the same address still work, since a whole training room may share it. Known participants and facilitators can always
 * return.
 */
export async function letIn(
  greeting: unknown,
  address: string,
  { hub, guesses, connections, now }: EntranceParts,
): Promise<Result<Guest, Turned>> {
  const read = decodeGreeting(greeting, '');
  if (!read.ok) return err('malformed');
  const { role, secret = '' } = read.value;
  const code = parseCode(read.value.code);
  const opened = code === undefined ? err('gone' as const) : await hub.open(code);
  if (!opened.ok && opened.error !== 'gone') return opened;
  const asNew = (guest: Result<Guest, Turned>) =>
    connections.take(address, now()) ? guest : err('slow-down' as const);
  const wrong = (problem: Turned) =>
    asNew(err(guesses.take(address, now()) ? problem : ('slow-down' as const)));
  if (!opened.ok) return wrong('gone');
  const { room, row } = opened.value;
  if (role === 'phone') {
    const person = personOf(room.code, secret);
    const { members, locked } = room.state();
    const member = members.get(person);
    if (member?.removed) return err('removed');
    const guest = ok({ role, room, person });
    if (member !== undefined) return guest;
    return asNew(locked ? err('locked') : guest);
  }
  if (role === 'console')
    return fitsKey(secret, row.key) ? ok({ role, room }) : wrong('not-allowed');
  return asNew(ok({ role, room }));
}
