import type { ShownBeat } from '../../../../core/scenario/beat.ts';
import type { RoomMoments } from '../../../../core/scenario/teaching/room-moment.ts';
import type { DebriefPart } from '../../../../group/facts/room-lists.ts';
import { isStoryTurn } from '../../../../group/views/moment-name.ts';
import byTechnique from '../../../catalogue/en/room-guide.json';
import byMoment from '../../../catalogue/en/room-moments.json';
import { wordsOf } from '../../../words.ts';

const technique = wordsOf('room-guide', byTechnique);
const moment = wordsOf('room-moments', byMoment);

/** Guidance for one beat. */
export interface Lead {
  readonly teach?: string; // what the moment is about
  readonly hear: string; // what the room may say, and how to respond
  readonly questions: readonly [string, string];
}

const leadOf = (name: DebriefPart | 'board' | 'turn' | 'repair'): Lead => ({
  teach: moment(`${name}.teach`),
  hear: moment(`${name}.hear`),
  questions: [moment(`${name}.1`), moment(`${name}.2`)],
});

/** For a beat; by its first technique, where nobody has written for the beat itself. */
export function leadFor(moments: RoomMoments, { id, rates }: ShownBeat): Lead {
  const [first] = rates;
  if (first === undefined) return leadOf(isStoryTurn(id) ? 'turn' : 'repair');
  const written = moments[id];
  if (written !== undefined) {
    const { teach, hear, ask } = written;
    return { teach, hear, questions: ask };
  }
  return {
    hear: technique(`${first}.hear`),
    questions: [technique(`${first}.1`), technique(`${first}.2`)],
  };
}

/** Finds the guidance for board, note, and each part of the debrief. */
export const leadAfter = (part: DebriefPart | 'board'): Lead => leadOf(part);
