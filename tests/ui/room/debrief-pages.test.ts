import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEBRIEF_PARTS } from '../../../src/group/facts/room-lists.ts';
import { storyView } from '../../../src/group/views/desk-view.ts';
import { type RoomReview, roomReview } from '../../../src/group/views/room-review.ts';
import {
  type DebriefShown,
  debriefPages,
  pageNow,
  shownOf,
} from '../../../src/ui/room/debrief/pages.ts';
import { CONTENT, crowd, TestRoom } from '../../group/fixture.ts';
import { savedStory } from '../../group/saved/saved-story.ts';

/** A room of the first version that played to its end and stepped back twice. */
function played(): { readonly room: RoomReview; readonly pages: ReturnType<typeof debriefPages> } {
  const story = savedStory(readFileSync('tests/group/saved/first-room.json', 'utf8'));
  const room = roomReview(story, CONTENT.rubric);
  if (room === undefined) throw new Error('no review');
  return { room, pages: debriefPages(room, story) };
}

test('the debrief takes at most ten pages, in order: every turn, the first points, the votes given again', () => {
  const { room, pages } = played();
  expect(pages.length).toBeLessThanOrEqual(10);
  const on = (what: DebriefShown['what'], all: readonly unknown[]) =>
    pages.filter((page) => page.what === what).flatMap((page) => shownOf(all, page));
  for (const what of ['turns', 'paths'] as const) expect(on(what, room[what])).toEqual(room[what]);
  for (const what of ['plus', 'delta'] as const) {
    const shown = on(what, room[what]);
    expect(shown).toEqual(room[what].slice(0, shown.length));
    expect(shown.length).toBeGreaterThanOrEqual(3);
  }
  const again = room.rounds.filter(({ vote }) => vote > 0);
  expect(on('rounds', again)).toEqual(again);
  expect(again.map(({ vote }) => vote)).toEqual([1, 2]);
  const parts = pages.map(({ part }) => DEBRIEF_PARTS.indexOf(part));
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
});

test('a longer debrief leaves to paper votes given again first, then kept replies and other ways', () => {
  const { room } = played();
  const kept = [{ beat: 'b1', path: 0, turn: 0, text: 'What would help most right now?' }];
  const paper = (turns: RoomReview['turns']) => {
    const pages = debriefPages({ ...room, turns }, { kept });
    expect(pages).toHaveLength(10);
    const on = pages.map(({ what }) => what);
    return (['rounds', 'kept', 'paths'] as const).filter((what) => !on.includes(what));
  };
  expect(paper(room.turns)).toEqual(['rounds']);
  expect(paper([...room.turns, ...room.turns])).toEqual(['rounds', 'kept', 'paths']);
});

test('a page number past the end of its part shows its last page', () => {
  const { pages } = played();
  const last = pages.findLastIndex(({ part }) => part === 'description');
  expect(pageNow(pages, { part: 'description', page: 99 })).toBe(last);
  expect(pageNow(pages, { part: 'reactions' })).toBe(0);
});

test('a skipped moment is told, and is no point of what helped', () => {
  const room = new TestRoom().begin(crowd(1));
  room.order({ type: 'omit' });
  room.order({ type: 'stop' });
  const review = roomReview(storyView(room.state), CONTENT.rubric);
  expect(review?.turns.map(({ skipped }) => skipped)).toEqual([true, false]);
  expect([review?.plus, review?.delta]).toEqual([[], []]);
});
