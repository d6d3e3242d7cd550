import type { Began } from '../../core/run/event.ts';
import type { Line } from '../../core/scenario/line.ts';

/** A line as it is shown to a room: who speaks by name, and nothing that tells what to think of it. */
export interface Spoken {
  readonly who?: string; // name as shown; absent for what happens
  readonly you?: true; // the room speaks
  readonly text: string;
  readonly notice?: string; // what can be seen meanwhile
}

/** Lines of the story with the names of this run. */
export const linesSpoken = (began: Began, lines: readonly Line[]): readonly Spoken[] =>
  lines.map(({ who, text, notice }) => ({
    ...(who === 'you'
      ? { you: true as const }
      : who !== undefined && { who: began.cast[who] ?? who }),
    text,
    ...(notice !== undefined && { notice }),
  }));
