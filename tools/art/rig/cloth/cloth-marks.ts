import { lerp, span } from '../form/number.ts';
import { lineOf, pathOf } from '../form/path.ts';
import type { Spot } from '../form/vector.ts';
import { fill, stroke } from '../ink/brush.ts';
import { mix } from '../ink/colour.ts';
import { type ClothInk, corners, dark, line, on, ring, shaded, shift } from './cloth-pen.ts';
import type { Stitching } from './stitching.ts';

type Of<K extends Stitching['kind']> = Extract<Stitching, { kind: K }>;

/** A band round the neck with a card. */
export function lanyard(ink: ClothInk, { colour }: Of<'lanyard'>): string {
  const bands = [-1, 1].map((s) => {
    const points = span(10, (t) =>
      ink.at(s * lerp(6.6, 0.35, t ** 1.1), lerp(ink.notch - 0.8, 36.5, t), 0.12),
    );
    return (
      line(ink, shift(points, ink.px * 0.14, ink.px * 0.12), 0.8, dark(ink), 0.35) +
      line(ink, points, 0.72, shaded(ink, colour, points[6] ?? [0, 0]), 1)
    );
  });
  const card = on(ink, corners([0, 38.2], 5.2, 6.8), 0.5);
  const picture = on(ink, corners([0, 36.95], 2.4, 2.5), 0.5);
  return [
    ...bands,
    fill(pathOf(shift(card, ink.px * 0.25, ink.px * 0.3), 30), dark(ink), 0.4),
    fill(pathOf(card, 30), shaded(ink, '#e6e2d8', card[0] ?? [0, 0], 0.06)),
    fill(pathOf(picture, 30), shaded(ink, '#8fa3ab', card[0] ?? [0, 0])),
    ...[1.3, 2.3].map((v) =>
      stroke(
        lineOf([ink.at(-1.7, 38 + v, 0.5), ink.at(1.7, 38 + v, 0.5)]),
        '#5b6a73',
        ink.px * 0.2,
        0.5,
      ),
    ),
  ].join('');
}

/** A sewn-on patch without words: a bar and a disc. */
export function patch(ink: ClothInk, { at, width, height, colour }: Of<'patch'>): string {
  const [x, y] = at;
  const cloth = on(ink, corners(at, width, height), 0.1);
  if (!cloth.every(ink.isOpen)) return '';
  const bar = on(ink, [
    [x - width * 0.32, y],
    [x + width * 0.1, y],
  ]);
  const disc = ring(ink, [x + width * 0.3, y], height * 0.24);
  return (
    fill(pathOf(cloth, 30), shaded(ink, colour, cloth[0] ?? [0, 0])) +
    stroke(lineOf(bar), dark(ink), ink.px * 0.2, 0.5) +
    fill(pathOf(disc, 120), shaded(ink, mix(colour, ink.colour, 0.6), cloth[1] ?? [0, 0]))
  );
}

const SHIELD: readonly Spot[] = [
  [-1.5, -1.5],
  [0, -2.1],
  [1.5, -1.5],
  [1.6, 0.4],
  [0, 2.1],
  [-1.6, 0.4],
];

/** A plain shield and a name bar, both without words. */
export function badge(ink: ClothInk, { at: [x, y] }: Of<'badge'>): string {
  const shield = on(
    ink,
    SHIELD.map(([u, v]) => [x + u, y + v] as const),
    0.3,
  );
  if (!shield.every(ink.isOpen)) return '';
  const here = shield[0] ?? [0, 0];
  const name = on(ink, corners([-x, y + 2.6], 5, 1), 0.2);
  return [
    fill(pathOf(shift(shield, ink.px * 0.14, ink.px * 0.2), 30), dark(ink), 0.5),
    fill(pathOf(shield, 30), shaded(ink, '#b9974c', here, 0.08)),
    fill(pathOf(ring(ink, [x, y - 0.1], 0.85), 120), shaded(ink, '#8f7434', here, 0.08)),
    fill(pathOf(ring(ink, [x, y - 0.1], 0.5), 120), shaded(ink, '#d6bb78', here, 0.1)),
    name.every(ink.isOpen)
      ? fill(pathOf(name, 30), shaded(ink, '#b9974c', name[0] ?? here, 0.05))
      : '',
  ].join('');
}

/** A radio at the shoulder with its cord. */
export function radio(ink: ClothInk, { at: [x, y] }: Of<'radio'>): string {
  const cord = span(9, (t) => ink.at(x + Math.sin(t * 9) * 0.5 - t * 3, y + 2 + t * 14, 0.4));
  const housing = on(
    ink,
    [
      [x - 1.3, y - 2],
      [x + 1.3, y - 2],
      [x + 1.2, y + 2.2],
      [x - 1.2, y + 2.2],
    ],
    0.9,
  );
  const slits = [0, 1, 2].map((row) =>
    stroke(
      lineOf(
        on(
          ink,
          [
            [x - 0.7, y - 0.9 + row * 0.6],
            [x + 0.7, y - 0.9 + row * 0.6],
          ],
          0.9,
        ),
      ),
      '#0b0d10',
      ink.px * 0.13,
      0.8,
    ),
  );
  return (
    line(ink, cord, 0.3, '#15181d', 0.9) +
    fill(pathOf(housing, 30), shaded(ink, '#23282f', housing[0] ?? [0, 0], 0.08)) +
    slits.join('')
  );
}

/** The turned-back front of a blazer. */
export function lapels(ink: ClothInk): string {
  const n = ink.notch;
  const shape: readonly Spot[] = [
    [6.2, n - 1.6],
    [8.6, n + 6],
    [6.4, n + 7],
    [8.2, n + 9.4],
    [0.7, 45],
    [3, n + 12],
  ];
  return [-1, 1]
    .map((s) => {
      const points = shape.map(([x, y], index) => ink.at(s * x, y, index < 4 ? 0.5 : 0.3));
      const d = pathOf(points, 30);
      return (
        fill(pathOf(shift(points, ink.px * 0.2, ink.px * 0.35), 30), dark(ink), 0.4) +
        fill(d, shaded(ink, ink.colour, points[2] ?? [0, 0], 0.05)) +
        stroke(d, dark(ink), ink.px * 0.08, 0.6)
      );
    })
    .join('');
}

/** A small printed picture on a sweater: two notes. */
export function motif(ink: ClothInk, { at: [x, y], colour }: Of<'motif'>): string {
  const here = ink.at(x, y);
  const printed = shaded(ink, colour, here, 0.05);
  const note = (u: number, v: number): string =>
    fill(pathOf(ring(ink, [u, v], 1.25), 120), printed);
  const stems: readonly Spot[] = [
    [x - 1.7, y + 3.2],
    [x - 1.7, y - 3.2],
    [x + 3.9, y - 4.2],
    [x + 3.9, y + 2.2],
  ];
  return (
    note(x - 2.8, y + 3.4) +
    note(x + 2.8, y + 2.4) +
    line(ink, on(ink, stems), 0.4, printed, 1) +
    line(ink, on(ink, stems.slice(1, 3)), 0.85, printed, 1)
  );
}
