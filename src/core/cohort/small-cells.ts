/** Privacy threshold: nothing is shown about fewer people than this. */
export const SMALLEST_GROUP = 5;

/** Tells whether a figure would be about so few people that one could be picked out. Nobody is nobody's figure. */
export const isSmall = (people: number): boolean => people > 0 && people < SMALLEST_GROUP;

/** A count that may be withheld: undefined stands for one to four people. */
export type GuardedCount = number | undefined;

/** A cell of a table: its figure, and the people behind it. */
export interface CountedCell {
  readonly count: number;
  readonly people: number;
  readonly told: boolean; // it is about nobody or at least five people, and so is the rest
}

/**
 * Withholds small cells of a table whose total is known (primary suppression). If only one cell would be withheld, the
 * next smallest is withheld too, since the first could be computed from the rest (secondary suppression; Hundepool and
 * others, Statistical Disclosure Control, 2012).
 */
export function guardCells(cells: readonly CountedCell[]): readonly GuardedCount[] {
  const hidden = new Set(cells.flatMap(({ told }, at) => (told ? [] : [at])));
  if (hidden.size === 1) {
    const rest = [...cells.entries()].filter(([at, { people }]) => people > 0 && !hidden.has(at));
    const [next] = rest.sort(([, a], [, b]) => a.people - b.people);
    if (next !== undefined) hidden.add(next[0]);
  }
  return cells.map(({ count }, at) => (hidden.has(at) ? undefined : count));
}

/** A bar of a distribution: people from `from` up to, not including, `to`; the last bar includes its end. */
export interface PeopleBin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** Counts values, one per person, in bars `width` wide; bars of fewer than five people are merged with the next. */
export function peopleBins(values: readonly number[], width: number): readonly PeopleBin[] {
  if (values.length < SMALLEST_GROUP) return [];
  const start = width * Math.floor(Math.min(...values) / width);
  const end = Math.max(start + width, width * Math.ceil(Math.max(...values) / width));
  const bins: PeopleBin[] = [];
  let from = start;
  for (let to = start + width; to <= end; to += width) {
    const within = values.filter((one) => one >= from && (one < to || to === end)).length;
    if (within < SMALLEST_GROUP && to < end) continue;
    const last = bins.at(-1);
    if (within < SMALLEST_GROUP && last !== undefined) {
      bins[bins.length - 1] = { from: last.from, to, people: last.people + within };
    } else bins.push({ from, to, people: within });
    from = to;
  }
  return bins;
}
