/** A point of a drawing, in frame units; a third member makes a corner of it. */
export type Pt = readonly [number, number, 'corner'?];

/** Points from their numbers in a row. */
export const points = (row: readonly number[]): Pt[] =>
  row.flatMap((x, i): Pt[] => (i % 2 === 0 ? [[x, row[i + 1] ?? 0]] : []));

/** The number nearest to `v` from `a` to `b`. */
export const clamp = (v: number, a: number, b: number): number => Math.min(b, Math.max(a, v));

const n = (v: number): string => (Math.round(v * 10) / 10).toString();

/** The handles of a smooth curve through `b`. */
function tangent(a: Pt, b: Pt, c: Pt): readonly [number, number] {
  if (b[2] === 'corner') return [0, 0];
  return [(c[0] - a[0]) / 6, (c[1] - a[1]) / 6];
}

function segments(points: readonly Pt[], isClosed: boolean): string {
  const count = points.length;
  const at = (i: number): Pt => {
    const index = isClosed ? (i + count) % count : Math.min(count - 1, Math.max(0, i));
    return points[index] as Pt;
  };
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < (isClosed ? count : count - 1); i += 1) {
    const [p, q] = [at(i), at(i + 1)];
    const out = tangent(at(i - 1), p, q);
    const into = tangent(p, q, at(i + 2));
    d += `C${n(p[0] + out[0])} ${n(p[1] + out[1])} ${n(q[0] - into[0])} ${n(q[1] - into[1])} ${n(q[0])} ${n(q[1])}`;
  }
  return isClosed ? `${d}Z` : d;
}

/** A closed smooth outline through points. */
export const outline = (points: readonly Pt[]): string => segments(points, true);

/** An open smooth line through points. */
export const line = (points: readonly Pt[]): string => segments(points, false);

/** Points on a smooth line through `points`, `steps` for each piece. */
export function sample(points: readonly Pt[], steps: number): Pt[] {
  const found: Pt[] = [];
  const at = (i: number): Pt => points[Math.min(points.length - 1, Math.max(0, i))] as Pt;
  for (let i = 0; i < points.length - 1; i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < steps; k += 1) {
      const t = k / steps;
      const one = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      found.push([one(0), one(1)]);
    }
  }
  found.push(at(points.length - 1));
  return found;
}

// A round end in shares of the width: how far along and across.
const CAP = [
  [0.62, 0.74],
  [0.9, 0],
  [0.62, -0.74],
] as const;

/** A tube round a line whose half-width runs through `widths`; its ends are round. */
export function tube(points: readonly Pt[], widths: readonly number[], steps = 6): string {
  const spine = points.length > 2 ? sample(points, steps) : sample([...points], steps);
  const last = spine.length - 1;
  const width = (i: number): number => {
    const at = (i / last) * (widths.length - 1);
    const low = Math.min(widths.length - 2, Math.floor(at));
    const [a, b] = [widths[low] ?? 1, widths[low + 1] ?? widths[low] ?? 1];
    const t = at - low;
    return a + (b - a) * (t * t * (3 - 2 * t));
  };
  const way = (i: number): readonly [number, number] => {
    const [a, b] = [spine[Math.max(0, i - 1)] as Pt, spine[Math.min(last, i + 1)] as Pt];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  };
  const side = (sign: number): Pt[] =>
    spine.map((p, i): Pt => {
      const [dx, dy] = way(i);
      return [p[0] - dy * width(i) * sign, p[1] + dx * width(i) * sign];
    });
  const cap = (i: number, sign: number): Pt[] =>
    CAP.map(([along, across]): Pt => {
      const [dx, dy] = way(i);
      const [u, v] = [along * width(i) * sign, across * width(i) * sign];
      const p = spine[i] as Pt;
      return [p[0] + dx * u - dy * v, p[1] + dy * u + dx * v];
    });
  return outline([...side(1), ...cap(last, 1), ...side(-1).reverse(), ...cap(0, -1)]);
}

/** Turns points by degrees, scales, flips across and moves them. */
export function place(
  points: readonly Pt[],
  {
    at,
    turn = 0,
    scale = 1,
    flip = false,
  }: { at: Pt; turn?: number; scale?: number; flip?: boolean },
): Pt[] {
  const angle = (turn * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([x, y, corner]): Pt => {
    const v = (flip ? -y : y) * scale;
    const u = x * scale;
    const to = [at[0] + u * c - v * s, at[1] + u * s + v * c] as const;
    return corner === undefined ? to : [to[0], to[1], corner];
  });
}
