import { hyp } from './number.ts';
import type { Spot } from './vector.ts';

/** Whether a grid sample is inside. */
export type Inside = (i: number, j: number) => boolean;

/** Where (0..1) the edge lies between two neighbouring samples. */
export type Cut = (i0: number, j0: number, i1: number, j1: number) => number;

// Marching squares: corners as bits (top left, top right, bottom right, bottom left) -> edges crossed.
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

interface Edge {
  readonly i: number;
  readonly j: number;
  readonly upright: 0 | 1;
}

function edgeOf(i: number, j: number, side: number): Edge {
  if (side === 0) return { i, j, upright: 0 };
  if (side === 1) return { i: i + 1, j, upright: 1 };
  return side === 2 ? { i, j: j + 1, upright: 0 } : { i, j, upright: 1 };
}

/** Closed loops round everything inside. */
export function loops(width: number, height: number, inside: Inside, cut: Cut): Spot[][] {
  const next = new Map<number, number>();
  const spots = new Map<number, Spot>();
  const mark = ({ i, j, upright }: Edge): number => {
    const key = ((j + 1) * (width + 3) + i + 1) * 2 + upright;
    if (!spots.has(key)) {
      const t = upright ? cut(i, j, i, j + 1) : cut(i, j, i + 1, j);
      spots.set(key, upright ? [i, j + t] : [i + t, j]);
    }
    return key;
  };
  const corner = (i: number, j: number, bit: number): number => (inside(i, j) ? bit : 0);
  for (let j = -1; j < height; j += 1) {
    for (let i = -1; i < width; i += 1) {
      const bits =
        corner(i, j, 1) | corner(i + 1, j, 2) | corner(i + 1, j + 1, 4) | corner(i, j + 1, 8);
      for (const [a, b] of CASES[bits] ?? [])
        next.set(mark(edgeOf(i, j, a)), mark(edgeOf(i, j, b)));
    }
  }
  return chains(next, spots).filter((loop) => loop.length > 3);
}

function chains(next: Map<number, number>, spots: ReadonlyMap<number, Spot>): Spot[][] {
  const out: Spot[][] = [];
  for (
    let first = next.keys().next().value;
    first !== undefined;
    first = next.keys().next().value
  ) {
    const loop: Spot[] = [];
    let key: number | undefined = first;
    while (key !== undefined) {
      const spot = spots.get(key);
      if (spot !== undefined) loop.push(spot);
      const following: number | undefined = next.get(key);
      next.delete(key);
      key = following === first ? undefined : following;
    }
    out.push(loop);
  }
  return out;
}

/** The area inside a loop. */
export const areaOf = (loop: readonly Spot[]): number =>
  Math.abs(
    loop.reduce((sum, [x, y], index) => {
      const [u, v] = loop[(index + 1) % loop.length] ?? [x, y];
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

function farthest(points: readonly Spot[], from: Spot, to: Spot): { at: number; away: number } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = hyp(dx, dy);
  const best = { at: 0, away: 0 };
  points.forEach(([x, y], at) => {
    const [u, v] = [x - from[0], y - from[1]];
    const away = length < 1e-6 ? hyp(u, v) : Math.abs(u * dy - v * dx) / length;
    if (away > best.away) Object.assign(best, { at, away });
  });
  return best;
}

function thin(points: readonly Spot[], tolerance: number): Spot[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const { at, away } = farthest(points.slice(1, -1), first, last);
  if (away <= tolerance) return [first, last];
  const left = thin(points.slice(0, at + 2), tolerance);
  return [...left.slice(0, -1), ...thin(points.slice(at + 1), tolerance)];
}

/** A closed loop with the points that matter. */
export function simplify(loop: readonly Spot[], tolerance: number): Spot[] {
  const first = loop[0];
  if (first === undefined) return [];
  const { at } = farthest(loop, first, first);
  const there = thin(loop.slice(0, at + 1), tolerance);
  const back = thin([...loop.slice(at), first], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}
