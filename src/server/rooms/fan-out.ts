import type { Server } from 'socket.io';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import { TO_PAGE } from '../../group/facts/wire.ts';
import { deskView, screenStory, storyView } from '../../group/views/desk-view.ts';
import { mineView } from '../../group/views/mine-view.ts';
import { publicView } from '../../group/views/public-view.ts';
import type { LiveRoom, Writer } from './live-room.ts';

/** Socket.IO room names for one training room on this node. */
export const channels = (code: string) => ({
  all: code,
  consoles: `${code}/console`,
  screens: `${code}/screen`,
  phones: `${code}/phone`,
  person: (person: string) => `${code}/person/${person}`,
});

/** Sends the new state of a room to the pages of this node. */
export type FanOut = (room: LiveRoom, facts: readonly RoomEvent[], by: Writer) => void;

/** Facts that change the story so far, or whose words of phones it holds. */
const STORY = new Set<RoomEvent['type']>([
  'told',
  'turned',
  'shut',
  'revealed',
  'tallied',
  'posted',
  'removed',
  'agreed',
  'covered',
]);
const RECORDS = new Set<RoomEvent['type']>(['told', 'turned']);

/** Returns the people a fact concerns. */
const personOf = (fact: RoomEvent): readonly string[] => ('person' in fact ? [fact.person] : []);

/**
 * Makes a fan-out. `tell` is called once for each change this node wrote. Nothing is batched here; the room batches
 * before storing.
 */
export function fanOut(io: Server, tell: (code: string) => void): FanOut {
  return (room, facts, by) => {
    if (by === 'us') tell(room.code);
    const state = room.state();
    const to = channels(room.code);
    const story = facts.some(({ type }) => STORY.has(type));
    io.local.to(to.all).emit(TO_PAGE.view, publicView(state));
    io.local.to(to.consoles).emit(TO_PAGE.desk, deskView(state));
    if (story) {
      io.local.to(to.consoles).emit(TO_PAGE.story, storyView(state));
      io.local.to(to.screens).emit(TO_PAGE.story, screenStory(state));
    }
    const everybody = state.step === 'debrief' && facts.some(({ type }) => RECORDS.has(type));
    const concerned = everybody ? state.members.keys() : new Set(facts.flatMap(personOf));
    for (const person of concerned) {
      io.local.to(to.person(person)).emit(TO_PAGE.mine, mineView(state, person));
    }
  };
}
