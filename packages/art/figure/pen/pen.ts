import { blend, mix, parse, print, type Rgb } from '../../rig/ink/colour.ts';

/** How a place lights whoever is in it. */
export interface Lamp {
  readonly side: -1 | 1; // where the light comes from: -1 left, 1 right
  readonly key: Rgb; // light times colour, linear
  readonly shade: Rgb;
  readonly rim: string; // of the lamp behind, on the far edge
  readonly rimPower: number; // 0..1
}

const INK = '#1d1620';
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
  print(blend(parse(shaded(colour, lamp)), parse(INK), 0.64));

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
  /** Whatever is given, cut at the edge of a shape. */
  cut(d: string, inside: string): string;
}

export interface ShapeOptions {
  readonly shadow?: number; // width of the shadow side, in units
  readonly line?: number; // width of the outline
  readonly rim?: number; // strength of the light from behind, 0..1
  readonly inside?: string;
  readonly depth?: number; // of the shadow, 0..1
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
  const defs = `<linearGradient id="${prefix}soft" x1="${from}" y1="0" x2="${to}" y2="1"><stop stop-color="#fff3dc" stop-opacity=".12"/><stop offset=".45" stop-color="#fff3dc" stop-opacity="0"/><stop offset="1" stop-color="#150f1c" stop-opacity=".2"/></linearGradient>`;
  return {
    lamp,
    defs,
    cut,
    shape(d, colour, { shadow = 16, line = 2.3, rim = 0, inside = '', depth = 1 } = {}) {
      const base = lit(colour, lamp);
      const dark = shaded(colour, lamp, depth);
      const ink = inkOf(colour, lamp);
      const move = (by: number): string => `translate(${lamp.side * by} ${-by * 0.4})`;
      const back = mix(dark, lamp.rim, lamp.rimPower * rim * 0.8);
      return (
        `<path d="${d}" fill="${ink}" stroke="${ink}" stroke-width="${line * 2}" stroke-linejoin="round"/>` +
        cut(
          d,
          `<path d="${d}" fill="${back}"/><path d="${d}" fill="${dark}" transform="${move(rim > 0 ? 3.6 : 0)}"/>` +
            `<path d="${d}" fill="${base}" transform="${move(shadow)}"/>${inside}<path d="${d}" fill="url(#${prefix}soft)"/>`,
        )
      );
    },
    stroke: (d, colour, width, opacity = 1) =>
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
    patch: (d, fill, opacity = 1) =>
      `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
  };
}
