import type { Server } from 'socket.io';
import { deskView, screenStory, storyView } from '../../group/desk-view.ts';
import { mineView } from '../../group/mine-view.ts';
import { publicView } from '../../group/public-view.ts';
import type { RoomEvent } from '../../group/room-event.ts';
import { TO_PAGE } from '../../group/wire.ts';
import type { LiveRoom, Writer } from './live-room.ts';

const PAUSE = 30; // ms that changes of one room are gathered before they are sent

/** The channels of a room on this node. */
export const channels = (code: string) => ({
  all: code,
  consoles: `${code}/console`,
  screens: `${code}/screen`,
  phones: `${code}/phone`,
  person: (person: string) => `${code}/person/${person}`,
});

/** Sends what a room has become to the pages of this node. */
export interface FanOut {
  readonly changed: (room: LiveRoom, facts: readonly RoomEvent[], by: Writer) => void;
  readonly stop: () => void;
}

const STORY = new Set<RoomEvent['type']>(['told', 'turned', 'shut', 'revealed', 'tallied']);

/** Whom a fact concerns beside everybody. */
const personOf = (fact: RoomEvent): readonly string[] => ('person' in fact ? [fact.person] : []);

interface Pending {
  readonly people: Set<string>;
  readonly timer: NodeJS.Timeout;
  story: boolean;
  ours: boolean;
}

/** `tell` hears once of each change that this node has written. */
export function fanOut(io: Server, tell: (code: string) => void): FanOut {
  const pending = new Map<string, Pending>();

  const send = (room: LiveRoom, { people, story, ours }: Pending) => {
    if (ours) tell(room.code);
    const state = room.state();
    const to = channels(room.code);
    io.local.to(to.all).emit(TO_PAGE.view, publicView(state));
    io.local.to(to.consoles).emit(TO_PAGE.desk, deskView(state));
    if (story) {
      io.local.to(to.consoles).emit(TO_PAGE.story, storyView(state));
      io.local.to(to.screens).emit(TO_PAGE.story, screenStory(state));
    }
    const concerned = story && state.step === 'debrief' ? state.members.keys() : people;
    for (const person of concerned) {
      io.local.to(to.person(person)).emit(TO_PAGE.mine, mineView(state, person));
    }
  };

  return {
    changed: (room, facts, by) => {
      const waiting = pending.get(room.code) ?? {
        people: new Set(),
        story: false,
        ours: false,
        timer: setTimeout(() => {
          const due = pending.get(room.code);
          pending.delete(room.code);
          if (due) send(room, due);
        }, PAUSE),
      };
      for (const person of facts.flatMap(personOf)) waiting.people.add(person);
      waiting.ours ||= by === 'us';
      waiting.story ||= facts.some(({ type }) => STORY.has(type));
      pending.set(room.code, waiting);
    },
    stop: () => {
      for (const { timer } of pending.values()) clearTimeout(timer);
      pending.clear();
    },
  };
}
