import type { Line } from './line.ts';

/** The view of a place that a scenario opens with, and the state in which the door of a view is drawn. */
export const MAIN_VIEW = 'main';

/** Where the story is, and what its clocks and its door show. */
export interface StorySetting {
  readonly view: string; // of the scenario's place
  readonly door?: string; // the state of the door in that view; by default as it is drawn
  readonly time?: string; // as 21:40; by default what the picture's clock shows
}

/**
 * Returns where the story is after these lines: the last line that says so counts. Who comes to a view finds its door as
 * it is drawn; a line that names the view the story is in already leaves the door as it is.
 */
export function settingAfter(lines: readonly Line[]): StorySetting {
  let view = MAIN_VIEW;
  let door: string | undefined;
  for (const line of lines) {
    if (line.place !== undefined && line.place !== view) door = undefined;
    view = line.place ?? view;
    door = line.door ?? door;
  }
  const time = lines.findLast((line) => line.time !== undefined)?.time;
  return {
    view,
    ...(door !== undefined && door !== MAIN_VIEW && { door }),
    ...(time !== undefined && { time }),
  };
}
