import { outline } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { fullBeard, shortBeard } from './beard.ts';
import { ear, glassesOf } from './ear.ts';
import { eye } from './eyes.ts';
import { faceOutline, type HeadMap } from './head-map.ts';
import { marks } from './marks.ts';
import type { Expression } from './moods.ts';
import { mouth } from './mouth.ts';
import { brow, nose } from './nose.ts';

/** The head without hair: ears, face and what is on it. */
export function drawFace(
  person: Sitter,
  e: Expression,
  map: HeadMap,
  pen: Pen,
  hairShadow: string,
): { face: string; over: string } {
  const d = outline(faceOutline(person, map));
  const near = map.turn > 0 ? -1 : 1;
  const dark = shaded(person.skin, pen.lamp);
  const beard = fullBeard(person, map, pen);
  const lips = mouth(person, e, map, pen);
  const inside =
    (hairShadow === ''
      ? ''
      : `<path d="${hairShadow}" fill="${dark}" opacity=".75" transform="translate(${-pen.lamp.side * 4} 11)"/>`) +
    marks(person, e, map, pen) +
    shortBeard(person, map, pen) +
    nose(person, e, map, pen) +
    (beard === '' ? lips : '') +
    eye(person, e, map, pen, -1) +
    eye(person, e, map, pen, 1);
  const isCovered = ['bob', 'long', 'waves', 'scarf'].includes(person.hair.style);
  return {
    face:
      ear(person, map, pen, -near as -1 | 1) +
      pen.shape(d, person.skin, { shadow: 15, inside }) +
      (beard === '' ? '' : beard + lips),
    // Over the hair: the near ear, brows and glasses.
    over:
      (isCovered ? '' : ear(person, map, pen, near)) +
      brow(person, e, map, pen, -1) +
      brow(person, e, map, pen, 1) +
      glassesOf(person, map, pen),
  };
}
