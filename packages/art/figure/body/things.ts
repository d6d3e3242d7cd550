import { line, outline, type Pt } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import { boxPen, drawDevice, oval, rect } from './devices.ts';
import type { Thing } from './pose.ts';

const NOTES = ['#d98f7f', '#9dc0a0', '#e8cf72']; // sticky notes, the lowest first

const BEAR = [
  [-12, -44, 7, 7],
  [12, -44, 7, 7],
  [-10, 22, 9, 10],
  [10, 22, 9, 10],
  [0, 4, 19, 24],
  [0, -30, 18, 16],
] as const;

/** A wooden bear, as long as a thumb. */
function bear([x, y]: Pt, pen: Pen): string {
  const wood = '#b07c46';
  const parts = BEAR.map(([dx, dy, rx, ry]) =>
    pen.shape(oval([x + dx, y + dy], rx, ry), wood, { shadow: 5, line: 2 }),
  );
  const dots = [-7, 7, 0].map(
    (dx) =>
      `<circle cx="${x + dx}" cy="${y - (dx === 0 ? 28 : 34)}" r="2" fill="${inkOf(wood, pen.lamp)}"/>`,
  );
  const muzzle = pen.patch(oval([x, y - 25], 8, 6), lit('#d3a76d', pen.lamp));
  return parts.join('') + muzzle + dots.join('');
}

/** A pair of socks that hangs from a hand. */
function socks([x, y]: Pt, pen: Pen): string {
  const wool = '#b9c3c9';
  const sock = (by: number, down: number): string => {
    const at = (dx: number, dy: number): Pt => [x + by + dx, y + dy + down];
    const d = outline([
      at(-24, -34),
      at(22, -34),
      at(21, 42),
      at(58, 66),
      at(66, 92),
      at(36, 104),
      at(-14, 92),
      at(-26, 60),
    ]);
    const ends = [oval(at(64, 88), 26, 26), oval(at(-20, 78), 22, 24)];
    const inside = ends.map((end) => pen.patch(end, lit('#8a5f72', pen.lamp))).join('');
    return pen.shape(d, wool, { shadow: 8, line: 2.2, inside });
  };
  return sock(26, -6) + sock(-22, 10);
}

/** The end of a towel that hangs from a hand wrapped in it. */
function towel([x, y]: Pt, pen: Pen): string {
  const cloth = '#ece7da';
  const band = (dy: number): string =>
    pen.stroke(
      line([
        [x - 52, y + dy],
        [x, y + dy + 7],
        [x + 50, y + dy - 2],
      ]),
      lit('#7d96a3', pen.lamp),
      6,
    );
  const d = outline([
    [x - 42, y - 20],
    [x + 40, y - 20],
    [x + 46, y + 60],
    [x + 42, y + 116, 'corner'],
    [x, y + 122],
    [x - 50, y + 112, 'corner'],
    [x - 46, y + 50],
  ]);
  return pen.shape(d, cloth, { shadow: 10, line: 2.2, inside: band(84) + band(96) });
}

/** A cup, with a band round it. */
function cup([x, y]: Pt, [colour, band]: readonly [string, string], pen: Pen): string {
  const ring = (top: number, foot: number): string =>
    outline([
      [x - 36, y + top, 'corner'],
      [x + 36, y + top, 'corner'],
      [x + 36 - (foot - top) * 0.07, y + foot, 'corner'],
      [x - 36 + (foot - top) * 0.07, y + foot, 'corner'],
    ]);
  const inside = pen.patch(ring(-24, 16), lit(band, pen.lamp));
  const rim = `<ellipse cx="${x}" cy="${y - 62}" rx="37" ry="9" fill="${lit('#5b3a26', pen.lamp)}" stroke="${inkOf(colour, pen.lamp)}" stroke-width="3"/>`;
  return pen.shape(ring(-62, 44), colour, { shadow: 14, inside }) + rim;
}

