import { dice } from '../../rig/form/noise.ts';
import type { Spot } from '../../rig/form/vector.ts';
import { mix } from '../../rig/ink/colour.ts';
import { FRAME } from '../kit/camera.ts';
import { glow } from '../kit/ink.ts';
import { CAMERA, GLASS_Z } from './station-set.ts';

const [LEFT, TOP] = CAMERA.project([-270, -226, GLASS_Z]);
const [RIGHT, BOTTOM] = CAMERA.project([270, 0, GLASS_Z]);
const WIDE = RIGHT - LEFT;
const HIGH = BOTTOM - TOP;

/** A place of the glass wall by shares of its width and height. */
const on = (u: number, v: number): Spot => [LEFT + u * WIDE, TOP + v * HIGH];
const pen = (u: number, v: number): string =>
  on(u, v)
    .map((n) => n.toFixed(1))
    .join(' ');

function plate(
  u: number,
  v: number,
  w: number,
  h: number,
  colour: string,
  opacity = 1,
  round = 0,
): string {
  const [x, y] = on(u, v);
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(w * WIDE).toFixed(1)}" height="${(h * HIGH).toFixed(1)}" fill="${colour}" opacity="${opacity.toFixed(2)}" rx="${round}"/>`;
}

function wheel(u: number, v: number, share: number): string {
  const [x, y] = on(u, v);
  const disc = (r: number, colour: string): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(HIGH * r).toFixed(1)}" fill="${colour}"/>`;
  return disc(share, '#0b0e12') + disc(share * 0.5, '#39424a');
}

const ROOFS: readonly Spot[] = [
  [0, 0.3],
  [0.06, 0.3],
  [0.06, 0.22],
  [0.13, 0.22],
  [0.13, 0.36],
  [0.2, 0.36],
  [0.2, 0.17],
  [0.28, 0.17],
  [0.28, 0.4],
  [0.4, 0.4],
  [0.4, 0.28],
  [0.47, 0.28],
  [0.47, 0.43],
  [0.6, 0.43],
  [0.6, 0.2],
  [0.66, 0.2],
  [0.66, 0.33],
  [0.78, 0.33],
  [0.78, 0.25],
  [0.86, 0.25],
  [0.86, 0.38],
  [1, 0.38],
  [1, 0.7],
  [0, 0.7],
];

function town(): string {
  const chance = dice(23);
  const lit = Array.from({ length: 52 }, (_, i) => {
    const colour = ['#ffd18a', '#ffe7bd', '#a9c8ef'][i % 3] ?? '#ffd18a';
    return plate(
      chance(),
      0.2 + chance() * 0.34,
      0.005 + chance() * 0.005,
      0.012,
      colour,
      0.15 + chance() * 0.4,
    );
  }).join('');
  const blurred = Array.from({ length: 30 }, (_, i) => {
    const [x, y] = on(chance(), 0.4 + chance() * 0.27);
    const colour = ['#ffcf87', '#ff9d6b', '#9ec9ff', '#ffe7b8'][i % 4];
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(4 + chance() * 12).toFixed(1)}" fill="${colour}" opacity="${(0.08 + chance() * 0.22).toFixed(2)}"/>`;
  }).join('');
  const roofs = `<path d="M${pen(0, 0.5)}${ROOFS.map(([u, v]) => `L${pen(u, v)}`).join('')}Z" fill="#0b1422"/>`;
  return roofs + lit + blurred + plate(0, 0.7, 1, 0.3, '#141d27');
}

function bus(u: number, w: number, colour: string): string {
  const pane = (w - 0.03) / 5;
  const windows = [0, 1, 2, 3, 4].map((i) =>
    plate(
      u + 0.018 + i * pane,
      0.43,
      pane - 0.008,
      0.14,
      i % 2 ? '#ffe2ab' : '#f4cf92',
      i === 4 ? 0.5 : 0.86,
      5,
    ),
  );
  const wet = [0, 1, 2, 3, 4].map((i) =>
    plate(u + 0.025 + i * pane, 0.81, pane - 0.02, 0.17, '#f0c684', 0.13, 8),
  );
  return [
    plate(u, 0.37, w, 0.42, colour, 1, 13),
    plate(u + 0.012, 0.37, w - 0.024, 0.03, mix(colour, '#ffffff', 0.2), 0.6, 6),
    ...windows,
    plate(u, 0.64, w, 0.03, mix(colour, '#f4e6c8', 0.5), 0.7),
    wheel(u + w * 0.16, 0.79, 0.06),
    wheel(u + w * 0.8, 0.79, 0.06),
    glow('bus', on(u + w * 0.5, 0.5), [WIDE * w * 0.7, HIGH * 0.4], '#ffdca0', 0.28),
    ...wet,
  ].join('');
}

