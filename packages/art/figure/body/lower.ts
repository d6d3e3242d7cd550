import { mix } from '../../rig/ink/colour.ts';
import type { Torso } from '../cloth/torso.ts';
import { outline, type Pt, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';

const TROUSERS = '#3c4250';
const SHORTER = 1.04; // half-width of a seat beside the shoulders

const clothOf = (person: Sitter): string => mix(TROUSERS, person.clothes.colour, 0.15);

/** The thighs of somebody who sits, towards the viewer; one knee is a little lower and farther out. */
export function drawLap(person: Sitter, torso: Torso, pen: Pen): string {
  const cloth = clothOf(person);
  const w = Math.max(150, person.frame.hips * 1.42);
  const thigh = (side: -1 | 1): string => {
    const y = torso.shoulderY + torso.lap + (side === person.faces ? 14 : 0);
    const at = (x: number, down: number): Pt => [side * w * x, y + down];
    const folds = [at(0.04, 30), at(0.2, 62)].map(([x, from], i) =>
      pen.patch(
        tube([[x, from], at(0.3, 8 + i * 40), at(0.5, -4 + i * 44)], [0.6, 4, 0.6]),
        shaded(cloth, pen.lamp),
        0.8,
      ),
    );
    return pen.shape(
      outline([
        at(-0.03, -6),
        at(0.4, -34),
        at(0.84, -10),
        at(1, 74),
        at(1.02, 300),
        at(0.02, 300),
        at(-0.02, 80),
      ]),
      cloth,
      { shadow: 18, inside: folds.join('') },
    );
  };
  return thigh(person.faces) + thigh(person.faces < 0 ? 1 : -1);
}

/** The legs of somebody who stands. */
export function drawLegs(person: Sitter, torso: Torso, pen: Pen): string {
  const y = torso.shoulderY + torso.lap + 10;
  const { hips } = person.frame;
  const weight = -2 * torso.tilt; // as the hips above them
  const leg = (side: -1 | 1): string =>
    pen.shape(
      outline([
        [weight + side * 2, y, 'corner'],
        [weight + side * hips * 0.95, y, 'corner'],
        [weight + side * hips * 0.93, y + 220],
        [side * hips * 0.84, y + 620, 'corner'],
        [side * hips * 0.22, y + 620, 'corner'],
        [weight + side * hips * 0.08, y + 170],
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
