import type { Line } from '../scenario/line/line.ts';
import { NEVER_GUESSED } from '../scenario/scenario.ts';
import type { PlayLoad } from '../scenario/teaching/play-time.ts';
import type { SessionState } from './state.ts';

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

const wordsOf = (texts: readonly Pick<Line, 'text'>[]): number =>
  texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Counts what a run showed to read and asked to decide; of second tries, the reactions only. */
export function playLoadOf({ began, turns, ended, notebook }: SessionState): PlayLoad {
  const notes = ended?.notes ?? [];
  const shown = turns.map(
    ({ beat, attempts }) =>
      wordsOf(beat.lines) +
      wordsOf(beat.options) +
      attempts.reduce((sum, { chose }) => sum + wordsOf(chose.reaction), 0),
  );
  return {
    words: shown.reduce((sum, count) => sum + count, wordsOf(ended?.lines ?? []) + wordsOf(notes)),
    decisions: turns.length,
    sorted: began.board === false ? 0 : notebook.length,
    files: notes.length > 0,
    debrief: began.guessAt !== NEVER_GUESSED, // the introduction has none
  };
}
