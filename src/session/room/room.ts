import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ConsoleCommand, PhoneCommand, RoomCommand } from '../../group/facts/command.ts';
import { type RoomProblem, reduceRoom } from '../../group/facts/reduce-room.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import type { Content } from '../play/content.ts';
import type { Actor, RoomRefusal } from './actor.ts';
import { takeConsoleCommand } from './console.ts';
import { takePhoneCommand } from './phone.ts';

/** What a command did: the facts it added, and the room after them. */
export interface CommandResult {
  readonly events: readonly RoomEvent[]; // none where it had been done before
  readonly state: RoomState;
}

const refusals: { readonly [P in RoomProblem]?: RoomRefusal } = {
  'unknown-option': 'unknown-option',
  'unknown-person': 'unknown-person',
  'unknown-reply': 'unknown-reply',
};

const PHONES: readonly RoomCommand['type'][] = ['join', 'vote', 'write', 'lean', 'moment'];

const isPhones = ({ type }: RoomCommand): boolean => PHONES.includes(type);

/**
 * Carry out a command: a pure step from room to room. A phone may do what phones do, a console what
 * consoles do; the rest is refused.
 */
export function carryOut(
  state: RoomState,
  by: Actor,
  command: RoomCommand,
  content: Content,
  now: number, // milliseconds since 1970, UTC
): Result<CommandResult, RoomRefusal> {
  if (isPhones(command) !== (by.role === 'phone')) return err('not-now');
  const drafts =
    by.role === 'phone'
      ? takePhoneCommand(state, by.person, command as PhoneCommand, content)
      : takeConsoleCommand(state, command as ConsoleCommand, content);
  if (!drafts.ok) return drafts;
  const events: RoomEvent[] = [];
  let next = state;
  for (const draft of drafts.value) {
    const event: RoomEvent = { seq: next.length, at: now, ...draft };
    const step = reduceRoom(next, event);
    if (!step.ok) return err(refusals[step.error] ?? 'not-now');
    next = step.value;
    events.push(event);
  }
  return ok({ events, state: next });
}
