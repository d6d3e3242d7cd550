import { expect, test } from 'vitest';
import { roomDownload } from '../../../src/app/room/room-file.ts';
import { storyView } from '../../../src/group/views/desk-view.ts';
import { crowd, TestRoom } from '../../group/fixture.ts';

const setup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;

test('the file of a run holds the facilitator’s notes', () => {
  const story = storyView(new TestRoom().begin(crowd(1)).state);
  const file = JSON.parse(roomDownload(setup, story, 'Ask Willow about\nthe second line.'));
  expect(file).toMatchObject({ setup, notes: 'Ask Willow about\nthe second line.' });
  expect(file.facts).toHaveLength(story.facts.length);
});

test('it holds no votes of a round with fewer than three', () => {
  const room = new TestRoom().begin(crowd(2));
  room.order({ type: 'openVote' });
  for (const person of crowd(2)) room.vote(person, 0);
  room.order({ type: 'closeVote' });
  const file = JSON.parse(roomDownload(setup, storyView(room.state), ' '));
  expect(file.rounds).toMatchObject([{ counts: {}, passed: 0, votes: 0 }]);
  expect(file).not.toHaveProperty('notes');
});
