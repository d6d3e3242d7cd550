import { err, ok, type Result } from '../../core/kernel/result.ts';
import { currentTurn } from '../../core/run/state.ts';
import {
  type ConsoleCommand,
  type FacilitatorOrder,
  MAX_NOTE_CHARS,
} from '../../group/facts/command.ts';
import { countLines } from '../../group/facts/lead-steps.ts';
import type { RoomDraft } from '../../group/facts/room-event.ts';
import { DEBRIEF_PARTS } from '../../group/facts/room-lists.ts';
import { currentRound, type RoomState, type WallReply } from '../../group/facts/room-state.ts';
import type { Analyser, Content } from '../play/content.ts';
import type { RoomRefusal } from './actor.ts';
import { beginStory, tellStory } from './story.ts';

type Drafts = Result<readonly RoomDraft[], RoomRefusal>;

const one = (draft: RoomDraft): Drafts => ok([draft]);
const NOT_NOW: Drafts = err('not-now');

/** Shows the one line that the room was opened for. */
function pose({ setup }: RoomState, { drills = [], playable }: Content): Drafts {
  const drill = drills.find(({ id }) => id === setup.drill);
  if (drill === undefined) return NOT_NOW;
  const { beat, place, line, reactions } = drill;
  const { title } = playable.scenario.card;
  return one({
    type: 'posed',
    line: { title, beat, lines: [{ text: place }, ...line], reactions },
  });
}

function goOn(state: RoomState, content: Content): Drafts {
  switch (state.step) {
    case 'opening':
      return state.setup.drill === undefined ? one({ type: 'noticed' }) : pose(state, content);
    case 'notice': {
      const told = beginStory(state, content);
      return told.ok && !state.locked ? ok([...told.value, { type: 'locked', on: true }]) : told;
    }
    case 'reaction':
      return state.session ? tellStory(state.session, [{ type: 'goOn' }], content) : NOT_NOW;
    case 'ending':
      return one({ type: 'advanced', lines: countLines(state) + 1 });
    case 'debrief': {
      const part = DEBRIEF_PARTS[DEBRIEF_PARTS.indexOf(state.part) + 1];
      return part === undefined ? NOT_NOW : one({ type: 'turned', part });
    }
    default:
      return NOT_NOW;
  }
}

/** Steps back to the previous choice; the abandoned path stays among the facts. */
function stepBackInStory({ session, facts }: RoomState): Drafts {
  const now = session && currentTurn(session)?.beat.id;
  const sorting = session?.phase === 'sorting';
  const last = facts.findLastIndex(
    (fact) => fact.type === 'chose' && (sorting || fact.beat !== now),
  );
  const chose = facts[last];
  if (chose?.type !== 'chose') return NOT_NOW;
  return one({ type: 'told', from: last + 1, facts: [{ type: 'retried', beat: chose.beat }] });
}

function stepBack(state: RoomState, content: Content): Drafts {
  switch (state.step) {
    case 'opening':
      return NOT_NOW;
    case 'notice':
      return one({ type: 'returned', to: 'opening' });
    case 'vote':
      return one({ type: 'returned', to: 'line' });
    case 'talk':
      return one({ type: 'returned', to: 'vote' });
    case 'reveal':
      return one({ type: 'returned', to: 'talk' });
    case 'reaction':
      return state.session ? tellStory(state.session, [{ type: 'retry' }], content) : NOT_NOW;
    case 'line':
    case 'ending':
    case 'sorting':
      return stepBackInStory(state);
    case 'debrief': {
      const before = DEBRIEF_PARTS[DEBRIEF_PARTS.indexOf(state.part) - 1];
      if (before !== undefined) return one({ type: 'turned', part: before });
      return one({
        type: 'told',
        from: state.facts.findLastIndex(({ type }) => type === 'filed' || type === 'skipped'),
        facts: [],
      });
    }
  }
}

/** Answers with the reading that a reply of the wall came with: a room reads nothing twice. */
const alreadyRead = ({ version }: Analyser, { reading }: WallReply): Analyser => ({
  version,
  analyse: () => reading,
});

/** Has the room say one of its own replies; the story follows the nearest option. */
function chooseReply(
  state: RoomState,
  order: Extract<FacilitatorOrder, { type: 'chooseReply' }>,
  content: Content,
): Drafts {
  const { session } = state;
  const round = currentRound(state)?.round;
  const reply = state.wall.find(({ id, as }) => id === order.reply && as !== 'hidden');
  if (reply === undefined || reply.round !== round) return err('unknown-reply');
  const turn = session && currentTurn(session);
  if (session === undefined || turn === undefined) return NOT_NOW;
  const { possible } = reply.reading;
  if (possible !== undefined && order.meant === undefined) return err('needs-meant');
  const attempt = tellStory(
    session,
    [
      { type: 'reply', text: reply.text, keep: true },
      {
        type: 'settle',
        ...(order.option !== undefined && { option: order.option }),
        ...(possible !== undefined && order.meant !== undefined && { meant: order.meant }),
      },
    ],
    content.analyser ? { ...content, analyser: alreadyRead(content.analyser, reply) } : content,
  );
  if (!attempt.ok && attempt.error === 'unknown-option' && order.option === undefined) {
    return err('needs-closest');
  }
  return attempt;
}

/**
 * Skips a moment: the story goes on with the strongest line, and nobody is said to have chosen it. A moment that was
 * answered cannot be skipped.
 */