/** Draws a thing that is held: `at` is the wrist, `turn` the way of the hand. */
export function drawThing(thing: Thing, at: Pt, turn: number, side: -1 | 1, pen: Pen): string {
  const box = boxPen(at, turn, pen);
  // What lies in the fingers stands upright, however the hand is turned.
  const rad = (turn * Math.PI) / 180;
  const held = (by: number): Pt => [at[0] + Math.cos(rad) * by, at[1] + Math.sin(rad) * by];
  if (thing === 'cup') return cup([at[0], at[1] - 24], ['#e7ddc8', '#8a6a48'], pen);
  if (thing === 'mug') {
    const [x, y] = held(80);
    const [colour, ear] = [
      '#b5523f',
      `M${x + side * -30} ${y - 26}q${side * -34} 2 ${side * -30} 34q${side * 4} 22 ${side * 32} 18`,
    ];
    const ring = [16, 10].map((wide, at) =>
      pen.stroke(ear, at === 0 ? inkOf(colour, pen.lamp) : lit(colour, pen.lamp), wide),
    );
    return ring.join('') + cup([x, y], [colour, '#a04636'], pen);
  }
  if (thing === 'clipboard') {
    return box(
      rect(-78, -104, 78, 104),
      [44, side * 52],
      side * -5,
      '#8a6238',
      [rect(-66, -84, 66, 92), rect(-24, -112, 24, -92)],
      '#f3eee2',
    );
  }
  if (thing === 'book') {
    const [x, y] = at;
    const ruled = (s: -1 | 1): string =>
      [-30, -14, 2, 18]
        .map((dy) =>
          line([
            [x + s * 14, y + dy - 4],
            [x + s * 72, y + dy - 8],
          ]),
        )
        .map((d) => pen.stroke(d, shaded('#b9b2a4', pen.lamp), 2.4, 0.8))
        .join('');
    const leaf = (s: -1 | 1): string => {
      const d = outline([
        [x, y - 44, 'corner'],
        [x + s * 40, y - 56],
        [x + s * 88, y - 50, 'corner'],
        [x + s * 84, y + 38, 'corner'],
        [x + s * 40, y + 32],
        [x, y + 44, 'corner'],
      ]);
      return pen.shape(d, '#efe8d8', { shadow: 8, line: 2.6, inside: ruled(s) });
    };
    return (
      pen.shape(
        outline([
          [x - 94, y - 46, 'corner'],
          [x + 94, y - 46, 'corner'],
          [x + 90, y + 48, 'corner'],
          [x - 90, y + 48, 'corner'],
        ]),
        '#33544d',
        { shadow: 8 },
      ) +
      leaf(-1) +
      leaf(1)
    );
  }
  if (thing === 'folder') {
    return box(
      rect(-86, -64, 86, 64),
      [44, side * 34],
      side * -8,
      '#b98d4e',
      [rect(-60, -64, 10, -54)],
      '#d9b070',
    );
  }
  if (thing === 'pen') {
    const [x, y] = held(96);
    return (
      pen.stroke(
        line([
          [x - side * 34, y - 54],
          [x, y],
          [x + side * 14, y + 30],
        ]),
        inkOf('#2f4a6b', pen.lamp),
        10,
      ) +
      pen.stroke(
        line([
          [x - side * 34, y - 54],
          [x + side * 10, y + 22],
        ]),
        lit('#3f6d9b', pen.lamp),
        6,
      )
    );
  }
  if (thing === 'blanket') {
    const [x, y] = at;
    const d = outline([
      [x - 150, y - 36],
      [x - 60, y - 60],
      [x + 70, y - 58],
      [x + 152, y - 30],
      [x + 158, y + 40],
      [x + 60, y + 62],
      [x - 70, y + 66],
      [x - 158, y + 44],
    ]);
    const folds = [-18, 8, 32]
      .map((dy) =>
        pen.stroke(
          line([
            [x - 150, y + dy],
            [x, y + dy + 12],
            [x + 150, y + dy - 2],
          ]),
          shaded('#b9a27c', pen.lamp),
          5,
          0.9,
        ),
      )
      .join('');
    return pen.shape(d, '#b9a27c', { shadow: 16, inside: folds });
  }
  if (thing === 'bear') return bear([held(96)[0], held(96)[1] - 30], pen);
  if (thing === 'socks') return socks(held(58), pen);
  if (thing === 'towel') return towel(held(46), pen);
  if (thing === 'notes') {
    const [pad, glue] = [rect(-42, -40, 42, 40), [rect(-42, -40, 42, -28)]];
    return [14, 4, -6]
      .map((by, i) => box(pad, [70 - i * 5, side * 8], by, NOTES[i] ?? '#e8cf72', glue, '#cfae4a'))
      .join('');
  }
  if (thing === 'cards') {
    const back = [rect(-15, -66, 15, -8)];
    return [-34, -12, 10, 32]
      .map((by) => box(rect(-22, -74, 22, 0), [70, 0], by, '#efe8d8', back, '#5d7f8f'))
      .join('');
  }
  return drawDevice(thing, at, turn, side, pen);
}