function van(u: number): string {
  const body = `M${pen(u, 0.78)}L${pen(u, 0.56)}Q${pen(u + 0.005, 0.5)} ${pen(u + 0.03, 0.5)}L${pen(u + 0.15, 0.5)}Q${pen(u + 0.17, 0.51)} ${pen(u + 0.19, 0.6)}L${pen(u + 0.225, 0.64)}Q${pen(u + 0.235, 0.66)} ${pen(u + 0.235, 0.7)}L${pen(u + 0.235, 0.78)}Z`;
  const cab = `M${pen(u + 0.125, 0.53)}L${pen(u + 0.155, 0.53)}L${pen(u + 0.18, 0.61)}L${pen(u + 0.125, 0.61)}Z`;
  return [
    `<path d="${body}" fill="#84908f"/><path d="${cab}" fill="#ffe3b0" opacity=".8"/>`,
    plate(u + 0.02, 0.53, 0.09, 0.09, '#5d6a6b', 0.8, 5),
    plate(u, 0.69, 0.235, 0.02, '#b3563f', 0.8),
    wheel(u + 0.05, 0.78, 0.045),
    wheel(u + 0.185, 0.78, 0.045),
    glow('van', on(u + 0.235, 0.69), [60, 60], '#fff0c8', 0.85),
    plate(u + 0.2, 0.81, 0.05, 0.17, '#ffe7b8', 0.15, 10),
  ].join('');
}

function streetLamp(u: number, id: string): string {
  const [x, y] = on(u, 0.16);
  return (
    `<path d="M${pen(u, 0.76)}L${pen(u, 0.18)}q0 -15 18 -15" stroke="#2c3a48" stroke-width="4.5" fill="none"/>` +
    glow(id, [x + 21, y - 8], [110, 110], '#ffe0a6', 0.7) +
    plate(u - 0.012, 0.8, 0.034, 0.2, '#ffdf9f', 0.11, 14)
  );
}

/** What lies behind the glass: town, bus, van, wet ground. The rain is drawn while it is played. */
export function outside(): string {
  const sky =
    '<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#0d1728"/><stop offset=".62" stop-color="#1d2e44"/><stop offset="1" stop-color="#16222f"/></linearGradient>';
  const wet = '<filter id="wet"><feGaussianBlur stdDeviation="1.3"/></filter>';
  return [
    `<rect width="${FRAME.width}" height="${FRAME.height}" fill="#1b2126"/>${sky}${wet}`,
    plate(0, 0, 1, 1, 'url(#sky)'),
    `<g filter="url(#wet)">`,
    town(),
    bus(0.02, 0.34, '#38566b'),
    van(0.62),
    streetLamp(0.46, 'lampA'),
    streetLamp(0.93, 'lampB'),
    '</g>',
  ].join('');
}

/** The lit way into the bus while its front door stands open. */
export const busDoor = (): string =>
  [
    plate(0.292, 0.42, 0.046, 0.36, '#ffe9bd', 1, 4),
    plate(0.31, 0.42, 0.004, 0.36, '#8a7a58', 0.9),
    plate(0.286, 0.42, 0.007, 0.37, '#22343f', 1),
    plate(0.337, 0.42, 0.007, 0.37, '#22343f', 1),
    plate(0.29, 0.8, 0.056, 0.18, '#ffe2ab', 0.28, 8),
    glow('busDoor', on(0.315, 0.6), [WIDE * 0.07, HIGH * 0.34], '#ffe2ab', 0.5),
  ].join('');

/** A faint sheen on the glass. */
export const sheen = (): string =>
  `<path d="M${pen(0.04, 0)}L${pen(0.16, 0)}L${pen(0.06, 1)}L${pen(0, 1)}L${pen(0, 0.2)}ZM${pen(0.56, 0)}L${pen(0.63, 0)}L${pen(0.55, 1)}L${pen(0.49, 1)}Z" fill="#cfe2f0" opacity=".045"/>`;
