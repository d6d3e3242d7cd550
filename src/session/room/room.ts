import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ConsoleCommand, PhoneCommand, RoomCommand } from '../../group/facts/command.ts';
import { reduceRoom } from '../../group/facts/reduce-room.ts';
import type { RoomDraft, RoomEvent } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import type { RoomProblem } from '../../group/facts/room-step.ts';
import type { RoomSetup } from '../../group/facts/setup.ts';
import { type Content, contentIn } from '../play/content.ts';
import type { Actor, RoomRefusal } from './actor.ts';
import { takeConsoleCommand } from './console.ts';
import { takePhoneCommand } from './phone.ts';

/** The result of a command: the facts added and the state after them. */
export interface CommandResult {
  readonly events: readonly RoomEvent[]; // empty for a duplicate
  readonly state: RoomState;
}

const refusals: { readonly [P in RoomProblem]?: RoomRefusal } = {
  'unknown-option': 'unknown-option',
  'unknown-person': 'unknown-person',
  'unknown-reply': 'unknown-reply',
};

/**
 * Facts that one phone can add, so that none fills a room alone. A person who answers forty moments and sorts a board needs
 * about a hundred.
 */
const MAX_PHONE_FACTS = 500;

/**
 * Facts of a room at which a phone, or a console, can add no more: for phones 1,000 people with 40 votes each; for consoles
 * more, so that the room can be led to its end.
 */
const MAX_FACTS: { readonly [role in Actor['role']]: number } = { phone: 40_000, console: 50_000 };

const PHONES: readonly RoomCommand['type'][] = ['join', 'vote', 'write', 'lean', 'moment', 'agree'];

const isPhones = ({ type }: RoomCommand): boolean => PHONES.includes(type);

/** Applies drafts in order, all at one time. */
function apply(
  state: RoomState,
  drafts: readonly RoomDraft[],
  now: number,
): Result<CommandResult, RoomProblem> {
  const events: RoomEvent[] = [];
  let next = state;
  for (const draft of drafts) {
    const event: RoomEvent = { seq: next.length, at: now, ...draft };
    const step = reduceRoom(next, event);
    if (!step.ok) return step;
    next = step.value;
    events.push(event);
  }
  return ok({ events, state: next });
}

/** Returns the content of a room in the language it was set up with, or as it was written where that is not there. */
export const contentOfRoom = (content: Content, { language }: RoomSetup): Content =>
  (language === undefined ? undefined : contentIn(content, language)) ?? content;

/**
 * Takes up a stored room. If its scenario has changed since its story began, as after an upgrade, the story cannot be
 * told on: the room says so and goes to its debrief.
 */
export function takeUpRoom(
  state: RoomState,
  { playable }: Content,
  now: number, // milliseconds since 1970, UTC
): Result<CommandResult, RoomProblem> {
  const began = state.session?.began.scenario.hash;
  const changed = state.outdated || (began !== undefined && began !== playable.hash);
  if (!changed) return ok({ events: [], state });
  const drafts: readonly RoomDraft[] = [
    ...(state.outdated ? [] : [{ type: 'outdated' } as const]),
    ...(state.step === 'debrief'
      ? []
      : [{ type: 'told', facts: [{ type: 'skipped', summary: [] }] } as const]),
  ];
  return apply(state, drafts, now);
}

/**
 * Carries out a command as a pure step from state to state. Phones may only send phone commands, consoles only console
 * commands; anything else is refused.
 */
export function carryOut(
  state: RoomState,
  by: Actor,
  command: RoomCommand,
  content: Content,
  now: number, // milliseconds since 1970, UTC
): Result<CommandResult, RoomRefusal> {
  if (isPhones(command) !== (by.role === 'phone')) return err('not-now');
  if (state.length >= MAX_FACTS[by.role]) return err('full');
  if (by.role === 'phone' && (state.factCounts.get(by.person) ?? 0) >= MAX_PHONE_FACTS)
    return err('full');
  const drafts =
    by.role === 'phone'
      ? takePhoneCommand(state, by.person, command as PhoneCommand, content)
      : takeConsoleCommand(state, command as ConsoleCommand, content);
  if (!drafts.ok) return drafts;
  const done = apply(state, drafts.value, now);
  return done.ok ? done : err(refusals[done.error] ?? 'not-now');
}
