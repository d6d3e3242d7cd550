import { lerp, span } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { dot, fill, stroke } from '../ink/brush.ts';
import { mix } from '../ink/colour.ts';
import { badge, lanyard, lapels, motif, patch, radio } from './cloth-marks.ts';
import {
  type ClothInk,
  corners,
  dark,
  dashes,
  line,
  on,
  ring,
  shaded,
  shift,
  straight,
  thread,
} from './cloth-pen.ts';
import type { Stitching } from './stitching.ts';

type Of<K extends Stitching['kind']> = Extract<Stitching, { kind: K }>;

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
  const light = shaded(ink, mix(ink.colour, '#e6e1d6', 0.75), first, 0.08);
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

function button(ink: ClothInk, { at: place }: Of<'button'>): string {
  const centre = ink.at(...place);
  if (!ink.isOpen(centre)) return '';
  const rim = ring(ink, place, 0.5);
  return (
    fill(pathOf(shift(rim, ink.px * 0.1, ink.px * 0.14), 120), dark(ink), 0.5) +
    fill(pathOf(rim, 120), shaded(ink, mix(ink.colour, '#f3eee2', 0.35), centre, 0.06)) +
    dot(centre, ink.px * 0.1, dark(ink), 0.6)
  );
}

function box(ink: ClothInk, { at, width, height }: Of<'box'>): string {
  const rim = on(ink, corners(at, width, height));
  const hem = straight(
    ink,
    [at[0] - width / 2, at[1] - height / 2 + 1],
    [at[0] + width / 2, at[1] - height / 2 + 1],
  );
  return (
    line(ink, [...rim, ...rim.slice(0, 1)], 0.09, dark(ink), 0.55) +
    line(ink, hem, 0.07, dark(ink), 0.45)
  );
}

/** The edge of a neck that is cut down in front. */
function vee(ink: ClothInk, { drop }: Of<'vee'>): string {
  return [-1, 1]
    .map((s) => {
      const points = span(8, (t) =>
        ink.at(s * lerp(5.9, 0.25, t), lerp(ink.notch - 1.2, ink.notch + drop + 1.6, t)),
      );
      return line(ink, points, 0.12, dark(ink), 0.6);
    })
    .join('');
}

/** The two knitted edges of a cardigan. */
function ribs(ink: ClothInk, { half }: Of<'ribs'>): string {
  return [-1, 1]
    .flatMap((s) =>
      [0, 1.5].map((off) => {
        const points = span(14, (t) => {
          const y = lerp(20, 62, t);
          return ink.at(s * (half + off + Math.max(0, 36 - y) * 0.34), y);
        });
        return line(ink, points, 0.09, dark(ink), 0.4);
      }),
    )
    .join('');
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
    case 'button':
      return button(ink, item);
    case 'box':
      return box(ink, item);
    case 'vee':
      return vee(ink, item);
    case 'ribs':
      return ribs(ink, item);
    case 'patch':
      return patch(ink, item);
    case 'badge':
      return badge(ink, item);
    case 'radio':
      return radio(ink, item);
    case 'lapels':
      return lapels(ink);
    case 'motif':
      return motif(ink, item);
  }
}

/** Draws seams, pockets, buttons and what hangs round the neck. */
export const inkClothes = (ink: ClothInk, items: readonly Stitching[]): string =>
  items.map((item) => inkOne(ink, item)).join('');
