import { err, ok, type Result } from '../../core/result.ts';
import { parseCode } from '../../group/room-code.ts';
import { decodeGreeting } from '../../group/wire.ts';
import { fitsKey, personOf } from '../keys.ts';
import type { Limit } from '../limit.ts';
import type { Hub, Opened } from './hub.ts';

/** Somebody let in, and as whom. */
export type Guest =
  | { readonly role: 'console' | 'screen'; readonly room: Opened['room'] }
  | { readonly role: 'phone'; readonly room: Opened['room']; readonly person: string };

/** Why somebody is not let in. A wrong code and a wrong key sound the same to whoever guesses. */
export type Turned = 'malformed' | 'slow-down' | 'gone' | 'not-allowed' | 'try-again';

interface EntranceParts {
  readonly hub: Hub;
  readonly guesses: Limit; // wrong codes and keys, by address
  readonly now: () => number;
}

/** Reads a greeting and lets its sender in, or says why not. */
export async function letIn(
  greeting: unknown,
  address: string,
  { hub, guesses, now }: EntranceParts,
): Promise<Result<Guest, Turned>> {
  const read = decodeGreeting(greeting, '');
  if (!read.ok) return err('malformed');
  const { role, secret = '' } = read.value;
  const code = parseCode(read.value.code);
  const opened = code === undefined ? err('gone' as const) : await hub.open(code);
  if (!opened.ok && opened.error !== 'gone') return opened;
  const calm = guesses.has(address, now());
  const wrong = (problem: Turned) => {
    guesses.take(address, now());
    return err(calm ? problem : 'slow-down');
  };
  if (!opened.ok) return wrong('gone');
  const { room, row } = opened.value;
  // Whoever has been here, or leads, comes back even where others of the same address have guessed.
  if (role === 'phone') {
    const person = personOf(room.code, secret);
    if (!calm && !room.state().members.has(person)) return err('slow-down');
    return ok({ role, room, person });
  }
  if (role === 'console')
    return fitsKey(secret, row.key) ? ok({ role, room }) : wrong('not-allowed');
  return calm ? ok({ role, room }) : err('slow-down');
}
