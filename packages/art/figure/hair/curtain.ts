import { mix } from '../../rig/ink/colour.ts';
import type { HeadMap } from '../head/head-map.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import { lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { crown, type HairPicture } from './hairline.ts';

/** A cap of hair with a part: sides that fall to `length` before the ears. */
export function curtain(person: Sitter, map: HeadMap, pen: Pen, wave: number): HairPicture {
  const { hair } = person;
  const { colour, top = 10, length = 100, part = 0.3, fringe } = hair;
  const p = part * 44;
  const b = person.skull.brow ?? 0;
  const swing = (x: number, y: number, k: number): Pt => {
    const [sx, sy] = map.skull(x + Math.sin(y * 0.06 + x) * wave * k, y);
    return [sx, sy];
  };
  const behind = outline([
    swing(-92, -70, 0),
    swing(-108, 0, 1),
    swing(-112, length * 0.6, 1),
    swing(-100, length, 1),
    swing(-60, length + 8, 1),
    swing(0, length + 2, 0),
    swing(60, length + 8, 1),
    swing(100, length, 1),
    swing(112, length * 0.6, 1),
    swing(108, 0, 1),
    swing(92, -70, 0),
    swing(0, -120, 0),
  ]);
  const inner = (side: -1 | 1): Pt[] => [
    map.edge(side * 88, length * 0.5),
    map.edge(side * 84, 20),
    map.edge(side * 80, -24),
  ];
  const low = Math.min(length, 150);
  const forehead: Pt[] = fringe
    ? [
        map.edge(-78, -30),
        map.face(-60, -34 - b),
        map.face(-30, -40 - b),
        map.face(0, -38 - b),
        map.face(30, -41 - b),
        map.face(60, -34 - b),
        map.edge(78, -30),
      ]
    : [
        map.edge(-80, -30),
        map.face(-58, -66 - b),
        map.face(p - 14, -98 - b * 1.2),
        [...map.face(p, -104 - b * 1.2), 'corner'] as unknown as Pt,
        map.face(p + 14, -96 - b * 1.2),
        map.face(58, -62 - b),
        map.edge(80, -30),
      ];
  const cap = outline([
    ...crown(map, top, 8, 10),
    swing(-112, 40, 1),
    swing(-110, low * 0.7, 1),
    swing(-94, low, 1),
    swing(-84, low - 6, 1),
    ...inner(-1),
    ...forehead,
    ...inner(1).reverse(),
    swing(84, low - 6, 1),
    swing(94, low, 1),
    swing(110, low * 0.7, 1),
    swing(112, 40, 1),
  ]);
  const lines = [-1, 1]
    .flatMap((side) =>
      [0, 1, 2].map((i) =>
        pen.stroke(
          line([
            map.skull(p * 0.7 + side * i * 6, -134 - top * 0.6),
            map.skull(side * (58 + i * 12), -84 + i * 10),
            swing(side * (90 + i * 6), -10 + i * 8, 1),
            swing(side * (94 + i * 5), low * 0.8, 1),
          ]),
          i % 2 ? shaded(colour, pen.lamp) : mix(lit(colour, pen.lamp), '#ffffff', 0.08),
          3,
          0.5,
        ),
      ),
    )
    .join('');
  const bangs = fringe
    ? [-40, -18, 6, 28, 46]
        .map((x) =>
          pen.stroke(
            line([map.skull(x * 0.7, -120), map.face(x, -46 - b)]),
            shaded(colour, pen.lamp),
            2.6,
            0.6,
          ),
        )
        .join('')
    : '';
  return {
    behind: pen.shape(behind, mix(colour, '#120c10', 0.16), { shadow: 20 }),
    front: pen.shape(cap, colour, { shadow: 14, inside: lines + bangs }),
    shadow: cap,
  };
}
