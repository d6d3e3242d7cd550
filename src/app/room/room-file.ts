import type { DeskView, StoryView } from '../../group/views/desk-view.ts';

/** The version of saved rooms; files of the first version name none. */
const VERSION = 2;

/** Serializes a room's run: setup, story, counts, attendance, and the facilitators' notes. */
export const roomDownload = (
  { setup, notes }: Pick<DeskView, 'setup' | 'notes'>,
  story: StoryView | undefined,
): string =>
  `${JSON.stringify({ format: 'unscripted-room', version: VERSION, setup, ...story, notes }, null, 1)}\n`;
