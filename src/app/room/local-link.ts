import { replayRoom } from '../../group/facts/reduce-room.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import { deskView, storyView } from '../../group/views/desk-view.ts';
import { publicView } from '../../group/views/public-view.ts';
import type { Content } from '../../session/play/content.ts';
import { carryOut, takeUpRoom } from '../../session/room/room.ts';
import { type RoomLink, type Sight, sightBoard } from './link.ts';

interface LocalParts {
  readonly content: Content;
  readonly facts: readonly RoomEvent[]; // facts so far, at least `opened`
  readonly keep: (facts: readonly RoomEvent[]) => void;
  readonly forget: () => void;
}

const sightOf = (state: RoomState): Sight => ({
  status: 'on',
  here: [],
  view: publicView(state),
  desk: deskView(state),
  story: storyView(state),
});

/** Runs a room inside the page, by the same rules; undefined if the facts are invalid. */
export function localLink({
  content,
  facts: known,
  keep,
  forget,
}: LocalParts): RoomLink | undefined {
  const start = replayRoom(known);
  const taken = start.ok ? takeUpRoom(start.value, content, Date.now()) : start;
  if (!taken.ok) return undefined;
  let { state } = taken.value;
  let facts = [...known, ...taken.value.events];
  if (taken.value.events.length > 0) keep(facts);
  const board = sightBoard(sightOf(state));
  return {
    sight: board.sight,
    subscribe: board.subscribe,
    send: async (command) => {
      const done = carryOut(state, { role: 'console' }, command, content, Date.now());
      if (!done.ok) return done.error;
      facts = [...facts, ...done.value.events];
      state = done.value.state;
      keep(facts);
      board.put(sightOf(state));
      return undefined;
    },
    end: async () => {
      forget();
      board.put({ status: 'ended' });
      return undefined;
    },
    retry: () => {},
    close: () => {},
  };
}
