import { mix } from '../../rig/ink/colour.ts';
import type { HeadMap } from '../head/head-map.ts';
import { line, type Pt, sample } from '../pen/line.ts';
import { lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';

/** Hair in two parts: what hangs behind the body, and what lies on the head. */
export interface HairPicture {
  readonly behind: string;
  readonly front: string;
  readonly shadow: string; // outline that throws a shadow on the face; '' without
}

const FAR = 18; // units that the hairline goes back on the far side of a head in profile

const scatter = (i: number): number => {
  const x = Math.sin(i * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
};

/** The line where hair meets the face, from the viewer's left to the right. */
export function hairline({ hair, skull }: Sitter, map: HeadMap, low: number): Pt[] {
  const r = hair.recede ?? 0;
  const b = skull.brow ?? 0;
  const at = (x: number, y: number): Pt => {
    const [fx, fy] = map.face(x, y - b * 0.6);
    const [sx, sy] = map.skull(x, y - b * 0.6);
    return [fx * 0.6 + sx * 0.4, (fy + sy) / 2];
  };
  // On the side that turns away, hair before the ear shows less, and none lies on the eye.
  const before = (x: number, y: number): Pt =>
    map.edge(x + Math.sign(x) * Math.max(0, Math.sign(x) * map.turn) * FAR, y);
  return [
    map.edge(-90, low),
    before(-81, low - 4),
    before(-80, -40),
    at(-70, -60 - r * 16),
    at(-50, -82 - r * 34),
    at(-22, -86 - r * 12),
    at(0, -88 - r * 8),
    at(22, -86 - r * 12),
    at(50, -82 - r * 34),
    at(70, -60 - r * 16),
    before(80, -40),
    before(81, low - 4),
    map.edge(90, low),
  ];
}

/** The top of the head as hair stands on it, from right to left. */
export function crown(map: HeadMap, top: number, side: number, low: number): Pt[] {
  const arc: Pt[] = [
    [90 + side, low - 14],
    [97 + side, -40],
    [88 + side * 0.9, -92 - top * 0.3],
    [54 + side * 0.4, -128 - top * 0.8],
    [0, -140 - top],
  ];
  return [
    ...arc.map(([x, y]) => map.skull(x, y)),
    ...arc
      .slice(0, -1)
      .reverse()
      .map(([x, y]) => map.skull(-x, y)),
  ];
}

/** An outline in bumps, for curls. */
export function bumpy(points: readonly Pt[], size: number, seed: number): Pt[] {
  const along = sample(points, 4);
  return along.map(([x, y], i): Pt => {
    const [a, b] = [
      along[Math.max(0, i - 1)] as Pt,
      along[Math.min(along.length - 1, i + 1)] as Pt,
    ];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const k = (i % 2 === 0 ? 1 : -0.5) * size * (0.7 + 0.6 * scatter(i + seed));
    return [x + ((b[1] - a[1]) / length) * k, y - ((b[0] - a[0]) / length) * k];
  });
}

/** An open outline in round puffs, for curls; from right to left over the top they bulge outward. */
export function scallops(points: readonly Pt[], seed: number): string {
  const n = (v: number): string => v.toFixed(1);
  const [first, ...others] = points;
  if (first === undefined) return '';
  let from = first;
  return others.reduce(
    (d, to, i) => {
      const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const r = chord * (0.52 + 0.14 * scatter(i + seed));
      from = to;
      return `${d}A${n(r)} ${n(r)} 0 0 0 ${n(to[0])} ${n(to[1])}`;
    },
    `M${n(first[0])} ${n(first[1])}`,
  );
}

export function strands(
  map: HeadMap,
  pen: Pen,
  colour: string,
  from: readonly [number, number],
  count: number,
  top: number,
): string {
  const light = mix(lit(colour, pen.lamp), '#ffffff', 0.1);
  const dark = shaded(colour, pen.lamp);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const x = -80 + 160 * t;
    const d = line([
      map.face(x * 0.8, from[1] + Math.abs(x) * 0.2),
      map.skull(x * 0.86 + from[0] * 0.25, -112 - top * 0.3 + Math.abs(x) * 0.2),
      map.skull(x * 0.7 + from[0] * 0.5, -132 - top * 0.7 + Math.abs(x) * 0.3),
    ]);
    return pen.stroke(d, i % 2 ? light : dark, 2.6, 0.4);
  }).join('');
}

export const curlMarks = (
  map: HeadMap,
  pen: Pen,
  colour: string,
  [rx, ry]: readonly [number, number],
  count: number,
): string =>
  Array.from({ length: count }, (_, i) => {
    const a = i * 2.399;
    const r = Math.sqrt((i + 0.5) / count);
    const [x, y] = map.skull(Math.cos(a) * r * rx, -84 + Math.sin(a) * r * ry);
    const s = 7 + 4 * scatter(i);
    return pen.stroke(
      `M${x - s} ${y}a${s} ${s} 0 0 1 ${s * 2} ${s * 0.3}`,
      i % 3 ? mix(lit(colour, pen.lamp), '#ffffff', 0.08) : shaded(colour, pen.lamp),
      3,
      0.6,
    );
  }).join('');
