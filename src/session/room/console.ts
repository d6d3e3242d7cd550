import { err, ok, type Result } from '../../core/kernel/result.ts';
import { currentTurn } from '../../core/run/state.ts';
import type { ConsoleCommand, FacilitatorOrder } from '../../group/facts/command.ts';
import { DEBRIEF_PARTS, type RoomDraft } from '../../group/facts/room-event.ts';
import { currentRound, type RoomState } from '../../group/facts/room-state.ts';
import type { Content } from '../play/content.ts';
import type { RoomRefusal } from './actor.ts';
import { beginStory, tellStory } from './story.ts';

type Drafts = Result<readonly RoomDraft[], RoomRefusal>;

const one = (draft: RoomDraft): Drafts => ok([draft]);
const NOT_NOW: Drafts = err('not-now');

function goOn(state: RoomState, content: Content): Drafts {
  switch (state.step) {
    case 'opening':
      return one({ type: 'noticed' });
    case 'notice':
      return beginStory(state, content);
    case 'reaction':
      return state.session ? tellStory(state.session, [{ type: 'goOn' }], content) : NOT_NOW;
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
    case 'sorting':
      return stepBackInStory(state);
    case 'debrief': {
      const before = DEBRIEF_PARTS[DEBRIEF_PARTS.indexOf(state.part) - 1];
      if (before !== undefined) return one({ type: 'turned', part: before });
      return one({
        type: 'told',
        from: state.facts.findLastIndex(({ type }) => type === 'filed'),
        facts: [],
      });
    }
  }
}

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
    content,
  );
  if (!attempt.ok && attempt.error === 'unknown-option' && order.option === undefined) {
    return err('needs-closest');
  }
  return attempt;
}

const CHOOSE_IN: readonly RoomState['step'][] = ['line', 'talk', 'reveal'];

function take(state: RoomState, order: FacilitatorOrder, content: Content): Drafts {
  switch (order.type) {
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
    case 'seen':
      return one({ type: 'signalled', person: command.person, on: false });
    case 'place':
      if (state.session === undefined) return NOT_NOW;
      return tellStory(state.session, [command], content);
  }
}
