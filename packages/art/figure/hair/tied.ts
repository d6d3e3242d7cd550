import type { HeadMap } from '../head/head-map.ts';
import { line, outline, type Pt, sample, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { cropped } from './cropped.ts';
import { bumpy, type HairPicture } from './hairline.ts';

export function tied(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const base = cropped(person, map, pen);
  const { hair, faces } = person;
  const { colour, style, length = 120 } = hair;
  const away = -faces;
  if (style === 'bun') {
    const high = (hair.top ?? 0) > 30;
    const [x, y] = high ? map.skull(away * 14, -158) : map.skull(away * 74, -104);
    const knot = outline([
      [x - 34, y],
      [x - 24, y - 27],
      [x, y - 35],
      [x + 24, y - 27],
      [x + 34, y],
      [x + 22, y + 24],
      [x, y + 30],
      [x - 22, y + 24],
    ]);
    const swirl = pen.stroke(
      `M${x - 18} ${y + 6}a20 20 0 1 1 24 10`,
      shaded(colour, pen.lamp),
      3,
      0.8,
    );
    return { ...base, behind: pen.shape(knot, colour, { inside: swirl, shadow: 12 }) };
  }
  if (style === 'puff') {
    const [x, y] = map.skull(away * 12, -168);
    const round = Array.from({ length: 12 }, (_, i): Pt => {
      const angle = (i / 12) * 2 * Math.PI;
      return [x + Math.cos(angle) * 82, y + Math.sin(angle) * 58];
    });
    const curls = Array.from({ length: 16 }, (_, i) => {
      const [angle, far] = [i * 2.399, Math.sqrt((i + 0.5) / 16)];
      const [u, v] = [x + Math.cos(angle) * far * 70, y + Math.sin(angle) * far * 46];
      return pen.stroke(`M${u - 8} ${v}a8 8 0 0 1 16 3`, shaded(colour, pen.lamp), 3, 0.8);
    });
    const knot = outline(bumpy([...round, round[0] as Pt], 8, 5).slice(0, -1));
    return { ...base, behind: pen.shape(knot, colour, { inside: curls.join(''), shadow: 14 }) };
  }
  if (style === 'tail') {
    const tail = tube(
      [
        map.skull(away * 34, -124),
        map.skull(away * 84, -126),
        map.skull(away * 110, -64),
        map.skull(away * 112, length * 0.5),
        map.skull(away * 100, length),
      ],
      [20, 27, 31, 24, 6],
      5,
    );
    const strand = pen.stroke(
      line([
        map.skull(away * 60, -132),
        map.skull(away * 102, -104),
        map.skull(away * 116, -20),
        map.skull(away * 106, length * 0.8),
      ]),
      shaded(colour, pen.lamp),
      3,
      0.7,
    );
    return { ...base, behind: pen.shape(tail, colour, { inside: strand, shadow: 14 }) };
  }
  const plaits = (xs: readonly number[], bottom: number): string =>
    xs
      .map((x, i) => {
        const points: Pt[] = [
          map.skull(x * 0.9, -60),
          map.skull(x + Math.sign(x) * 12, 10),
          map.skull(x + Math.sign(x) * 8, bottom * 0.6),
          map.skull(x * 0.96, bottom - (i % 3) * 12),
        ];
        const notches = sample(points, 7)
          .slice(5)
          .map(([px, py]) =>
            pen.stroke(`M${px - 7} ${py - 3}l7 5l7 -5`, shaded(colour, pen.lamp), 2.4, 0.9),
          )
          .join('');
        return pen.shape(tube(points, [9, 9.5, 9, 5], 5), colour, {
          inside: notches,
          shadow: 5,
          line: 2.4,
        });
      })
      .join('');
  const rows = [-60, -40, -20, 0, 20, 40, 60]
    .map((x) =>
      pen.stroke(
        line([map.skull(x * 0.5, -134), map.skull(x * 0.9, -104), map.face(x * 0.9, -84)]),
        shaded(colour, pen.lamp),
        3,
        0.9,
      ),
    )
    .join('');
  const side = away as number;
  return {
    behind: plaits([-70, -46, 46, 70], length * 0.8),
    front:
      plaits(
        [-97, -84, 84, 97].filter((x) => x * side > 0 || Math.abs(x) > 90),
        length * 0.9,
      ) +
      base.front +
      pen.cut(base.shadow, rows),
    shadow: base.shadow,
  };
}
