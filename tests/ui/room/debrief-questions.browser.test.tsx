import { expect, test } from 'vitest';
import { roomReview } from '../../../src/group/views/room-review.ts';
import { debriefPages } from '../../../src/ui/room/debrief/pages.ts';
import { RoomDebrief } from '../../../src/ui/room/debrief/room-debrief.tsx';
import saved from '../../group/saved/first-room.json?raw';
import { savedStory } from '../../group/saved/saved-story.ts';
import { show } from '../axe.ts';
import { RUBRIC } from '../session-fixture.ts';

test('each page of the wall asks one question, and paper asks them all', () => {
  const story = savedStory(saved);
  const room = roomReview(story, RUBRIC);
  if (room === undefined) throw new Error('no review');
  for (const page of [...debriefPages(room, story), 'all'] as const) {
    const root = show(<RoomDebrief room={room} story={story} rubric={RUBRIC} page={page} />);
    const asked = root.querySelectorAll('.asked, section > ul:not(:has(p)) > li, .questions li');
    const questions = [...asked].filter(({ textContent }) => textContent?.includes('?'));
    expect(questions, JSON.stringify(page)).toHaveLength(page === 'all' ? 6 : 1);
  }
});
