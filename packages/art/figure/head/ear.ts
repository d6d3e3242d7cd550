import { line, outline, type Pt, place } from '../pen/line.ts';
import { lit, type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import type { HeadMap } from './head-map.ts';

export function glassesOf({ glasses, skull }: Sitter, map: HeadMap, pen: Pen): string {
  if (glasses === undefined) return '';
  const colour = lit(glasses.colour, pen.lamp);
  const a = 41 * (skull.apart ?? 1);
  const { size = 1 } = glasses;
  const ring = (side: -1 | 1): string => {
    const at = (x: number, y: number): Pt => map.face(side * (a + x * size), y * size);
    const points: Pt[] = glasses.round
      ? [
          at(-30, 2),
          at(-21, -20),
          at(0, -27),
          at(21, -20),
          at(30, 2),
          at(21, 24),
          at(0, 30),
          at(-21, 24),
        ]
      : [
          at(-31, -18),
          at(0, -22),
          at(32, -19),
          at(34, 4),
          at(26, 24),
          at(0, 27),
          at(-24, 23),
          at(-31, 4),
        ];
    const d = outline(points);
    return `<path d="${d}" fill="#fff" opacity=".1"/>${pen.stroke(d, colour, 5)}`;
  };
  const bridge = pen.stroke(
    line([map.face(-(a - 30 * size), -6), map.face(0, -11), map.face(a - 30 * size, -6)]),
    colour,
    4.5,
  );
  const arm = ([-1, 1] as const)
    .map((side) =>
      pen.stroke(
        line([map.face(side * (a + 32 * size), -10), map.edge(side * 90, -12)]),
        colour,
        4.5,
      ),
    )
    .join('');
  return arm + ring(-1) + ring(1) + bridge;
}

export function ear(person: Sitter, map: HeadMap, pen: Pen, side: -1 | 1): string {
  const size = person.skull.ear ?? 1;
  const [x, y] = map.edge(side * 88, 6);
  const near = side * map.turn < 0;
  const points: Pt[] = [
    [-7, -24],
    [10, -30],
    [20, -14],
    [16, 10],
    [4, 28],
    [-8, 20],
  ];
  const d = outline(
    place(
      points.map(([u, v]): Pt => [u * side, v]),
      { at: [x - side * (near ? 3 + 16 * Math.abs(map.turn) : 8), y], scale: size },
    ),
  );
  const inner = pen.stroke(
    line(
      place(
        [
          [2 * side, -16],
          [10 * side, -12],
          [8 * side, 6],
        ],
        { at: [x - side * (near ? 3 + 16 * Math.abs(map.turn) : 8), y], scale: size },
      ),
    ),
    shaded(person.skin, pen.lamp),
    3,
  );
  const [sx, sy] = [
    x + side * (near ? -2 : -4) - side * (near ? 16 * Math.abs(map.turn) : 0),
    y + 27 * size,
  ];
  const stud = person.studs ? `<circle cx="${sx}" cy="${sy}" r="4" fill="${person.studs}"/>` : '';
  const aid =
    person.hearingAid && side === -person.faces
      ? pen.stroke(
          line([
            [sx + side * 8, sy - 50],
            [sx + side * 17, sy - 36],
            [sx + side * 12, sy - 16],
          ]),
          person.hearingAid,
          7,
        )
      : '';
  return pen.shape(d, person.skin, { shadow: 8, inside: inner }) + aid + stud;
}
