import { mix } from '../../rig/ink/colour.ts';
import { clamp, line, outline, type Pt } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';
import type { Expression } from './moods.ts';
import { teenOf, yearsOf, youthOf } from './years.ts';

export function eye(person: Sitter, e: Expression, map: HeadMap, pen: Pen, side: -1 | 1): string {
  const { skull, skin, iris, lashes = 0.35 } = person;
  const youth = youthOf(person);
  const size = (skull.eye ?? 1) * (1 + 0.1 * youth + 0.14 * teenOf(person));
  const apart = 41 * (skull.apart ?? 1);
  const [cx, cy] = map.face(side * apart, 0);
  const [x0] = map.face(side * apart - 10, 0);
  const [x1] = map.face(side * apart + 10, 0);
  const narrow = clamp((x1 - x0) / 20, 0.6, 1);
  const w = 22 * size * narrow;
  const full = 12.5 * size;
  const up = full * (e.lid * 1.35 - 0.3) * (e.lid > 0.6 ? 0.94 : 1);
  const low = full * (0.72 - e.low * (0.55 - 0.2 * youth));
  const tilt = (skull.eyeTilt ?? 2) * 0.35;
  const inner: Pt = [cx - side * w, cy + 3 + tilt, 'corner'];
  const outer: Pt = [cx + side * w, cy - 1 - tilt, 'corner'];
  const top: Pt[] = [
    [cx - side * w * 0.5, cy - up * 0.86],
    [cx + side * w * 0.12, cy - up],
    [cx + side * w * 0.66, cy - up * 0.74 - 1],
  ];
  const bottom: Pt[] = [
    [cx + side * w * 0.5, cy + low * 0.8],
    [cx - side * w * 0.3, cy + low * 0.9],
  ];
  const ink = mix(inkOf(skin, pen.lamp), '#120c10', 0.5);
  const lid = pen.stroke(
    line([
      [cx - side * w * 0.86, cy - up - 5.5],
      [cx + side * w * 0.1, cy - up - 8.5 * (skull.lidFold ?? 1)],
      [cx + side * w * 0.92, cy - up * 0.6 - 7],
    ]),
    shaded(skin, pen.lamp),
    2.4,
    0.8,
  );
  const bags =
    e.bags * (1 - 0.6 * youth) * (1 - 0.7 * teenOf(person)) +
    clamp((yearsOf(person) - 38) / 40, 0, 0.6);
  const under =
    bags > 0.05
      ? pen.stroke(
          line([
            [cx - side * w * 0.7, cy + low + 7],
            [cx, cy + low + 11],
            [cx + side * w * 0.7, cy + low + 7],
          ]),
          shaded(skin, pen.lamp),
          2.6,
          clamp(bags, 0, 1) * 0.85,
        )
      : '';
  if (e.lid < 0.1) {
    const shut: Pt[] = [
      inner,
      [cx - side * w * 0.2, cy + low * 0.62 + 2],
      [cx + side * w * 0.6, cy + low * 0.45 + 1],
      outer,
    ];
    return lid + under + pen.stroke(line(shut), ink, 4 + lashes * 1.6);
  }
  const shape = outline([inner, ...top, outer, ...bottom]);
  // Both eyes meet on whoever they look at, a little below.
  const gx = cx + e.gazeX * w * 0.42 + map.turn * 3 - side * 1.6;
  const gy = cy + e.gazeY * full * 0.42 - (e.lid < 0.6 ? -1.5 : 0);
  const r = 10.6 * size;
  const white = mix(lit('#f4efe9', pen.lamp), lit(skin, pen.lamp), 0.1);
  const ball = [
    `<rect x="${cx - 40}" y="${cy - 40}" width="80" height="80" fill="${white}"/>`,
    `<path d="${outline([inner, ...top, outer, [cx + side * w * 0.3, cy - up * 0.4], [cx - side * w * 0.4, cy - up * 0.4]])}" fill="${shaded(skin, pen.lamp)}" opacity=".38"/>`,
    `<ellipse cx="${gx}" cy="${gy}" rx="${r * (0.6 + 0.4 * narrow)}" ry="${r}" fill="${mix(iris, '#120c10', 0.25)}"/>`,
    `<ellipse cx="${gx}" cy="${gy + r * 0.22}" rx="${r * 0.66 * (0.6 + 0.4 * narrow)}" ry="${r * 0.66}" fill="${mix(iris, '#ffffff', 0.12)}"/>`,
    `<circle cx="${gx}" cy="${gy}" r="${r * 0.5}" fill="#120c10"/>`,
    `<circle cx="${gx + pen.lamp.side * 3.6}" cy="${gy - 4}" r="2.7" fill="#fff" opacity=".95"/>`,
  ].join('');
  const lash =
    lashes > 0.5
      ? pen.stroke(
          line([
            [cx + side * w * 0.8, cy - up * 0.52 - 1],
            [cx + side * (w + 6), cy - up * 0.5 - 6 - tilt],
          ]),
          ink,
          3,
        )
      : '';
  return (
    lid +
    under +
    pen.cut(shape, ball) +
    pen.stroke(line([inner, ...top, outer]), ink, 3.6 + lashes * 2) +
    lash +
    pen.stroke(
      line([outer, ...bottom, [cx - side * w * 0.7, cy + low * 0.6]]),
      shaded(skin, pen.lamp),
      2,
      0.9,
    )
  );
}
