import { clamp, hyp } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';

/** Half the width of a stroke at a share 0..1 of its length. */
export type Width = (t: number) => number;

/** The outline of a stroke that swells and tapers. */
export function ribbon(points: readonly Spot[], width: Width): string {
  const last = points.length - 1;
  const sides = points.map(([x, y], index) => {
    const a = points[Math.max(0, index - 1)] ?? [x, y];
    const b = points[Math.min(last, index + 1)] ?? [x, y];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const w = width(index / last) / (hyp(dx, dy) || 1);
    return { left: [x - dy * w, y + dx * w] as const, right: [x + dy * w, y - dx * w] as const };
  });
  return pathOf(
    [...sides.map(({ left }) => left), ...sides.map(({ right }) => right).reverse()],
    75,
  );
}

/** A stroke thickest in its middle. */
export const taper =
  (width: number): Width =>
  (t) =>
    width * Math.sin(Math.PI * clamp(t, 0.02, 0.98)) ** 0.7;

const faint = (opacity: number): string => (opacity < 1 ? ` opacity="${opacity.toFixed(2)}"` : '');

/** A filled shape. */
export const fill = (d: string, colour: string, opacity = 1): string =>
  `<path d="${d}" fill="${colour}"${faint(opacity)}/>`;

/** A line of one width. */
export const stroke = (d: string, colour: string, width: number, opacity = 1, dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity)}${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;

/** A filled circle. */
export const dot = ([x, y]: Spot, r: number, colour: string, opacity = 1): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${colour}"${faint(opacity)}/>`;
