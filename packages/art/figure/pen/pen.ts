import { blend, mix, parse, print, type Rgb } from '../../rig/ink/colour.ts';
import type { Pt } from './line.ts';

/** How a place lights whoever is in it. */
export interface Lamp {
  readonly side: -1 | 1; // where the light comes from: -1 left, 1 right
  readonly key: Rgb; // light times colour, linear
  readonly shade: Rgb;
  readonly rim: string; // of the lamp behind, on the far edge
  readonly rimPower: number; // 0..1
}

const INK = '#1d1620';
const INK_SHARE = 0.52; // of the ink in a line, the rest is the color it goes round
const RIM_WIDTH = 5; // units
const SOFT_FROM = 12; // width of a shadow from which its edge is soft; on less it would be lost
const STEPS = [-4, -1.5, 1, 3.5]; // units round the edge of a shadow
const RIM_STEPS = [-3, -1, 1, 3];
const VEIL = [260, 860] as const; // below the eyes: where the room's dark begins and is full
const RICHER = 1.45; // how much the colour of a shadow grows

const times = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

/** A colour farther from grey. */
function enrich(c: Rgb): Rgb {
  const grey = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  const one = (v: number): number => Math.max(0, grey + (v - grey) * RICHER);
  return [one(c[0]), one(c[1]), one(c[2])];
}

/** A colour under the lamp. */
export const lit = (colour: string, lamp: Lamp): string => print(times(parse(colour), lamp.key));

/** A colour in the lamp's shadow: darker and richer, never grey. */
export function shaded(colour: string, lamp: Lamp, depth = 1): string {
  const own = times(parse(colour), lamp.key);
  const dark = enrich(times(parse(colour), lamp.shade));
  return print(blend(own, dark, depth));
}

/** The ink round a colour: nearly black, with a little of it. */
export const inkOf = (colour: string, lamp: Lamp): string =>
  print(blend(parse(shaded(colour, lamp)), parse(INK), INK_SHARE));

/** The dark of a place: what lies in its corners, and in the shadow of things that touch. */
const darkOf = ({ shade }: Lamp): string => print(times(shade, [0.12, 0.11, 0.14]));

/** A pen that draws shapes with a light side and a shadow side; ids begin with `prefix`. */
export interface Pen {
  readonly lamp: Lamp;
  readonly defs: string; // to stand once in the drawing
  /** A filled shape with an outline; `inside` is drawn on it and cut at its edge. */
  shape(d: string, colour: string, options?: ShapeOptions): string;
  /** An open line. */
  stroke(d: string, colour: string, width: number, opacity?: number): string;
  /** A flat patch without an outline. */
  patch(d: string, fill: string, opacity?: number): string;
  /** A patch over the line between two flat shapes of this color. */
  join(d: string, colour: string): string;
  /** Whatever is given, cut at the edge of a shape. */
  cut(d: string, inside: string): string;
  /** The soft shadow that something of this outline throws, away from the lamp. */
  shadow(d: string, away: number, opacity: number): string;
  /** Whatever is given, fading out towards a point: gone at `from` units, whole at `to`. */
  fade(inside: string, at: Pt, from: number, to: number): string;
}

export interface ShapeOptions {
  readonly shadow?: number; // width of the shadow side, in units
  readonly line?: number; // width of the outline
  readonly rim?: number; // strength of the light from behind, 0..1
  readonly inside?: string;
  readonly depth?: number; // of the shadow, 0..1
  readonly isFlat?: boolean; // without the soft fall of light: other shapes are joined to it
}

/** A pen under a lamp. */
export function openPen(lamp: Lamp, prefix: string): Pen {
  let count = 0;
  const cut = (d: string, inside: string): string => {
    count += 1;
    const id = `${prefix}${count}`;
    return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inside}</g>`;
  };
  const [from, to] = lamp.side < 0 ? [0, 1] : [1, 0];
  const blur = `<filter id="${prefix}blur" color-interpolation-filters="sRGB" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="8"/></filter>`;
  const defs =
    `<linearGradient id="${prefix}soft" x1="${from}" y1="0" x2="${to}" y2="1"><stop stop-color="#fff3dc" stop-opacity=".12"/><stop offset=".45" stop-color="#fff3dc" stop-opacity="0"/><stop offset="1" stop-color="#150f1c" stop-opacity=".2"/></linearGradient>` +
    `<linearGradient id="${prefix}veil" gradientUnits="userSpaceOnUse" x1="0" y1="${VEIL[0]}" x2="0" y2="${VEIL[1]}"><stop stop-color="${darkOf(lamp)}" stop-opacity="0"/><stop offset="1" stop-color="${darkOf(lamp)}" stop-opacity=".5"/></linearGradient>` +
    blur;
  return {
    lamp,
    defs,
    cut,
    shape(
      d,
      colour,
      { shadow = 16, line = 2.3, rim = 0, inside = '', depth = 1, isFlat = false } = {},
    ) {
      const base = lit(colour, lamp);
      const dark = shaded(colour, lamp, depth);
      const ink = inkOf(colour, lamp);
      const move = (by: number): string => `translate(${lamp.side * by} ${-by * 0.4})`;
      const back = mix(dark, lamp.rim, lamp.rimPower * rim);
      /** A color whose edge lies so far in: soft, of four steps, where that is wide enough to be seen. */
      const laid = (fill: string, by: number, steps: readonly number[]): string =>
        (shadow < SOFT_FROM ? [0] : steps)
          .map(
            (step, at, { length }) =>
              `<path d="${d}" fill="${fill}" opacity="${(1 / (length - at)).toFixed(2)}" transform="${move(by + step)}"/>`,
          )
          .join('');
      // The line is thinner towards the lamp.
      return (
        `<path d="${d}" fill="${ink}" stroke="${ink}" stroke-width="${line * 1.7}" stroke-linejoin="round" transform="${move(-0.55)}"/>` +
        cut(
          d,
          `<path d="${d}" fill="${back}"/>${laid(dark, rim > 0 ? RIM_WIDTH : 0, rim > 0 ? RIM_STEPS : [0])}` +
            laid(base, shadow, STEPS) +
            inside +
            (isFlat ? '' : `<path d="${d}" fill="url(#${prefix}soft)"/>`) +
            `<path d="${d}" fill="url(#${prefix}veil)"/>`,
        )
      );
    },
    join: (d, colour) =>
      `<path d="${d}" fill="${lit(colour, lamp)}"/><path d="${d}" fill="url(#${prefix}veil)"/>`,
    shadow: (d, away, opacity) =>
      `<path d="${d}" fill="${darkOf(lamp)}" opacity="${opacity}" filter="url(#${prefix}blur)" transform="translate(${-lamp.side * away} ${away})"/>`,
    fade(inside, [x, y], from, to) {
      count += 1;
      const id = `${prefix}fade${count}`;
      return (
        `<radialGradient id="${id}g" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${to}"><stop offset="${from / to}" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></radialGradient>` +
        `<mask id="${id}" maskUnits="userSpaceOnUse" x="-1000" y="-1000" width="3000" height="3000"><rect x="-1000" y="-1000" width="3000" height="3000" fill="url(#${id}g)"/></mask><g mask="url(#${id})">${inside}</g>`
      );
    },
    stroke: (d, colour, width, opacity = 1) =>
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
    patch: (d, fill, opacity = 1) =>
      `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
  };
}
