import type { Rubric } from '../../../core/rubric/rubric.ts';

const DARKEST = 4; // number of shades in the style sheet

/** A shade of the heat map with its range. */
export interface Shade {
  readonly shade: number; // 1 to 4
  readonly from: number; // percent
  readonly below?: number; // none for the highest
}

/** Assigns shades to the rubric's bands, lowest first; four shades are available. */
export function shadesOf({ bands }: Pick<Rubric, 'bands'>): readonly Shade[] {
  const froms = bands.map(({ from }) => from).toReversed();
  const step = (DARKEST - 1) / Math.max(1, froms.length - 1);
  return froms.map((from, at): Shade => {
    const below = froms[at + 1];
    const shade = 1 + Math.round(at * step);
    return { shade, from, ...(below !== undefined && { below }) };
  });
}

/** Returns the shade of a percentage. */
export const shadeOf = (percent: number, shades: readonly Shade[]): number =>
  shades.findLast(({ from }) => percent >= from)?.shade ?? 1;
