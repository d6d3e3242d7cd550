/** What a run asks of a learner: what it shows to read, and what it asks them to decide. */
export interface PlayLoad {
  readonly words: number; // lines, choices and reactions shown, with the ending and the notes to pick from
  readonly decisions: number; // moments in which a line is chosen
  readonly sorted: number; // observations that can be sorted on the board; 0 without a board
  readonly files: boolean; // a note is picked at the end
  readonly debrief: boolean; // a debrief follows
}

const WORDS_A_MINUTE = 200; // silent reading by adults, some of them in a second language
const REMARK_WORDS = 40; // feedback after a decision, at most (content guide 14)
const DECISION_SECONDS = 30; // to compare the choices again and pick one
const MOST_SORTED = 6; // observations a learner sorts on the board, at most
const SORTING_SECONDS = 15; // to place one of them
const NOTE_SECONDS = 45; // to compare the notes and pick one
const DEBRIEF_WORDS = 250; // before anything is unfolded, at most (content guide 14)
const DEBRIEF_SECONDS = 90; // to think about the first screen of the debrief

/**
 * Estimates how long a run takes with its debrief, in minutes, unrounded: reading at 200 words a minute, 30 seconds a
 * decision, 15 seconds for each of at most six things sorted, 45 for the note, and the debrief.
 */
export function playMinutes({ words, decisions, sorted, files, debrief }: PlayLoad): number {
  const read = words + decisions * REMARK_WORDS + (debrief ? DEBRIEF_WORDS : 0);
  const seconds =
    decisions * DECISION_SECONDS +
    Math.min(sorted, MOST_SORTED) * SORTING_SECONDS +
    (files ? NOTE_SECONDS : 0) +
    (debrief ? DEBRIEF_SECONDS : 0);
  return read / WORDS_A_MINUTE + seconds / 60;
}

const MOST_OFF = 0.15; // share of the estimate

/** Tells whether a card states an honest time: within 15 % of the estimate, or within a minute. */
export const isHonestTime = (stated: number, estimated: number): boolean =>
  Math.abs(stated - estimated) <= Math.max(1, MOST_OFF * estimated);
