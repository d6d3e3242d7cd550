import type { StoryView } from '../../../group/views/desk-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { momentWords } from '../moment-words.ts';
import { consoleWords } from './console-words.ts';

/** Notes that belong to no moment of the story. */
export const NOTE_PLACES = ['before', 'board', 'debrief'] as const;
type NotePlace = (typeof NOTE_PLACES)[number];

const isPlace = (moment: string): moment is NotePlace => NOTE_PLACES.some((one) => one === moment);

/** Returns the key under which a note on the current moment is stored: the id of its beat, or a place beside the story. */
export function noteMoment({ step }: PublicView, story: StoryView | undefined): string {
  if (step === 'opening' || step === 'notice') return 'before';
  if (step === 'ending' || step === 'sorting') return 'board';
  if (step === 'debrief') return 'debrief';
  return story?.facts.findLast((fact) => fact.type === 'faced')?.beat.id ?? 'before';
}

/** Says what a note is about. */
export const noteLabel = (moment: string, { scene }: PublicView): string => {
  if (isPlace(moment)) return consoleWords(`note.${moment}`);
  return consoleWords('note.moment', { moment: scene ? momentWords(scene.name) : '' });
};
