import type { ShownBeat } from '../scenario/beat.ts';
import type { Observation } from '../scenario/line.ts';
import type { BoardColumn } from '../scenario/scenario.ts';
import type { Began, Chose, Consented, Ended, Filed, Judged, Replied, Skipped } from './event.ts';
import type { GuessTime, Reading } from './intent.ts';

/** One response to a beat. The last attempt of a turn is the one the story follows. */
export interface Attempt {
  readonly chose: Chose;
  readonly reply?: Replied; // what was said, where it was typed
  readonly contested?: true; // the reading of the reply was called wrong
  readonly hinted: boolean; // the hint stood on the page when it was chosen
  readonly at: number; // milliseconds since 1970, UTC
}

/** A beat with every response given to it, in order. */
export interface Turn {
  readonly beat: ShownBeat;
  readonly at: number;
  readonly attempts: readonly Attempt[];
}

/** What the trainee wrote beside an observation. */
export interface NotebookEntry {
  readonly observation: Observation;
  readonly beat: number; // number of the beat in which it was first shown
  readonly pinned: boolean;
  readonly reading?: Reading;
}

/**
 * Where a run stands: `opening` before the first beat, `choosing` at a beat, `reading` while a typed
 * reply is looked at, `reacting` after a response, `sorting` at the board, `closed` in the debrief, `skipped` after the summary.
 */
export type Phase =
  | 'opening'
  | 'choosing'
  | 'reading'
  | 'reacting'
  | 'sorting'
  | 'closed'
  | 'skipped';

/** All that the facts so far amount to. Derived, never stored. */
export interface SessionState {
  readonly began: Began;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly length: number; // facts so far
  readonly phase: Phase;
  readonly turns: readonly Turn[];
  readonly hinted: boolean; // the hint of the beat faced now is on the page
  readonly reply: Replied | undefined; // read, and not answered yet
  readonly contested: boolean; // that reading was called wrong
  readonly notebook: readonly NotebookEntry[]; // in the order first shown
  readonly guesses: { readonly [W in GuessTime]?: number }; // 0..100
  readonly placements: { readonly [item: string]: BoardColumn };
  readonly pauses: number;
  readonly judged: readonly Judged[]; // by raters, in the order given
  readonly consented?: Consented; // the latest
  readonly ended?: Ended;
  readonly filed?: Filed;
  readonly skipped?: Skipped;
}

/** The turn on the page, if a beat has been faced. */
export const currentTurn = (state: SessionState): Turn | undefined => state.turns.at(-1);

/** The response of a turn that the story follows. */
export const standing = (turn: Turn): Attempt | undefined => turn.attempts.at(-1);

/** Whether the story goes on from another line than the one that was said first. */
export const triesDiffer = (attempts: readonly Attempt[]): boolean =>
  attempts.length > 1 && attempts[0]?.chose.option !== attempts.at(-1)?.chose.option;

/** What was said in an attempt, as it was typed or chosen; undefined where own words are withheld. */
export function saidIn(turn: Turn, { chose, reply }: Attempt): string | undefined {
  if (reply !== undefined) return reply.said.from === 'self' ? reply.said.text : undefined;
  return turn.beat.options.find((option) => option.id === chose.option)?.text;
}

/** The ids of the options the story followed, in order: what a runner replays. */
export function movesOf(state: SessionState): readonly string[] {
  const last = state.turns.length - 1;
  return state.turns.flatMap((turn, index) => {
    const attempt = standing(turn);
    const taken = index < last || (state.phase !== 'choosing' && state.phase !== 'reading');
    return attempt !== undefined && taken ? [attempt.chose.option] : [];
  });
}
