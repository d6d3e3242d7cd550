import type { Line } from './line.ts';

/** The view of a place that a scenario opens with. */
export const MAIN_VIEW = 'main';

/** Where the story is, and what its clocks show. */
export interface StorySetting {
  readonly view: string; // of the scenario's place
  readonly time?: string; // as 21:40; by default what the picture's clock shows
}

/** Returns where the story is after these lines: the last line that says so counts. */
export function settingAfter(lines: readonly Line[]): StorySetting {
  const view = lines.findLast(({ place }) => place !== undefined)?.place ?? MAIN_VIEW;
  const time = lines.findLast((line) => line.time !== undefined)?.time;
  return { view, ...(time !== undefined && { time }) };
}
