import type { Rubric } from '../../../core/rubric/rubric.ts';

const DARKEST = 4; // shades the style sheet has, from 1

/** One shade of the heat table, and the percentages it stands for. */
export interface Shade {
  readonly shade: number; // 1 to 4
  readonly from: number; // percent
  readonly below?: number; // none for the highest
}

/** One shade for each band of the rubric, lowest first; many bands share the four shades. */
export function shadesOf({ bands }: Pick<Rubric, 'bands'>): readonly Shade[] {
  const froms = bands.map(({ from }) => from).toReversed();
  const step = (DARKEST - 1) / Math.max(1, froms.length - 1);
  return froms.map((from, at): Shade => {
    const below = froms[at + 1];
    const shade = 1 + Math.round(at * step);
    return { shade, from, ...(below !== undefined && { below }) };
  });
}

/** The shade of a percentage. */
export const shadeOf = (percent: number, shades: readonly Shade[]): number =>
  shades.findLast(({ from }) => percent >= from)?.shade ?? 1;
