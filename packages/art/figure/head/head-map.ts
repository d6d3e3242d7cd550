import { clamp, type Pt } from '../pen/line.ts';
import type { Sitter } from '../person.ts';
import type { Expression } from './moods.ts';
import { teenOf } from './years.ts';

/** Where things are on a head that is turned: everything on it goes through these. */
export interface HeadMap {
  readonly turn: number; // sine of the turn
  face(x: number, y: number): Pt; // on the front of the face
  edge(x: number, y: number): Pt; // on its outline
  skull(x: number, y: number): Pt; // hair, ears
}

const ROUND = 104;

/** The map of a head in an expression. */
export function mapHead(person: Sitter, expression: Expression): HeadMap {
  const turn = clamp(person.faces * 0.22 + expression.yaw, -0.46, 0.46);
  const w = person.skull.width ?? 1;
  const down = expression.pitch;
  const teen = teenOf(person);
  const grown = (y: number): number => y * (y > 0 ? 1 - 0.15 * teen : 1 + 0.05 * teen);
  return {
    turn,
    face: (x, y) => {
      const angle = Math.asin(clamp((x * w) / ROUND, -0.99, 0.99)) + Math.asin(turn) * 0.85;
      return [ROUND * Math.sin(angle), grown(y) + down];
    },
    edge: (x, y) => {
      const far = x * turn > 0 ? 1 - 0.2 * Math.abs(turn) : 1;
      const low = clamp((y + 60) / 180, 0, 1);
      return [x * w * far + turn * (4 + 34 * low), grown(y) + down * (0.3 + 0.5 * low)];
    },
    skull: (x, y) => {
      const near = x * turn < 0 ? 1 + 0.12 * Math.abs(turn) : 1 - 0.04 * Math.abs(turn);
      return [x * w * near - turn * 3, grown(y) + down * 0.4];
    },
  };
}

/** The outline of the face below the hair. */
export function faceOutline(person: Sitter, map: HeadMap): Pt[] {
  const { skull, hair } = person;
  const teen = teenOf(person); // a round jaw
  const { jaw = 1, chin = 1, chinLength = 0, cheek = 0, brow = 0 } = skull;
  // Where no hair stands on it, the skull itself is seen, and it is round.
  const dome = hair.style === 'bald' ? 18 : 0;
  const half: Pt[] = [
    [64 - dome * 0.4, -112 - brow - dome * 0.5],
    [86, -56],
    [88, -8],
    [86 + cheek * 0.6, 26],
    [76 * jaw + cheek - teen, 62],
    [(38 * chin + 62 * jaw) / 2 + cheek * 0.4 + 11 * teen, 92 + chinLength * 0.6],
    [25 * chin + 6 * teen, 117 + chinLength],
  ];
  const right = half.map(([x, y]) => map.edge(x, y));
  const left = half.map(([x, y]) => map.edge(-x, y)).reverse();
  return [map.edge(0, -122 - brow - dome), ...right, map.edge(0, 121 + chinLength), ...left];
}
