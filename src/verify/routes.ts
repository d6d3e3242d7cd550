import { type WitnessRoute, witness } from './scenario/finding.ts';
import { moveOnMap } from './scenario/map.ts';
import type { ScoredPath } from './scenario/path-score.ts';
import type { View } from './scenario/view.ts';
import type { Edge } from './search/edge.ts';
import { edgesTo } from './search/walk.ts';

/** Example paths for the map and for the notes of a report. */
export interface Routes {
  readonly places: ReadonlyMap<string, WitnessRoute>; // a shortest path to each beat and ending
  readonly best?: WitnessRoute;
  readonly cutShort: readonly (WitnessRoute | undefined)[]; // in the order of the report
}

function placesOnTheMap(view: View, going: () => boolean): Routes['places'] {
  const places = new Map<string, WitnessRoute>();
  // Moves are in breadth-first order, so the first one found is the shortest.
  for (const edge of view.explored.edges) {
    const { to } = moveOnMap(view, edge);
    if (to === undefined || places.has(to)) continue;
    if (!going()) break;
    const { route } = witness(view, edgesTo(view.explored, edge));
    if (route !== undefined) places.set(to, route);
  }
  return places;
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
  const places = placesOnTheMap(view, going);
  const bestRoute = along(best?.path);
  return { places, ...(bestRoute && { best: bestRoute }), cutShort: cutShort.map(along) };
}
