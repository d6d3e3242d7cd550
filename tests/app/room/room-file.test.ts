import { expect, test } from 'vitest';
import { roomDownload } from '../../../src/app/room/files/room-file.ts';
import { deskView, storyView } from '../../../src/group/views/desk-view.ts';
import { CONSOLE, crowd, TestRoom } from '../../group/fixture.ts';

const setup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;

test('the file of a run holds the facilitator’s notes', () => {
  const room = new TestRoom().begin(crowd(1));
  const text = 'Ask Willow about\nthe second line.';
  room.ask(CONSOLE, { type: 'note', moment: 'B1', text, was: '' });
  const story = storyView(room.state);
  const file = JSON.parse(roomDownload(deskView(room.state), story));
  expect(file).toMatchObject({ format: 'unscripted-room', version: 3, setup, notes: { B1: text } });
  expect(file.facts).toHaveLength(story.facts.length);
});

test('it holds no votes of a round with fewer than three', () => {
  const room = new TestRoom().begin(crowd(2));
  room.order({ type: 'openVote' });
  for (const person of crowd(2)) room.vote(person, 0);
  room.order({ type: 'closeVote' });
  const file = JSON.parse(roomDownload(deskView(room.state), storyView(room.state)));
  expect(file.rounds).toMatchObject([{ counts: {}, passed: 0, votes: 0 }]);
});
