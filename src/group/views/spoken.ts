import type { Began } from '../../core/run/event.ts';
import type { Line } from '../../core/scenario/line/line.ts';

/** A line as shown to a room: the speaker's name, without any hint how to read it. */
export interface Spoken {
  readonly who?: string; // name as shown; absent for narration
  readonly you?: true; // the room is speaking
  readonly text: string;
  readonly notice?: string; // what can be seen while it is said
}

/** Fills the names of this run into lines of the story. */
export const linesSpoken = (began: Began, lines: readonly Line[]): readonly Spoken[] =>
  lines.map(({ who, text, notice }) => ({
    ...(who === 'you'
      ? { you: true as const }
      : who !== undefined && { who: began.cast[who] ?? who }),
    text,
    ...(notice !== undefined && { notice }),
  }));