function omit(state: RoomState, content: Content): Drafts {
  const turn = state.session && currentTurn(state.session);
  if (state.session === undefined || turn === undefined || !OMIT_IN.includes(state.step)) {
    return NOT_NOW;
  }
  const { strongest, dilemma, options } = turn.beat;
  const option = strongest ?? dilemma?.[0]?.option ?? options[0]?.id;
  if (option === undefined) return NOT_NOW;
  const story = tellStory(state.session, [{ type: 'choose', option }, { type: 'goOn' }], content);
  if (!story.ok) return story;
  return ok([{ type: 'omitted', turn: state.session.turns.length - 1 }, ...story.value]);
}

/** Ends the story early, for its debrief. An outdated scenario has no summary that fits what was told. */
function stop({ session, outdated }: RoomState, content: Content): Drafts {
  if (session === undefined) return NOT_NOW;
  if (outdated) return one({ type: 'told', facts: [{ type: 'skipped', summary: [] }] });
  return tellStory(session, [{ type: 'skip' }], content);
}

/** Merges an edited note with what another facilitator wrote meanwhile, so that nothing is lost. */
function mergedNote(now: string, { text, was }: { readonly text: string; readonly was: string }) {
  if (now === was || text.includes(now)) return text;
  return now.includes(text) ? now : `${now}\n${text}`.slice(0, MAX_NOTE_CHARS);
}

const OMIT_IN: readonly RoomState['step'][] = ['line', 'vote', 'talk', 'reveal'];
const CHOOSE_IN: readonly RoomState['step'][] = ['line', 'talk', 'reveal'];

/** Orders that need the story, which an outdated scenario no longer tells. */
const STORY_ORDERS: readonly FacilitatorOrder['type'][] = ['choose', 'chooseReply', 'omit', 'file'];

const needsStory = ({ step }: RoomState, { type }: FacilitatorOrder): boolean =>
  STORY_ORDERS.includes(type) ||
  (type === 'goOn' && (step === 'notice' || step === 'reaction')) ||
  (type === 'stepBack' && step === 'reaction');

function take(state: RoomState, order: FacilitatorOrder, content: Content): Drafts {
  if (order.type === 'hold') return one({ type: 'held', on: order.on });
  if (state.held) return NOT_NOW;
  if (state.outdated && needsStory(state, order)) return err('outdated');
  switch (order.type) {
    case 'nextLine':
      if (state.lines >= countLines(state)) return NOT_NOW;
      return one({ type: 'advanced', lines: state.lines + 1 });
    case 'allLines':
      return one({ type: 'advanced', lines: Math.max(1, countLines(state)) });
    case 'omit':
      return omit(state, content);
    case 'stop':
      return stop(state, content);
    case 'turn':
      return one({ type: 'turned', part: order.part, page: order.page });
    case 'goOn':
      return goOn(state, content);
    case 'openVote':
      return one({ type: 'asked' });
    case 'closeVote':
      return one({ type: 'shut' });
    case 'reveal':
      return one({ type: 'revealed' });
    case 'choose':
      if (!CHOOSE_IN.includes(state.step) || state.session === undefined) return NOT_NOW;
      return tellStory(state.session, [{ type: 'choose', option: order.option }], content);
    case 'chooseReply':
      return CHOOSE_IN.includes(state.step) ? chooseReply(state, order, content) : NOT_NOW;
    case 'stepBack':
      return stepBack(state, content);
    case 'file': {
      if (state.session === undefined) return NOT_NOW;
      const { note } = order;
      return tellStory(
        state.session,
        [{ type: 'file', ...(note !== undefined && { note }) }],
        content,
      );
    }
  }
}

/** Takes out all who joined from a time on, or brings back those who were taken out together. */
const sweep = (
  { members }: RoomState,
  { from, back }: Extract<ConsoleCommand, { type: 'sweep' }>,
): readonly RoomDraft[] =>
  [...members].flatMap(([person, { joined, removed, swept }]): RoomDraft[] => {
    if (joined < from) return [];
    if (back) return swept ? [{ type: 'restored', person }] : [];
    return removed ? [] : [{ type: 'removed', person, swept: true }];
  });

/** Carries out a facilitator's command: returns the facts to append, or why it is refused. */
export function takeConsoleCommand(
  state: RoomState,
  command: ConsoleCommand,
  content: Content,
): Drafts {
  switch (command.type) {
    case 'order':
      return command.moves === state.moves ? take(state, command.order, content) : err('stale');
    case 'tally':
      return one({ type: 'tallied', counts: command.counts, passed: command.passed });
    case 'post': {
      const { reply, group } = command;
      const as = command.as ?? state.wall.find(({ id }) => id === reply)?.as;
      if (as === undefined) return err('unknown-reply');
      return one({ type: 'posted', reply, as, ...(group !== undefined && { group }) });
    }
    case 'seen': {
      const seen = state.members.get(command.person)?.seen !== undefined;
      return seen ? ok([]) : one({ type: 'seen', person: command.person });
    }
    case 'remove':
      return one({ type: 'removed', person: command.person });
    case 'sweep':
      return ok(sweep(state, command));
    case 'removeWriter': {
      const writer = state.wall.find(({ id }) => id === command.reply)?.person;
      return writer === undefined ? err('unknown-reply') : one({ type: 'removed', person: writer });
    }
    case 'lock':
      return one({ type: 'locked', on: command.on });
    case 'cover':
      return one({ type: 'covered', on: command.on });
    case 'plan':
      return one({ type: 'planned', minutes: command.minutes });
    case 'note': {
      const { moment } = command;
      const now = state.notes.get(moment) ?? '';
      const text = mergedNote(now, command);
      return text === now ? ok([]) : one({ type: 'noted', moment, text });
    }
    case 'place':
      if (state.session === undefined) return NOT_NOW;
      return tellStory(state.session, [command], content);
  }
}
