import { pathOfSeldom, type Seldom } from './check/headline.ts';
import type { Best } from './check/score.ts';
import { type Path, pathOfEdges, pathTo } from './replay/path.ts';
import { replayOnStock } from './replay/replay.ts';
import type { PathStep } from './scenario/confirm.ts';
import { type Start, startOf, told } from './scenario/confirm.ts';
import type { ScoreTable } from './scenario/scores.ts';
import type { View } from './scenario/view.ts';
import { type Edge, END } from './search/explore.ts';

/** A path as somebody can follow it, and how to begin a run that takes it. */
export interface WitnessRoute {
  readonly steps: readonly PathStep[];
  readonly start?: Start;
}

/** Paths that show what stands on the map and in the notes of a report. */
export interface Routes {
  readonly places: ReadonlyMap<string, WitnessRoute>; // the shortest to each beat and ending
  readonly errors: ReadonlyMap<string, WitnessRoute>; // the shortest that makes a critical error, by `wayKey`
  readonly best?: WitnessRoute;
  readonly cutShort: readonly (WitnessRoute | undefined)[]; // in the order of the report
}

/** A way of the map, by where it begins and ends. */
export const wayKey = (from: string, to: string): string => `${from} ${to}`;

/** A path is shown only once the stock runtime has gone it too. */
function routeOf(view: View, path: Path): WitnessRoute | undefined {
  const replayed = replayOnStock(view.story, view.stepper, path);
  if (!replayed.same) return undefined;
  const start = startOf(view, path, replayed.seed);
  return { steps: told(view, path), ...(start && { start }) };
}

/** The way of the map that a move makes by a critical error; undefined where it makes none. */
function errorOn(view: View, { from, offer }: Edge, to: string): string | undefined {
  const state = view.explored.states[from];
  const option = state && view.optionsOf(state)[offer];
  return state === undefined || option?.criticalError === undefined
    ? undefined
    : wayKey(view.beatOf(state).beat ?? '', to);
}

function onTheMap(view: View, going: () => boolean): Pick<Routes, 'places' | 'errors'> {
  const { explored } = view;
  const places = new Map<string, WitnessRoute>();
  const errors = new Map<string, WitnessRoute>();
  // A shorter way to the same end comes first among the moves.
  for (const edge of explored.edges) {
    const { beat, ending } = view.headingOf(edge);
    const to = edge.to === END ? ending : beat;
    if (to === undefined) continue;
    const error = errorOn(view, edge, to);
    if (places.has(to) && (error === undefined || errors.has(error))) continue;
    if (!going()) break;
    const route = routeOf(view, pathTo(explored, edge));
    if (route === undefined) continue;
    if (!places.has(to)) places.set(to, route);
    if (error !== undefined) errors.set(error, route);
  }
  return { places, errors };
}

/**
 * Finds the paths to show. This replays each, so it is done only when somebody wants them, and as
 * long as `going` says so.
 */
export function routesOf(
  view: View,
  scores: ScoreTable | undefined,
  best: Best | undefined,
  cutShort: readonly Seldom[],
  going: () => boolean,
): Routes {
  const { places, errors } = onTheMap(view, going);
  const bestRoute =
    best && going() ? routeOf(view, pathOfEdges(view.explored, best.path)) : undefined;
  return {
    places,
    errors,
    ...(bestRoute && { best: bestRoute }),
    cutShort: cutShort.map((short) =>
      scores && going() ? routeOf(view, pathOfSeldom(view, scores, short)) : undefined,
    ),
  };
}
