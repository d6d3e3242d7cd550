import { err, ok, type Result } from '../../core/kernel/result.ts';
import { shuffled } from '../../core/kernel/shuffle.ts';
import { currentTurn } from '../../core/run/state.ts';
import type { PhoneCommand } from '../../group/facts/command.ts';
import type { RoomDraft, RoomLine } from '../../group/facts/room-event.ts';
import { currentRound, type RoomState } from '../../group/facts/room-state.ts';
import type { ReplyContext } from '../../text/findings.ts';
import type { Content } from '../play/content.ts';
import { replyContext } from '../play/reply.ts';
import type { RoomRefusal } from './actor.ts';

/** Maximum people in a room. */
const MAX_PEOPLE = 1000;

type Drafts = Result<readonly RoomDraft[], RoomRefusal>;

/** Block size of pseudonyms: plain names are used up before numbered ones. */
const NAMES_PER_BLOCK = 28;

/** Returns the next pseudonym in an order drawn per room, so that it does not reveal who came first. */
function nextName({ members, seed }: RoomState): number {
  const handful = Math.floor(members.size / NAMES_PER_BLOCK);
  const places = Array.from({ length: NAMES_PER_BLOCK }, (_, place) => place);
  const order = shuffled(places, seed, `pseudonyms ${handful}`);
  return handful * NAMES_PER_BLOCK + (order[members.size % NAMES_PER_BLOCK] ?? 0);
}

function join(
  state: RoomState,
  person: string,
  stance: Extract<PhoneCommand, { type: 'join' }>['stance'],
): Drafts {
  const member = state.members.get(person);
  if (member === undefined && state.locked) return err('locked');
  if (member === undefined && state.members.size >= MAX_PEOPLE) return err('full');
  const stood: readonly RoomDraft[] =
    member?.stance === stance ? [] : [{ type: 'stood', person, stance }];
  if (member !== undefined) return ok(stood);
  return ok([{ type: 'joined', person, name: nextName(state) }, ...stood]);
}

/** Marks that turn the direction of text around, which would scramble what stands beside it on the screen. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Returns own words on one line, without direction marks. */
const plainWords = (text: string): string =>
  text.replaceAll(DIRECTION_MARKS, '').replaceAll(/\s+/g, ' ').trim();

type WriteCommand = Extract<PhoneCommand, { type: 'write' }>;

/** Own words to read: plain text, and the moment they answer. */
interface UnreadWords {
  readonly text: string;
  readonly at: ReplyContext;
}

/** What a reply to the one line is read in. Nothing is rated: the room’s ear counts. */
const lineContext = ({ lines }: RoomLine): ReplyContext => ({
  context: lines.map(({ text }) => text),
  disclosed: lines.flatMap(({ who = '', text }) => [who, text]),
  rates: [],
});

/** Says what must be read before own words are taken: nothing if they are a duplicate; or why they are refused. */
export function unreadWords(
  state: RoomState,
  person: string,
  command: WriteCommand,
  content: Content,
): Result<UnreadWords | undefined, RoomRefusal> {
  const round = currentRound(state);
  const turn = state.session && currentTurn(state.session);
  const text = plainWords(command.text);
  const same = state.wall.find((one) => one.id === command.reply);
  if (same?.person === person && same.text === text) return ok(undefined);
  if (same !== undefined && same.person !== person) return err('not-now');
  if (round?.round !== command.round || !round.open || text === '') return err('not-now');
  if (state.posed) return ok({ text, at: lineContext(state.posed) });
  if (state.session === undefined || turn === undefined) return err('not-now');
  if (turn.beat.rates.length === 0) return err('not-now');
  return ok({ text, at: replyContext(state.session, turn.beat, content) });
}

/** Takes own words with their reading. The phone's own reading is not trusted. */
function write(state: RoomState, person: string, command: WriteCommand, content: Content): Drafts {
  const { round, reply } = command;
  const words = unreadWords(state, person, command, content);
  if (!words.ok) return words;
  if (words.value === undefined) return ok([]);
  const { text, at } = words.value;
  const reading = content.analyser?.analyse(text, at);
  if (reading === undefined) return err('not-now');
  if (reading.notice !== undefined) return err('kept-out');
  return ok([{ type: 'wrote', person, round, reply, text, reading }]);
}

/** Lets the room keep a reply, or takes that back. Only its writer can. */
function agree(
  { wall, posed }: RoomState,
  person: string,
  { reply, on }: Extract<PhoneCommand, { type: 'agree' }>,
): Drafts {
  const written = wall.find(({ id }) => id === reply);
  if (written?.person !== person) return err('unknown-reply');
  if (posed) return err('not-now'); // nothing is kept
  return ok((written.kept ?? false) === on ? [] : [{ type: 'agreed', person, reply, on }]);
}

/** Carries out a phone's command. Commands are idempotent: a duplicate adds no facts and succeeds. */
export function takePhoneCommand(
  state: RoomState,
  person: string,
  command: PhoneCommand,
  content: Content,
): Drafts {
  const member = state.members.get(person);
  if (member?.removed) return err('removed');
  if (command.type === 'join') return join(state, person, command.stance);
  if (member === undefined) return err('unknown-person');
  switch (command.type) {
    case 'vote': {
      const { round, choice, n } = command;
      const cast = state.rounds[round - 1]?.votes.get(person);
      if (cast !== undefined && cast.n >= n) return ok([]); // already applied
      if (member.stance !== 'part') return err('not-now');
      return ok([{ type: 'voted', person, round, choice, n }]);
    }
    case 'write':
      return member.stance === 'part' ? write(state, person, command, content) : err('not-now');
    case 'lean': {
      const { topic, choice, n } = command;
      const cast = state.leanings.get(topic)?.get(person);
      if (cast !== undefined && cast.n >= n) return ok([]); // already applied
      if (member.stance !== 'part') return err('not-now');
      return ok([{ type: 'leaned', person, topic, choice, n }]);
    }
    case 'agree':
      return agree(state, person, command);
    case 'moment': {
      const on = member.moment !== undefined;
      return ok(on === command.on ? [] : [{ type: 'signalled', person, on: command.on }]);
    }
  }
}
