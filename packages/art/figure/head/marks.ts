import { mix } from '../../rig/ink/colour.ts';
import { line } from '../pen/line.ts';
import { lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';
import type { Expression } from './moods.ts';
import { teenOf, yearsOf, youthOf } from './years.ts';

export function marks(person: Sitter, e: Expression, map: HeadMap, pen: Pen): string {
  const { skin, blush = 0.3, freckles } = person;
  const looks = yearsOf(person);
  const dark = shaded(skin, pen.lamp);
  const red = mix(lit(skin, pen.lamp), '#c0483a', 0.5);
  const cheek = ([-1, 1] as const).map((side) => {
    const [x, y] = map.face(side * 54, 44);
    return `<ellipse cx="${x}" cy="${y}" rx="20" ry="12" fill="${red}" opacity="${(blush * 0.5).toFixed(2)}"/>`;
  });
  const dots = freckles
    ? [
        [-62, 34],
        [-50, 40],
        [-56, 50],
        [-40, 36],
        [-44, 48],
        [-30, 44],
        [62, 34],
        [50, 40],
        [56, 50],
        [40, 36],
        [44, 48],
        [30, 44],
        [-8, 30],
        [10, 34],
      ].map(([x = 0, y = 0]) => {
        const [px, py] = map.face(x, y);
        return `<circle cx="${px}" cy="${py}" r="2.1" fill="${dark}" opacity=".75"/>`;
      })
    : [];
  const lines =
    looks > 40
      ? [-70, -58].map((y) =>
          pen.stroke(
            line([map.face(-34, y + 3), map.face(0, y), map.face(34, y + 3)]),
            dark,
            2.2,
            Math.min(0.8, (looks - 36) / 24),
          ),
        )
      : [];
  const crow =
    looks > 44
      ? ([-1, 1] as const).map(
          (side) =>
            pen.stroke(line([map.face(side * 70, -3), map.face(side * 80, -8)]), dark, 2, 0.7) +
            pen.stroke(line([map.face(side * 70, 4), map.face(side * 80, 5)]), dark, 2, 0.7),
        )
      : [];
  const frown =
    e.frown > 0.1
      ? ([-1, 1] as const).map((side) =>
          pen.stroke(
            line([map.face(side * 6, -36 + e.browIn), map.face(side * 7, -22 + e.browIn)]),
            dark,
            2.8,
            e.frown * (1 - 0.5 * youthOf(person)) * (1 - 0.9 * teenOf(person)),
          ),
        )
      : [];
  return [...cheek, ...dots, ...lines, ...crow, ...frown].join('');
}
