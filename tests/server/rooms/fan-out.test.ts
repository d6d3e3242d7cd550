import type { Server } from 'socket.io';
import { expect, test } from 'vitest';
import type { StoryView } from '../../../src/group/views/desk-view.ts';
import { fanOut } from '../../../src/server/rooms/fan-out.ts';
import type { LiveRoom } from '../../../src/server/rooms/live-room.ts';
import { CONSOLE, crowd, phone, TestRoom } from '../../group/fixture.ts';

const SAID = 'It looks cold out here. Would you like some of this tea?';

/** A debrief that holds the words of one person, who let the room keep them. */
function debriefWithWords(): TestRoom {
  const room = new TestRoom().begin(crowd(3));
  room.order({ type: 'openVote' });
  room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text: SAID });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  room.ask(phone('person-0'), { type: 'agree', reply: 'r', on: true });
  room.order({ type: 'stop' });
  return room;
}

test.each([
  ['taken out', { type: 'remove', person: 'person-0' }],
  ['hidden', { type: 'post', reply: 'r', as: 'hidden' }],
] as const)(
  'words that are %s in the debrief leave console and screen at once',
  (_how, command) => {
    const room = debriefWithWords();
    const before = room.facts.length;
    room.ask(CONSOLE, command);
    const sent = new Map<string, StoryView>();
    const to = (channel: string) => ({
      emit: (name: string, view: StoryView) => {
        if (name === 'story') sent.set(channel, view);
      },
    });
    const live = { code: 'ABC', state: () => room.state } as unknown as LiveRoom;
    fanOut({ local: { to } } as unknown as Server, () => {})(live, room.facts.slice(before), 'us');
    expect([...sent.keys()]).toEqual(['ABC/console', 'ABC/screen']);
    expect(JSON.stringify([...sent.values()])).not.toContain(SAID);
  },
);
