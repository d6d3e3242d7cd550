import { dot, fill, stroke } from './brush.ts';
import { mix, tone } from './colour.ts';
import type { Light } from './light.ts';
import { clamp, lerp, span } from './number.ts';
import { lineOf, pathOf } from './path.ts';
import type { Stitching } from './stitching.ts';
import type { Spot } from './vector.ts';

/** All that is needed to draw on clothes. */
export interface ClothInk {
  readonly colour: string;
  readonly light: Light;
  readonly px: number;
  readonly notch: number; // torso cm for a stature of 172
  readonly shoulder: number;
  /** The place of a point of the torso, given from the front. */
  at(x: number, y: number, lift?: number): Spot;
  /** Light at a place of the drawing. */
  lit(place: Spot): number;
  /** Whether cloth is seen there. */
  isOpen(place: Spot): boolean;
}

type Of<K extends Stitching['kind']> = Extract<Stitching, { kind: K }>;

const dark = ({ colour, light }: ClothInk): string =>
  tone(mix(colour, '#0b0d14', 0.45), 0.25, light);
const thread = ({ colour, light }: ClothInk): string =>
  tone(mix(colour, '#e8c58a', 0.55), 0.8, light);
const shaded = (ink: ClothInk, colour: string, place: Spot, more = 0): string =>
  tone(colour, clamp(ink.lit(place) + more), ink.light);
const shift = (points: readonly Spot[], dx: number, dy: number): Spot[] =>
  points.map(([x, y]) => [x + dx, y + dy]);

