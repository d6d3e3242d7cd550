import { dice } from '../../rig/form/noise.ts';
import type { Spot } from '../../rig/form/vector.ts';
import { FRAME } from './camera.ts';
import { CAMERA, type Opening } from './room.ts';

const GLASS = -170; // where the world outside is drawn
const WINDOW = 260; // frame units: lights do not grow with larger windows
const BLUR = 2.2; // frame units

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
  const high = Math.min(view.high, WINDOW);
  const lights = Array.from({ length: many }, (_, index) => {
    const [x, y] = view.on(chance(), 0.35 + chance() * 0.6);
    const r = high * (0.012 + chance() * 0.036);
    const opacity = strength * (0.3 + chance() * 0.7);
    const colour = colours[index % colours.length];
    const disc = `cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" fill="${colour}"`;
    return (
      `<circle ${disc} r="${r.toFixed(1)}" opacity="${(opacity * 0.8).toFixed(2)}"/>` +
      `<circle ${disc} r="${(r * 0.4).toFixed(1)}" opacity="${(opacity * 0.5).toFixed(2)}"/>`
    );
  });
  const id = `bokeh${seed}`;
  return `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${BLUR}"/></filter><g filter="url(#${id})">${lights.join('')}</g>`;
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

/** Lit windows of the houses between two heights, as shares of the window. */
export function lit(
  view: Outlook,
  seed: number,
  many: number,
  colour: string,
  from: number,
  to: number,
): string {
  const chance = dice(seed);
  const size = Math.min(view.high, WINDOW) * 0.018;
  return Array.from({ length: many }, () => {
    const [x, y] = view.on(Math.round(chance() * 60) / 60, from + chance() * (to - from));
    const opacity = 0.3 + chance() * 0.6;
    return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${size.toFixed(1)}" height="${(size * 1.3).toFixed(1)}" fill="${colour}" opacity="${opacity.toFixed(2)}"/>`;
  }).join('');
}

/** A crown of leaves in three tones round a point, `size` a share of the window's height. */
export function crown(
  view: Outlook,
  seed: number,
  [u, v]: Spot,
  size: number,
  tones: readonly string[],
): string {
  const chance = dice(seed);
  const [x, y] = view.on(u, v);
  const r = view.high * size;
  return tones
    .flatMap((tone, layer) =>
      Array.from({ length: 16 }, () => {
        const turn = chance() * 2 * Math.PI;
        const away = Math.sqrt(chance()) * r * (0.86 - layer * 0.16);
        const [cx, cy] = [x + Math.cos(turn) * away * 1.15, y + Math.sin(turn) * away * 0.85];
        const radius = r * (0.2 + chance() * 0.14);
        const up = layer * r * 0.12;
        return `<circle cx="${(cx - up).toFixed(0)}" cy="${(cy - up).toFixed(0)}" r="${radius.toFixed(0)}" fill="${tone}" opacity=".92"/>`;
      }),
    )
    .join('');
}

/** Mist over the horizon: clear at `from`, thickest at `to`, shares of the window's height. */
export function haze(id: string, view: Outlook, colour: string, from: number, to: number): string {
  const [x, top] = view.on(0, from);
  const [, foot] = view.on(0, to);
  return `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${colour}" stop-opacity="0"/><stop offset="1" stop-color="${colour}" stop-opacity=".75"/></linearGradient><rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${view.wide.toFixed(0)}" height="${(foot - top).toFixed(0)}" fill="url(#${id})"/>`;
}
