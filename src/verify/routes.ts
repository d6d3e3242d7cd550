import { type WitnessRoute, witness } from './scenario/finding.ts';
import { moveOnMap } from './scenario/map.ts';
import type { ScoredPath } from './scenario/path-score.ts';
import type { View } from './scenario/view.ts';
import type { Edge } from './search/edge.ts';
import { edgesTo } from './search/walk.ts';

/** Example paths for the map and for the notes of a report. */
export interface Routes {
  readonly places: ReadonlyMap<string, WitnessRoute>; // a shortest path to each beat and ending
  readonly errors: ReadonlyMap<string, WitnessRoute>; // a shortest path that makes a critical error, by `wayKey`
  readonly best?: WitnessRoute;
  readonly cutShort: readonly (WitnessRoute | undefined)[]; // in the order of the report
}

/** Returns the key of an edge of the map: its two ends. */
const wayKey = (from: string, to: string): string => `${from} ${to}`;

function onTheMap(view: View, going: () => boolean): Pick<Routes, 'places' | 'errors'> {
  const places = new Map<string, WitnessRoute>();
  const errors = new Map<string, WitnessRoute>();
  // Moves are in breadth-first order, so the first one found is the shortest.
  for (const edge of view.explored.edges) {
    const { from, to, option } = moveOnMap(view, edge);
    if (to === undefined) continue;
    const error = option?.criticalError && wayKey(from, to);
    if (places.has(to) && (error === undefined || errors.has(error))) continue;
    if (!going()) break;
    const { route } = witness(view, edgesTo(view.explored, edge));
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
  best: ScoredPath | undefined,
  cutShort: readonly (readonly Edge[])[],
  going: () => boolean,
): Routes {
  const along = (path: readonly Edge[] | undefined): WitnessRoute | undefined =>
    path && going() ? witness(view, path).route : undefined;
  const { places, errors } = onTheMap(view, going);
  const bestRoute = along(best?.path);
  return { places, errors, ...(bestRoute && { best: bestRoute }), cutShort: cutShort.map(along) };
}
