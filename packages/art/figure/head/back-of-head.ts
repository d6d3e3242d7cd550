import { mix } from '../../rig/ink/colour.ts';
import { line, outline, type Pt, tube } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { ear } from './ear.ts';
import { faceOutline, mapHead } from './head-map.ts';
import { DRAWN_MOODS } from './moods.ts';

const HANGS: readonly string[] = ['bob', 'waves', 'long', 'braids'];

/** Both sides of an outline from its right half, top to bottom. */
const mirrored = (half: readonly Pt[]): Pt[] => [
  ...half,
  ...half
    .filter(([x]) => x !== 0)
    .reverse()
    .map(([x, y]): Pt => [-x, y]),
];

/** A hood that is up, round a face: its inside, which lies behind the head, and its rim before the hair. */
export function drawHood(colour: string, pen: Pen): { inside: string; rim: string } {
  const half: Pt[] = [
    [0, -156],
    [70, -138],
    [112, -74],
    [118, 12],
    [112, 90],
    [104, 150],
    [66, 206],
    [0, 226],
  ];
  const opening: Pt[] = [
    [0, -64],
    [52, -58],
    [82, -22],
    [88, 40],
    [76, 104],
    [48, 168],
    [0, 206],
  ];
  // The neck is seen below it.
  const behind = mirrored([...half.slice(0, 5), [84, 120], [36, 96], [0, 90]]);
  const inside = pen.shape(outline(behind), mix(colour, '#14161c', 0.45), { shadow: 10 });
  const ring = `${outline(mirrored(half))}${outline(mirrored(opening).reverse())}`;
  const seam = pen.stroke(
    line([
      [0, -154],
      [5, -110],
      [0, -66],
    ]),
    shaded(colour, pen.lamp),
    4,
    0.8,
  );
  return {
    inside,
    rim: pen.shape(ring.replace(/Z M/g, 'ZM'), colour, { shadow: 18, inside: seam }),
  };
}

/** Cloth over the whole head: a scarf, or a hood that is up. */
function covered(colour: string, low: number, pen: Pen): string {
  const cloth = outline(
    mirrored([
      [0, -152],
      [66, -134],
      [106, -72],
      [112, 12],
      [112, 84],
      [132, low - 60],
      [96, low],
      [0, low + 14],
    ]),
  );
  const folds = [
    line([
      [-30, -140],
      [-6, -40],
      [-14, low - 20],
    ]),
    line([
      [92, -60],
      [80, 40],
      [98, low - 40],
    ]),
    line([
      [-94, -40],
      [-78, 60],
      [-92, low - 30],
    ]),
  ].map((fold) => pen.stroke(fold, shaded(colour, pen.lamp), 4, 0.8));
  return pen.shape(cloth, colour, { shadow: 20, inside: folds.join('') });
}

/** Hair as it grows to the nape, or hangs below it. */
function grown({ hair }: Sitter, pen: Pen): string {
  const { colour, style, top = 14, length = 120, recede = 0 } = hair;
  const hangs = HANGS.includes(style);
  const side = style === 'cloud' ? 40 : style === 'curls' ? 10 : hangs ? 12 : 2;
  const low = hangs ? length : 84;
  const nape = hangs ? 92 + side : 54;
  const d = outline(
    mirrored([
      [0, -140 - top + recede * 8],
      [56 + side * 0.4, -126 - top * 0.7],
      [90 + side, -80],
      [97 + side, -20],
      [92 + side, 36],
      [nape, low],
      [0, low + (hangs ? 8 : 12)],
    ]),
  );
  const strands = [-64, -34, -8, 20, 48].map((x) =>
    pen.stroke(
      line([
        [x * 0.5, -120 - top * 0.6],
        [x, -30],
        [x * (hangs ? 1.1 : 0.7), low - 16],
      ]),
      shaded(colour, pen.lamp),
      3.4,
      0.7,
    ),
  );
  const tied =
    style === 'tail' || style === 'bun' || style === 'puff'
      ? pen.shape(
          style !== 'tail'
            ? outline(
                mirrored([
                  [0, -176],
                  [34, -160],
                  [36, -128],
                  [0, -112],
                ]),
              )
            : tube(
                [
                  [0, -112],
                  [6, -40],
                  [2, length * 0.6],
                  [0, length],
                ],
                [20, 26, 22, 6],
                5,
              ),
          colour,
          { shadow: 12 },
        )
      : '';
  return pen.shape(d, colour, { shadow: 16, inside: strands.join('') }) + tied;
}

/** The head of somebody who has turned their back; under a hood, if that is up. */
export function drawBackOfHead(person: Sitter, hood: string | undefined, pen: Pen): string {
  const { hair } = person;
  if (hood !== undefined) return covered(mix(hood, '#14161c', 0.06), 170, pen);
  if (hair.style === 'scarf') return covered(hair.cloth ?? '#4f7378', 250, pen);
  const map = mapHead({ ...person, faces: 1 }, { ...DRAWN_MOODS.neutral, yaw: -0.22 });
  const skull = outline(faceOutline(person, map).map(([x, y]): Pt => [x * 0.98, Math.min(y, 96)]));
  const ears = HANGS.includes(hair.style)
    ? ''
    : ear(person, map, pen, -1) + ear(person, map, pen, 1);
  const bare = hair.style === 'bald' ? '' : grown(person, pen);
  return ears + pen.shape(skull, person.skin, { shadow: 15 }) + bare;
}
