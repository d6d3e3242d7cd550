import { line, outline, type Pt } from '../pen/line.ts';
import { inkOf, lit, type Pen, shaded } from '../pen/pen.ts';
import { boxPen, drawDevice } from './devices.ts';
import type { Thing } from './pose.ts';

/** Draws a thing that is held: `at` is the wrist, `turn` the way of the hand. */
export function drawThing(thing: Thing, at: Pt, turn: number, side: -1 | 1, pen: Pen): string {
  const box = boxPen(at, turn, pen);
  if (thing === 'cup' || thing === 'mug') {
    const [x, y] = at;
    const d = outline([
      [x - 36, y - 62, 'corner'],
      [x + 36, y - 62, 'corner'],
      [x + 29, y + 44, 'corner'],
      [x - 29, y + 44, 'corner'],
    ]);
    const colour = thing === 'cup' ? '#e7ddc8' : '#b5523f';
    const band = pen.patch(
      outline([
        [x - 36, y - 24],
        [x + 36, y - 24],
        [x + 33, y + 16],
        [x - 33, y + 16],
      ]),
      lit(thing === 'cup' ? '#8a6a48' : '#a04636', pen.lamp),
    );
    const rim = `<ellipse cx="${x}" cy="${y - 62}" rx="37" ry="9" fill="${lit('#5b3a26', pen.lamp)}" stroke="${inkOf(colour, pen.lamp)}" stroke-width="3"/>`;
    return pen.shape(d, colour, { shadow: 14, inside: band }) + rim;
  }
  if (thing === 'clipboard') {
    return box(
      [
        [-78, -104],
        [78, -104],
        [78, 104],
        [-78, 104],
      ],
      [44, side * 52],
      side * -5,
      '#8a6238',
      [
        [
          [-66, -84],
          [66, -84],
          [66, 92],
          [-66, 92],
        ],
        [
          [-24, -112],
          [24, -112],
          [24, -92],
          [-24, -92],
        ],
      ],
      '#f3eee2',
    );
  }
  if (thing === 'book') {
    const [x, y] = at;
    const leaf = (s: -1 | 1): string =>
      pen.shape(
        outline([
          [x, y - 44, 'corner'],
          [x + s * 40, y - 56],
          [x + s * 88, y - 50, 'corner'],
          [x + s * 84, y + 38, 'corner'],
          [x + s * 40, y + 32],
          [x, y + 44, 'corner'],
        ]),
        '#efe8d8',
        {
          shadow: 8,
          line: 2.6,
          inside: [-30, -14, 2, 18]
            .map((dy) =>
              pen.stroke(
                line([
                  [x + s * 14, y + dy - 4],
                  [x + s * 72, y + dy - 8],
                ]),
                shaded('#b9b2a4', pen.lamp),
                2.4,
                0.8,
              ),
            )
            .join(''),
        },
      );
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
    const big = 1;
    return box(
      [
        [-86 * big, -64 * big],
        [86 * big, -64 * big],
        [86 * big, 64 * big],
        [-86 * big, 64 * big],
      ],
      [44, side * 34],
      side * -8,
      '#b98d4e',
      [
        [
          [-60, -64],
          [10, -64],
          [10, -54],
          [-60, -54],
        ],
      ],
      '#d9b070',
    );
  }
  if (thing === 'pen') {
    const rad = (turn * Math.PI) / 180;
    const [x, y] = [at[0] + Math.cos(rad) * 96, at[1] + Math.sin(rad) * 96];
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
  if (thing === 'bear') {
    return box(
      [
        [-17, -26],
        [17, -26],
        [24, 26],
        [-24, 26],
      ],
      [108, -6],
      8,
      '#a5723f',
    );
  }
  if (thing === 'cards') {
    return [-20, 0, 20]
      .map((turned) =>
        box(
          [
            [-24, -36],
            [24, -36],
            [24, 36],
            [-24, 36],
          ],
          [62, turned],
          turned,
          '#efe8d8',
          [
            [
              [-16, -28],
              [16, -28],
              [16, 28],
              [-16, 28],
            ],
          ],
          '#5d7f8f',
        ),
      )
      .join('');
  }
  if (thing === 'strap') {
    const [x, y] = at;
    return pen.shape(
      outline([
        [x - 16, y - 170, 'corner'],
        [x + 16, y - 176, 'corner'],
        [x + 22, y + 120, 'corner'],
        [x - 14, y + 120, 'corner'],
      ]),
      '#6b5a3e',
      { shadow: 8 },
    );
  }
  return drawDevice(thing, at, turn, side, pen);
}
