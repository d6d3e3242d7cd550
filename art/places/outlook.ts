import { dice } from '../rig/noise.ts';
import type { Spot } from '../rig/vector.ts';
import { FRAME } from './camera.ts';
import { CAMERA, type Opening } from './room.ts';

const GLASS = -170; // where the world outside is drawn

/** What is seen through a window, by shares of its width and height. */
export interface Outlook {
  on(u: number, v: number): Spot;
  readonly wide: number;
  readonly high: number;
}

/** The world behind an opening. */
export function outlook({ left, right, top, bottom }: Opening): Outlook {
  const [x, y] = CAMERA.project([left - 8, top - 8, GLASS]);
  const [u, v] = CAMERA.project([right + 8, bottom + 8, GLASS]);
  return { on: (a, b) => [x + a * (u - x), y + b * (v - y)], wide: u - x, high: v - y };
}

/** A sky from above to the horizon. */
export const sky = (id: string, stops: readonly string[]): string => {
  const colours = stops.map(
    (colour, index) =>
      `<stop offset="${(index / (stops.length - 1)) * 0.62}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="${id}" x2="0" y2="1">${colours.join('')}</linearGradient><rect width="${FRAME.width}" height="${FRAME.height}" fill="url(#${id})"/>`;
};

/** A row of roofs, `from` and `to` the heights they keep between, as shares of the window. */
export function roofs(
  view: Outlook,
  seed: number,
  colour: string,
  from: number,
  to: number,
): string {
  const chance = dice(seed);
  const points: Spot[] = [];
  let at = -0.02;
  while (at < 1) {
    const wide = 0.08 + chance() * 0.16;
    const height = from + chance() * (to - from);
    points.push([at, height], [at + wide, height]);
    at += wide;
  }
  const pen = ([u, v]: Spot): string =>
    view
      .on(u, v)
      .map((n) => n.toFixed(1))
      .join(' ');
  return `<path d="M${pen([-0.02, 1.1])}${points.map((point) => `L${pen(point)}`).join('')}L${pen([1.1, 1.1])}Z" fill="${colour}"/>`;
}

/** Lights of a town out of focus. */
export function bokeh(
  view: Outlook,
  seed: number,
  many: number,
  colours: readonly string[],
  strength = 0.4,
): string {
  const chance = dice(seed);
  return Array.from({ length: many }, (_, index) => {
    const [x, y] = view.on(chance(), 0.35 + chance() * 0.6);
    const r = view.high * (0.012 + chance() * 0.036);
    const opacity = strength * (0.3 + chance() * 0.7);
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="${colours[index % colours.length]}" opacity="${opacity.toFixed(2)}"/>`;
  }).join('');
}

/** Slats of a blind down to a share of the window. */
export function slats(view: Outlook, to: number, many: number, colour: string): string {
  const [x] = view.on(0, 0);
  return Array.from({ length: many }, (_, index) => {
    const [, y] = view.on(0, (to * (index + 0.5)) / many);
    const high = ((view.high * to) / many) * 0.5;
    return `<rect x="${x.toFixed(0)}" y="${y.toFixed(1)}" width="${view.wide.toFixed(0)}" height="${high.toFixed(1)}" fill="${colour}" opacity=".82"/>`;
  }).join('');
}