/** A line, drawn only where cloth is seen. */
function line(
  ink: ClothInk,
  points: readonly Spot[],
  width: number,
  colour: string,
  opacity: number,
  dash = '',
): string {
  const runs: Spot[][] = [[]];
  for (const point of points) {
    if (ink.isOpen(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => stroke(lineOf(run), colour, ink.px * width, opacity, dash))
    .join('');
}

const straight = (ink: ClothInk, a: Spot, b: Spot, count = 9, lift = 0.05): Spot[] =>
  span(count, (t) => ink.at(lerp(a[0], b[0], t), lerp(a[1], b[1], t), lift));

const ring = (ink: ClothInk, [x, y]: Spot, r: number): Spot[] =>
  span(13, (t) => {
    const a = (t * 2 * Math.PI * 12) / 13;
    return ink.at(x + Math.cos(a) * r, y + Math.sin(a) * r);
  });

const dashes = (ink: ClothInk, on: number, off: number): string =>
  `${(ink.px * on).toFixed(1)} ${(ink.px * off).toFixed(1)}`;

function seam(ink: ClothInk, { points, width }: Of<'seam'>): string {
  const full = points.slice(1).flatMap((b, index) => straight(ink, points[index] ?? b, b, 7));
  return line(ink, full, width, dark(ink), 0.5);
}

function stitch(ink: ClothInk, { from, to }: Of<'stitch'>): string {
  const full = straight(ink, from, to, 11);
  return (
    line(ink, full, 0.14, dark(ink), 0.45) +
    line(ink, shift(full, 0, ink.px * 0.26), 0.07, thread(ink), 0.6, dashes(ink, 0.35, 0.22))
  );
}

function armholes(ink: ClothInk, { stitched }: Of<'armholes'>): string {
  const s0 = ink.shoulder;
  const edge: readonly Spot[] = [
    [s0 - 1.6, 18.6],
    [s0 - 2.4, 22],
    [s0 - 2.6, 26],
    [s0 - 1.8, 30],
    [s0 - 0.6, 33],
  ];
  return [-1, 1]
    .map((s) => {
      const points = edge.map(([x, y]) => ink.at(s * x, y));
      const inner = shift(points, -s * ink.px * 0.25, 0);
      const sewn = stitched
        ? line(ink, inner, 0.06, thread(ink), 0.5, dashes(ink, 0.35, 0.22))
        : '';
      return line(ink, points, stitched ? 0.13 : 0.1, dark(ink), 0.45) + sewn;
    })
    .join('');
}

function zip(ink: ClothInk, { half, from, to }: Of<'zip'>): string {
  return [-1, 1]
    .map((s) => {
      const points = span(14, (t) => {
        const y = lerp(from, to, t);
        return ink.at(s * (half + Math.max(0, 32 - y) * 0.22), y, 0.1);
      });
      const metal = shaded(ink, '#a5a9aa', points[5] ?? [0, 0]);
      return (
        line(ink, points, 0.3, dark(ink), 0.5) +
        line(ink, points, 0.16, metal, 0.8, dashes(ink, 0.12, 0.1))
      );
    })
    .join('');
}

function cord(ink: ClothInk, { at: [x, y], length }: Of<'cord'>): string {
  const points = span(9, (t) =>
    ink.at(x + Math.sin(t * 2.2) * 0.5 * Math.sign(x), y + t * length, 0.35),
  );
  const first = points[0] ?? [0, 0];
  const light = shaded(ink, '#d9d5ca', first, 0.12);
  return (
    line(ink, shift(points, ink.px * 0.2, ink.px * 0.15), 0.42, dark(ink), 0.32) +
    line(ink, points, 0.36, light, 1) +
    line(ink, points.slice(-2), 0.5, shaded(ink, '#a19c92', points.at(-1) ?? first), 1)
  );
}

function placket(ink: ClothInk, { at: [x, y], to, width }: Of<'placket'>): string {
  const left = straight(ink, [x - width / 2, y], [x - width / 2, to], 10);
  const right = straight(ink, [x + width / 2, y], [x + width / 2, to], 10);
  return (
    line(ink, shift(right, ink.px * 0.12, 0), 0.3, dark(ink), 0.28) +
    line(ink, right, 0.1, dark(ink), 0.7) +
    line(ink, left, 0.07, dark(ink), 0.35)
  );
}

function snap(ink: ClothInk, { at: place }: Of<'snap'>): string {
  const centre = ink.at(...place);
  if (!ink.isOpen(centre)) return '';
  return (
    fill(pathOf(shift(ring(ink, place, 0.7), ink.px * 0.08, ink.px * 0.12), 120), dark(ink), 0.5) +
    fill(pathOf(ring(ink, place, 0.66), 120), shaded(ink, '#9aa0a2', centre, 0.08)) +
    fill(pathOf(ring(ink, place, 0.38), 120), shaded(ink, '#6d7376', centre))
  );
}

function flap(ink: ClothInk, { at: [x, y], width }: Of<'flap'>): string {
  const h = width / 2;
  const shape: readonly Spot[] = [
    [x - h, y],
    [x + h, y],
    [x + h, y + 2.2],
    [x, y + 3.6],
    [x - h, y + 2.2],
  ];
  const points = shape.map(([u, v]) => ink.at(u, v));
  if (!points.every(ink.isOpen)) return '';
  const d = pathOf(points, 30);
  return (
    fill(pathOf(shift(points, ink.px * 0.12, ink.px * 0.3), 30), dark(ink), 0.4) +
    fill(d, shaded(ink, ink.colour, ink.at(x, y + 1.5), 0.02)) +
    stroke(d, dark(ink), ink.px * 0.08, 0.55) +
    dot(ink.at(x, y + 2.4), ink.px * 0.46, shaded(ink, '#9aa0a2', points[0] ?? [0, 0])) +
    dot(ink.at(x, y + 2.4), ink.px * 0.2, shaded(ink, '#6d7376', points[0] ?? [0, 0]))
  );
}

function lanyard(ink: ClothInk, { colour }: Of<'lanyard'>): string {
  const bands = [-1, 1].map((s) => {
    const points = span(10, (t) =>
      ink.at(s * lerp(6.6, 0.35, t ** 1.1), lerp(ink.notch - 0.8, 36.5, t), 0.12),
    );
    return (
      line(ink, shift(points, ink.px * 0.14, ink.px * 0.12), 0.8, dark(ink), 0.35) +
      line(ink, points, 0.72, shaded(ink, colour, points[6] ?? [0, 0]), 1)
    );
  });
  const corners = (w: number, top: number, low: number): Spot[] =>
    (
      [
        [-w, top],
        [w, top],
        [w, low],
        [-w, low],
      ] as const
    ).map(([u, v]) => ink.at(u, 38 + v, 0.5));
  const card = corners(2.6, -3.2, 3.6);
  return [
    ...bands,
    fill(pathOf(shift(card, ink.px * 0.25, ink.px * 0.3), 30), dark(ink), 0.4),
    fill(pathOf(card, 30), shaded(ink, '#e6e2d8', card[0] ?? [0, 0], 0.06)),
    fill(pathOf(corners(1.2, -2.3, 0.2), 30), shaded(ink, '#8fa3ab', card[0] ?? [0, 0])),
    ...[1.3, 2.3].map((v) =>
      stroke(
        lineOf([ink.at(-1.7, 38 + v, 0.5), ink.at(1.7, 38 + v, 0.5)]),
        '#5b6a73',
        ink.px * 0.2,
        0.5,
      ),
    ),
  ].join('');
}

function inkOne(ink: ClothInk, item: Stitching): string {
  switch (item.kind) {
    case 'seam':
      return seam(ink, item);
    case 'stitch':
      return stitch(ink, item);
    case 'armholes':
      return armholes(ink, item);
    case 'zip':
      return zip(ink, item);
    case 'cord':
      return cord(ink, item);
    case 'placket':
      return placket(ink, item);
    case 'snap':
      return snap(ink, item);
    case 'flap':
      return flap(ink, item);
    case 'lanyard':
      return lanyard(ink, item);
  }
}

/** Draws seams, pockets, buttons and what hangs round the neck. */
export const inkClothes = (ink: ClothInk, items: readonly Stitching[]): string =>
  items.map((item) => inkOne(ink, item)).join('');
