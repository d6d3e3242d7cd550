import type { RoomSetup } from '../../group/facts/setup.ts';
import type { StoryView } from '../../group/views/desk-view.ts';

/** Serializes a room's run: setup, story, counts, and the facilitator's notes. */
export const roomDownload = (
  setup: RoomSetup,
  story: StoryView | undefined,
  notes: string,
): string =>
  `${JSON.stringify({ setup, ...story, ...(notes.trim() !== '' && { notes }) }, null, 1)}\n`;
