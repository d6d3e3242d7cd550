import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { MET_STATES, type MetState } from '../../src/core/scenario/carried.ts';
import { storyView } from '../../src/group/views/desk-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { roomReview } from '../../src/group/views/room-review.ts';
import { debriefPages } from '../../src/ui/room/debrief/pages.ts';
import { contentOf } from '../content.ts';
import { CONTENT, TestRoom } from './fixture.ts';

interface RoomBeginning {
  readonly id: string;
  readonly met?: MetState;
}

/** Every scene, and a second contact as each of the ways the first may have gone. */
const BEGINNINGS = scenarioIds('.').flatMap((id): readonly RoomBeginning[] =>
  contentOf(id).playable.scenario.follows === undefined
    ? [{ id }]
    : MET_STATES.map((met) => ({ id, met })),
);

test.each(BEGINNINGS)('$id is led in a room to its debrief ($met)', ({ id, met }) => {
  const content = { ...CONTENT, playable: contentOf(id).playable };
  const room = new TestRoom({ scenario: id, ...(met && { met }) }, content).begin(['a', 'b', 'c']);
  expect(room.state.session?.began.carried?.met).toBe(met);
  room.toBoard();
  if (room.state.step === 'sorting') {
    const note = publicView(room.state).board?.notes[0]?.id;
    expect(room.order({ type: 'file', ...(note !== undefined && { note }) })).toBeUndefined();
  }
  expect(room.state.step).toBe('debrief');
  expect(room.state.session?.ended).toBeDefined();
  const story = storyView(room.state);
  const review = roomReview(story, content.rubric);
  expect(review && debriefPages(review, story).length).toBeLessThanOrEqual(10);
});
