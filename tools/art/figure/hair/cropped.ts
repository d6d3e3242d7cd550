import type { HeadMap } from '../head/head-map.ts';
import { outline, type Pt } from '../pen/line.ts';
import type { Pen } from '../pen/pen.ts';
import type { HairStyle, Sitter } from '../person.ts';
import { bumpy, crown, curlMarks, type HairPicture, hairline, strands } from './hairline.ts';

/** How short hair grows: `side` and `low` in units beyond the skull and below the eyes. */
interface Growth {
  readonly side: number;
  readonly low: number;
  readonly bump?: number; // size of curls
  readonly curls?: number; // how many are drawn
  readonly isShaved?: true;
}

const PLAIN: Growth = { side: 3, low: 8 };
const TIED: Growth = { side: 2, low: -14 };
const GROWTHS: { readonly [S in HairStyle]?: Growth } = {
  buzz: { side: -3, low: -2, isShaved: true },
  curls: { side: 12, low: 8, bump: 8, curls: 44 },
  cloud: { side: 46, low: 26, bump: 9, curls: 60 },
  bun: TIED,
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
    const d = outline([...bumpy(over, growth.bump, 3), ...bumpy(under.slice(2, -2), -4, 9)]);
    const [rx, ry] = [92 + growth.side, 62 + top * 0.5 + growth.side * 0.5];
    const inside = curlMarks(map, pen, colour, [rx, ry], growth.curls ?? 0);
    return { behind: '', front: pen.shape(d, colour, { shadow: 15, inside, rim: 0.4 }), shadow: d };
  }
  const d = outline([...over, ...under]);
  const from = growth === TIED ? ([part * 60, -104] as const) : ([part * 90, -88] as const);
  const inside = growth.isShaved ? '' : strands(map, pen, colour, from, 9, height);
  const front = pen.shape(d, colour, { shadow: growth.isShaved ? 10 : 15, inside, rim: 0.4 });
  return { behind: '', front, shadow: d };
}
