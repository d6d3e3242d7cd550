import { checksumOf } from '../../../core/kernel/checksum.ts';
import { SAVED_ROOM_VERSION, sessionText } from '../../../group/facts/saved-room.ts';
import type { DeskView, StoryView } from '../../../group/views/desk-view.ts';

/** Serializes a room's run: setup, story, counts, attendance, and the facilitators' notes. */
export const roomDownload = (
  { setup, notes }: Pick<DeskView, 'setup' | 'notes'>,
  story: StoryView | undefined,
): string => {
  const checksum = story && checksumOf(sessionText(story));
  const file = {
    format: 'unscripted-room',
    version: SAVED_ROOM_VERSION,
    setup,
    ...story,
    notes,
    checksum,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
};
