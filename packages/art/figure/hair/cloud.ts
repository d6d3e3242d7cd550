import { mix } from '../../rig/ink/colour.ts';
import type { HeadMap } from '../head/head-map.ts';
import { line, outline, type Pt } from '../pen/line.ts';
import type { Pen } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { curlMarks, type HairPicture, hairline, scallops } from './hairline.ts';

const LOW = 46; // units below the eyes to which it reaches behind the ears
const ENDS = 0.22; // of a half turn below the middle, where the part before the ears ends

/** Curls that stand round the head like a ball: behind it whole, before it down to the ears. */
export function cloud(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const { colour, top = 30 } = person.hair;
  const high = -140 - top;
  const [middle, ry] = [(high + LOW) / 2, (LOW - high) / 2];
  const rx = 104 + top * 0.5;
  const round = (from: number, to: number, steps: number): Pt[] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = (from + ((to - from) * i) / steps) * Math.PI;
      return map.skull(Math.cos(angle) * rx, middle + Math.sin(angle) * ry);
    });
  const whole = `${scallops(round(0.5, -1.5, 32), 5)}Z`;
  const over = scallops(round(ENDS, -1 - ENDS, 24), 3);
  const under = line(hairline(person, map, 10)).replace('M', 'L');
  const front = `${over}${under}Z`;
  const marks = curlMarks(map, pen, colour, [rx - 12, ry * 0.62], 58);
  return {
    behind: pen.shape(whole, mix(colour, '#120c10', 0.18), { shadow: 18 }),
    front: pen.shape(front, colour, { shadow: 15, inside: marks }),
    shadow: outline([...round(ENDS, -1 - ENDS, 24), ...hairline(person, map, 10)]),
  };
}
