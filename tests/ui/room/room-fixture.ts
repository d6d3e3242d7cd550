import type { RoomStep } from '../../../src/group/facts/room-state.ts';
import type { DeskView } from '../../../src/group/views/desk-view.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';

const setup = { scenario: 'platform-four', choosing: 'facilitator', sees: 'spread' } as const;

/** What the console alone sees of a room that nobody has joined. */
export const DESK: DeskView = {
  at: 1,
  setup,
  lines: [],
  locked: false,
  covered: false,
  notes: {},
  members: [],
  wall: [],
};

/** What everybody sees of that room at a step, after so many moves. */
export const viewAt = (step: RoomStep, moves: number): PublicView => ({
  ...{ at: 1, moves, ...setup, step },
  voters: 0,
  wall: [],
});
