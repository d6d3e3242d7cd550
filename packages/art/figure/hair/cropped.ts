import type { HeadMap } from '../head/head-map.ts';
import { line, outline, type Pt, sample } from '../pen/line.ts';
import { type Pen, shaded } from '../pen/pen.ts';
import type { HairStyle, Sitter } from '../person.ts';
import {
  bumpy,
  crown,
  curlMarks,
  type HairPicture,
  hairline,
  scallops,
  strands,
} from './hairline.ts';

/** How short hair grows: `side` and `low` in units beyond the skull and below the eyes. */
interface Growth {
  readonly side: number;
  readonly low: number;
  readonly bump?: number; // curly: which way its puffs differ
  readonly curls?: number; // how many are drawn
  readonly isShaved?: true;
}

const PLAIN: Growth = { side: 3, low: 8 };
const TIED: Growth = { side: 2, low: -14 };
const GROWTHS: { readonly [S in HairStyle]?: Growth } = {
  buzz: { side: -3, low: -2, isShaved: true },
  curls: { side: 12, low: 8, bump: 8, curls: 44 },
  bun: TIED,
  puff: TIED,
  tail: TIED,
  braids: TIED,
};

/** Hair that follows the skull: cropped, curly, shaved, or combed back into what is tied. */
export function cropped(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const { colour, top = 14, part = 0.4, style } = person.hair;
  const growth = GROWTHS[style] ?? PLAIN;
  const height = growth.isShaved ? -2 : top;
  const over = crown(map, height, growth.side, growth.low);
  const under = hairline(person, map, Math.min(growth.low, 14)).map((p, i): Pt => {
    if (growth !== PLAIN || i < 4 || i > 8) return p;
    return [p[0] + part * 6, p[1] + (part * (i - 6) > 0 ? -5 : 7)];
  });
  if (growth.bump !== undefined) {
    const fringe = line(bumpy(under.slice(2, -2), -4, 9)).replace('M', 'L');
    const d = `${scallops(sample(over, 3), growth.bump)}${fringe}Z`;
    const [rx, ry] = [92 + growth.side, 62 + top * 0.5 + growth.side * 0.5];
    const inside = curlMarks(map, pen, colour, [rx, ry], growth.curls ?? 0);
    return { behind: '', front: pen.shape(d, colour, { shadow: 15, inside }), shadow: d };
  }
  const d = outline([...over, ...under]);
  const from = growth === TIED ? ([part * 60, -104] as const) : ([part * 90, -88] as const);
  const inside = growth.isShaved ? '' : strands(map, pen, colour, from, 9, height);
  const front = pen.shape(d, colour, { shadow: growth.isShaved ? 10 : 15, inside });
  return { behind: '', front, shadow: d };
}

/** Short hair with a long lock that is combed across the forehead from its part, and a point before the ear. */
export function pixie(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const base = cropped(person, map, pen);
  const { colour, top = 14, part = 0.4 } = person.hair;
  const side = part > 0 ? -1 : 1; // to which the lock falls
  const from: Pt = map.skull(part * 90, -120 - top * 0.6);
  const lock = outline([
    [...from.slice(0, 2), 'corner'] as unknown as Pt,
    map.skull(side * 30, -132 - top * 0.6),
    map.skull(side * 88, -92),
    map.skull(side * 98, -34),
    [...map.edge(side * 84, -16).slice(0, 2), 'corner'] as unknown as Pt,
    map.face(side * 66, -50),
    map.face(side * 30, -62),
    map.face(part * 40, -84),
  ]);
  const near = map.turn > 0 ? -1 : 1;
  const point = pen.shape(
    outline([
      map.edge(near * 92, -30),
      map.edge(near * 93, 14),
      [...map.edge(near * 84, 40).slice(0, 2), 'corner'] as unknown as Pt,
      map.edge(near * 79, -30),
    ]),
    colour,
    { shadow: 6 },
  );
  const strands = [0, 1, 2].map((i) =>
    pen.stroke(
      line([
        map.skull(part * 78 + side * i * 8, -122 - top * 0.5 + i * 6),
        map.skull(side * (24 + i * 8), -112 - top * 0.3 + i * 14),
        map.skull(side * (80 - i * 4), -58 + i * 5),
      ]),
      shaded(colour, pen.lamp),
      2.8,
      0.6,
    ),
  );
  const swept = pen.shape(lock, colour, { shadow: 9, inside: strands.join('') });
  return { ...base, front: base.front + point + swept, shadow: `${base.shadow}${lock}` };
}
