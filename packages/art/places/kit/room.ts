import type { Vec } from '../../rig/form/vector.ts';
import { makeCamera } from './camera.ts';
import { type Paint, put, type Thing } from './set.ts';
import { block, hoop, minus, type Piece } from './solid-form.ts';

/** The camera of every room. */
export const CAMERA = makeCamera([0, -132, 430], 1072, 359);

/** A hole in the back wall, in centimetres. */
export interface Opening {
  readonly left: number;
  readonly right: number;
  readonly top: number; // negative: up
  readonly bottom: number;
}

/** The paints of a room. */
export interface RoomPaints {
  readonly wall: Paint;
  readonly side?: Paint;
  readonly floor: Paint;
  readonly ceiling: Paint;
  readonly trim: Paint;
}

const middle = ({ left, right }: Opening): number => (left + right) / 2;

const hole = ({ left, right, top, bottom }: Opening): Piece =>
  block([(left + right) / 2, bottom, -156], [right - left, bottom - top, 60], 0);

/** Walls, floor, ceiling and skirting of a room, with holes in its back wall. */
export function shell(paints: RoomPaints, holes: readonly Opening[], high = 264): Thing[] {
  const back = holes.reduce(
    (wall, opening) => minus(wall, hole(opening)),
    block([0, 0, -156], [760, high, 12], 0),
  );
  return [
    ...put('room', paints.wall, [back]),
    ...put('room', paints.side ?? paints.wall, [
      block([-346, 0, 80], [12, high, 520], 0),
      block([346, 0, 80], [12, high, 520], 0),
    ]),
    ...put('room', paints.floor, [block([0, 8, 80], [1000, 8, 640], 0)]),
    ...put('room', paints.ceiling, [block([0, -high + 4, 80], [1000, 10, 640], 0)]),
    ...put('room', paints.trim, [
      block([0, 0, -148], [690, 11, 4], 1),
      block([-339, 0, 80], [4, 11, 480], 1),
      block([339, 0, 80], [4, 11, 480], 1),
    ]),
  ];
}

/** The frame of a window with bars at these shares of its width and height, and a sill. */
export function frame(
  opening: Opening,
  paint: Paint,
  bars: { readonly across?: readonly number[]; readonly up?: readonly number[] } = {},
): Thing[] {
  const { left, right, top, bottom } = opening;
  const [wide, high] = [right - left, bottom - top];
  const x = middle(opening);
  return put('room', paint, [
    block([x, top, -147], [wide + 14, 7, 8], 1),
    block([x, bottom + 6, -143], [wide + 20, 6, 17], 1.5),
    block([left - 3, bottom, -147], [7, high, 8], 1),
    block([right + 3, bottom, -147], [7, high, 8], 1),
    ...(bars.up ?? []).map((share) =>
      block([left + wide * share, bottom, -152], [4, high, 4], 0.5),
    ),
    ...(bars.across ?? []).map((share) => block([x, top + high * share, -152], [wide, 4, 4], 0.5)),
  ]);
}

/** A counter close to the viewer, along the whole foot of the frame. */
export const counter = (paint: Paint, top = -82): Thing[] =>
  put('fore', paint, [block([0, top + 5, 322], [700, 5, 54], 1.4)]);

/** A mug on the counter. */
export function mug([x, y, z]: Vec, paint: Paint, inside: Paint, plane: Thing['plane']): Thing[] {
  const cup = minus(round([x, y - 4.6, z], 4, 9.2), round([x, y - 9.5, z], 3.4, 9));
  return [
    ...put(plane, paint, [
      cup,
      minus(hoop([x - 4, y - 4.8, z], 2.5, 0.62), round([x, y - 4.6, z], 3.6, 9)),
    ]),
    ...put(plane, inside, [round([x, y - 7.4, z], 3.3, 0.6)]),
  ];
}

function round([x, y, z]: Vec, r: number, height: number): Piece {
  return {
    form: (a, b, c) => {
      const out = Math.sqrt((a - x) ** 2 + (c - z) ** 2) - r + 0.4;
      const up = Math.abs(b - y) - height / 2 + 0.4;
      return (
        Math.min(Math.max(out, up), 0) +
        Math.sqrt(Math.max(out, 0) ** 2 + Math.max(up, 0) ** 2) -
        0.4
      );
    },
    low: [x - r, y - height / 2, z - r],
    high: [x + r, y + height / 2, z + r],
  };
}
