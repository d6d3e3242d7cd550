import { checksumOf } from '../../../core/kernel/checksum.ts';
import type { DeskView, StoryView } from '../../../group/views/desk-view.ts';

/** The version of saved rooms; files of the first version name none. */
const VERSION = 2;

/** What the checksum of a saved session covers: the story's facts. A certificate of the session bears it. */
export const sessionText = ({ facts }: StoryView): string => JSON.stringify(facts);

/** Serializes a room's run: setup, story, counts, attendance, and the facilitators' notes. */
export const roomDownload = (
  { setup, notes }: Pick<DeskView, 'setup' | 'notes'>,
  story: StoryView | undefined,
): string => {
  const checksum = story && checksumOf(sessionText(story));
  const file = { format: 'unscripted-room', version: VERSION, setup, ...story, notes, checksum };
  return `${JSON.stringify(file, null, 1)}\n`;
};
