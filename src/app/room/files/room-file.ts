import { checksumOf } from '../../../core/kernel/checksum.ts';
import type { DeskView, StoryView } from '../../../group/views/desk-view.ts';

/** The version of saved rooms. */
const SAVED_ROOM_VERSION = 3;

/** What the checksum of a saved session covers: the facts of its story and the votes. A certificate of it bears it. */
export const sessionText = ({ facts, rounds }: Pick<StoryView, 'facts' | 'rounds'>): string =>
  JSON.stringify([facts, rounds]);

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
