import type { Line } from './line.ts';

/** The view of a place that a scenario opens with, and the state in which the door of a view is drawn. */
export const MAIN_VIEW = 'main';

/** Where the story is, and what its clocks and its door show. */
export interface StorySetting {
  readonly view: string; // of the scenario's place
  readonly door?: string; // the state of the door in that view; by default as it is drawn
  readonly time?: string; // as 21:40; by default what the picture's clock shows
}

/** Returns where the story is after these lines: the last line that says so counts. Who comes to a view finds its door as it is drawn. */
export function settingAfter(lines: readonly Line[]): StorySetting {
  const came = lines.findLastIndex(({ place }) => place !== undefined);
  const view = lines[came]?.place ?? MAIN_VIEW;
  const door = lines.slice(Math.max(0, came)).findLast((line) => line.door !== undefined)?.door;
  const time = lines.findLast((line) => line.time !== undefined)?.time;
  return {
    view,
    ...(door !== undefined && door !== MAIN_VIEW && { door }),
    ...(time !== undefined && { time }),
  };
}
