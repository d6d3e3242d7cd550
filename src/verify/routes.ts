import { pathOfSeldom, type SeldomRated } from './check/headline.ts';
import type { BestPath } from './check/score.ts';
import { type Path, pathOfEdges, pathTo } from './replay/path.ts';
import { replayOnStock } from './replay/replay.ts';
import type { PathStep } from './scenario/confirm.ts';
import { pathInWords, type RunStart, startOf } from './scenario/confirm.ts';
import type { ScoreTable } from './scenario/scores.ts';
import type { View } from './scenario/view.ts';
import { type Edge, END } from './search/explore.ts';

/** A path in words, and how to begin a run that takes it. */
export interface WitnessRoute {
  readonly steps: readonly PathStep[];
  readonly start?: RunStart;
}

/** Example paths for the map and for the notes of a report. */
export interface Routes {
  readonly places: ReadonlyMap<string, WitnessRoute>; // a shortest path to each beat and ending
  readonly errors: ReadonlyMap<string, WitnessRoute>; // a shortest path that makes a critical error, by `wayKey`
  readonly best?: WitnessRoute;
  readonly cutShort: readonly (WitnessRoute | undefined)[]; // in the order of the report
}

/** Returns the key of an edge of the map: its two ends. */
export const wayKey = (from: string, to: string): string => `${from} ${to}`;

/** Replays a path on the stock runtime; undefined if the stock runtime differs. */
function routeOf(view: View, path: Path): WitnessRoute | undefined {
  const replayed = replayOnStock(view.story, view.stepper, path);
  if (!replayed.same) return undefined;
  const start = startOf(view, path, replayed.seed);
  return { steps: pathInWords(view, path), ...(start && { start }) };
}

/** Returns the edge of the map on which a move makes a critical error; undefined if it makes none. */
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
  // Moves are in breadth-first order, so the first one found is the shortest.
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
 * Finds the example paths. Each is replayed on the stock runtime, which takes time: call it only when paths are shown.
 * It stops early once `going` returns false.
 */
export function routesOf(
  view: View,
  scores: ScoreTable | undefined,
  best: BestPath | undefined,
  cutShort: readonly SeldomRated[],
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
