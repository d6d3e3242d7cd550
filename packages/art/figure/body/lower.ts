import { mix } from '../../rig/ink/colour.ts';
import type { Torso } from '../cloth/torso.ts';
import { outline } from '../pen/line.ts';
import type { Pen } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';

const TROUSERS = '#3c4250';
const SHORTER = 1.04; // half-width of a seat beside the shoulders

const clothOf = (person: Sitter): string => mix(TROUSERS, person.clothes.colour, 0.15);

/** The thighs of somebody who sits, towards the viewer. */
export function drawLap(person: Sitter, torso: Torso, pen: Pen): string {
  const y = torso.shoulderY + torso.lap;
  const thigh = (side: -1 | 1): string =>
    pen.shape(
      outline([
        [side * 8, y - 16],
        [side * 70, y - 34],
        [side * 150, y - 8],
        [side * 178, y + 70],
        [side * 170, y + 210],
        [side * 20, y + 210],
        [side * 2, y + 60],
      ]),
      clothOf(person),
      { shadow: 18 },
    );
  return thigh(-1) + thigh(1);
}

/** The legs of somebody who stands. */
export function drawLegs(person: Sitter, torso: Torso, pen: Pen): string {
  const y = torso.shoulderY + torso.lap + 110;
  const { hips } = person.frame;
  const leg = (side: -1 | 1): string =>
    pen.shape(
      outline([
        [side * 2, y, 'corner'],
        [side * hips * 0.98, y, 'corner'],
        [side * hips * 0.92, y + 220],
        [side * hips * 0.8, y + 620, 'corner'],
        [side * hips * 0.22, y + 620, 'corner'],
        [side * hips * 0.1, y + 160],
      ]),
      clothOf(person),
      { shadow: 16 },
    );
  return leg(-1) + leg(1);
}

/** The back of what somebody sits on. */
export function drawSeat(
  { colour, wide = 1, high = 0.3 }: NonNullable<Sitter['seat']>,
  torso: Torso,
  pen: Pen,
): string {
  const w = Math.max(torso.left, torso.right) * SHORTER * wide;
  const y = torso.shoulderY + torso.lap * high;
  const d = `M${-w} ${y + 700}V${y + 36}Q${-w} ${y} ${-w + 40} ${y}H${w - 40}Q${w} ${y} ${w} ${y + 36}V${y + 700}Z`;
  // Whoever leans on it makes it darker there.
  const leaning = `M${-torso.left * 0.96} ${y - 60}H${torso.right * 0.96}V${y + 700}H${-torso.left * 0.96}Z`;
  return pen.shape(d, colour, { shadow: 22, line: 2.4, inside: pen.shadow(leaning, 14, 0.4) });
}
