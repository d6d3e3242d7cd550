import { type ShownBeat, wholeLine } from '../scenario/beat.ts';
import type { Observation } from '../scenario/line/line.ts';
import type { BoardColumn } from '../scenario/scenario.ts';
import type { Began, Chose, Consented, Ended, Filed, Judged, Replied, Skipped } from './event.ts';
import type { GuessTime, Reading } from './intent.ts';

/** One response to a beat. The story follows the last attempt of a turn. */
export interface Attempt {
  readonly chose: Chose;
  readonly reply?: Replied; // the typed reply, if there was one
  readonly contested?: true; // the reading of the reply was disputed
  readonly hinted: boolean; // the hint was visible when it was chosen
  readonly at: number; // milliseconds since 1970, UTC
}

/** A beat with every response given to it, in order. */
export interface Turn {
  readonly beat: ShownBeat;
  readonly at: number;
  readonly attempts: readonly Attempt[];
}

/** A notebook entry: an observation with the trainee's notes. */
export interface NotebookEntry {
  readonly observation: Observation;
  readonly beat: number; // number of the beat in which it was first shown
  readonly pinned: boolean;
  readonly reading?: Reading;
}

/**
 * Phase of a run: `opening` before the first beat, `choosing` at a beat, `reading` while a typed reply waits for
 * confirmation, `reacting` after a response, `sorting` at the board, `closed` in the debrief, `skipped` after the
 * summary.
 */
export type Phase =
  | 'opening'
  | 'choosing'
  | 'reading'
  | 'reacting'
  | 'sorting'
  | 'closed'
  | 'skipped';

/** The state of a run, derived from its facts and never stored. */
export interface SessionState {
  readonly began: Began;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly length: number; // number of facts so far
  readonly phase: Phase;
  readonly turns: readonly Turn[];
  readonly hinted: boolean; // the hint of the current beat is visible
  readonly reply: Replied | undefined; // read but not confirmed yet
  readonly contested: boolean; // that reading was disputed
  readonly notebook: readonly NotebookEntry[]; // in the order first shown
  readonly guesses: { readonly [W in GuessTime]?: number }; // 0..100
  readonly placements: { readonly [item: string]: BoardColumn };
  readonly pauses: number;
  readonly judged: readonly Judged[]; // raters' levels, in the order given
  readonly consented?: Consented; // the latest
  readonly ended?: Ended;
  readonly filed?: Filed;
  readonly skipped?: Skipped;
}

/** Returns the current turn, if a beat was shown. */
export const currentTurn = (state: SessionState): Turn | undefined => state.turns.at(-1);

/** Derives the name of a run from its seed and start time, for learning platforms and exported statements. */
export const runName = ({ began, startedAt }: SessionState): string =>
  `${began.seed.toString(36)}-${Math.floor(startedAt / 1000).toString(36)}`;

/** Returns the current attempt of a turn: the last one, which the story follows. */
export const currentAttempt = (turn: Turn): Attempt | undefined => turn.attempts.at(-1);

/** Tells whether the story follows another line than the one said first. */
export const triesDiffer = (attempts: readonly Attempt[]): boolean =>
  attempts.length > 1 && attempts[0]?.chose.option !== attempts.at(-1)?.chose.option;

/** Returns the words of an attempt as typed or chosen; undefined if they are redacted. */
export function saidIn(turn: Turn, { chose, reply }: Attempt): string | undefined {
  if (reply !== undefined) return reply.said.from === 'self' ? reply.said.text : undefined;
  return turn.beat.options.find((option) => option.id === chose.option)?.text;
}

/** Returns the words of an attempt as they are quoted: an author's line together with the sentence that follows it. */
export function quotedIn(turn: Turn, attempt: Attempt): string | undefined {
  if (attempt.reply !== undefined) return saidIn(turn, attempt);
  const option = turn.beat.options.find(({ id }) => id === attempt.chose.option);
  return option && wholeLine(option);
}

/** Lists the ids of the options the story followed, in order; a runner replays these. */
export function movesOf(state: SessionState): readonly string[] {
  const last = state.turns.length - 1;
  return state.turns.flatMap((turn, index) => {
    const attempt = currentAttempt(turn);
    const taken = index < last || (state.phase !== 'choosing' && state.phase !== 'reading');
    return attempt !== undefined && taken ? [attempt.chose.option] : [];
  });
}
