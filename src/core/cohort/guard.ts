import type { CheckedRun, RunFilter } from './filter.ts';
import {
  CHOICE_LIMITS,
  type ChoiceLimit,
  type GuardIndex,
  type IndexedChoice,
  indexOf,
} from './guard-index.ts';
import type { IsOfKind } from './run.ts';
import { isSmall, SMALLEST_GROUP } from './small-cells.ts';

/**
 * Whether a report may show its figures: `few` if fewer than five people are behind it; `difference` if subtracting it
 * from another choice would leave one to four people; `days` if its days would.
 */
export type ReportGuard = 'shown' | 'few' | 'difference' | 'days';

/** Days between which a choice may be cut: `from` is in, `until` is not; undefined stands for no limit. */
export type GuardedDays = Pick<RunFilter, 'from' | 'until'>;

/** Applies the rule of small cells to choices among the runs of one report. */
export interface ShelfGuard {
  readonly of: (filter: RunFilter) => ReportGuard;
  /** Returns the narrowest allowed days around those of a choice. */
  readonly daysAround: (filter: RunFilter) => GuardedDays;
  /** Returns the guard of the runs of a kind alone. */
  readonly among: (is: IsOfKind) => ShelfGuard;
}

const guards = new WeakMap<readonly CheckedRun[], ShelfGuard>();

/** Returns the guard of a shelf, which is not changed afterward. */
export function shelfGuard(shelf: readonly CheckedRun[]): ShelfGuard {
  const made = guards.get(shelf) ?? makeGuard(indexOf(shelf));
  guards.set(shelf, made);
  return made;
}

type Rows = readonly number[];

const without = (choice: IndexedChoice, ...limits: readonly ChoiceLimit[]): IndexedChoice => {
  const rest = { ...choice };
  for (const limit of limits) rest[limit] = undefined;
  return rest;
};

/** Lists a choice with each set of its limits taken away, none first. */
const widened = (choice: IndexedChoice): readonly IndexedChoice[] => {
  const set = CHOICE_LIMITS.filter((limit) => choice[limit] !== undefined);
  return Array.from({ length: 2 ** set.length }, (_, mask) =>
    without(choice, ...set.filter((_limit, at) => (mask >> at) % 2 === 1)),
  );
};

/**
 * Lists the values of a limit that may be chosen: at least five people each, and the rest is nobody or at least five, so
 * that subtracting all others from the whole finds nobody (complementary suppression).
 */
function offered(
  { value, people }: GuardIndex,
  rows: Rows,
  limit: ChoiceLimit,
): ReadonlySet<number> {
  const parts = new Map<number, number[]>();
  let rest: number[] = [];
  for (const row of rows) {
    const of = value(row, limit);
    const own = of === undefined ? rest : parts.get(of);
    if (own !== undefined) own.push(row);
    else if (of !== undefined) parts.set(of, [row]);
  }
  const ordered = [...parts]
    .map(([of, own]) => ({ of, own, count: people(own) }))
    .sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  for (const { of, own, count } of ordered) {
    if (count >= SMALLEST_GROUP && !isSmall(people(rest))) break;
    hidden.add(of);
    rest = [...rest, ...own];
  }
  return new Set([...parts.keys()].filter((of) => !hidden.has(of)));
}

/** Tells whether a block of days splits into parts of nobody or at least five people. */
interface BlockCount {
  readonly add: (row: number) => void;
  readonly isFine: () => boolean; // since the last `next`
  readonly next: () => void;
}

function countBlocks(index: GuardIndex, rows: Rows, choice: IndexedChoice): BlockCount {
  const splits = CHOICE_LIMITS.filter((limit) => choice[limit] === undefined).map((limit) => {
    const known = offered(index, rows, limit);
    const parts = new Map<number | undefined, Set<number>>();
    return { limit, known, parts };
  });
  const whole = new Set<number>();
  const sets = () => [whole, ...splits.flatMap(({ parts }) => [...parts.values()])];
  return {
    add: (row) => {
      const person = index.person(row);
      whole.add(person);
      for (const { limit, known, parts } of splits) {
        const of = index.value(row, limit);
        const part = of !== undefined && known.has(of) ? of : undefined;
        const inside = parts.get(part) ?? new Set();
        parts.set(part, inside.add(person));
      }
    },
    isFine: () => whole.size > 0 && sets().every(({ size }) => !isSmall(size)),
    next: () => {
      for (const one of sets()) one.clear();
    },
  };
}

/** A day between two rows. */
interface Cut {
  readonly day: number;
  readonly at: number; // first row after it
}

/** Takes the last cuts away until the rows after the last one are a fine block. */
function fineToTheEnd(rows: Rows, cuts: readonly Cut[], block: BlockCount): readonly Cut[] {
  block.next();
  let end = rows.length;
  const kept = [...cuts];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    for (const row of rows.slice(last.at, end)) block.add(row);
    if (block.isFine()) break;
    end = last.at;
    kept.pop();
  }
  return kept;
}

function makeGuard(index: GuardIndex): ShelfGuard {
  const { select, people, value, start } = index;
  const known = new Map<string, readonly number[]>();

  /** Lists the days at which a choice without days may be cut: those of every wider choice that leave each block fine. */
  const cutsOf = (choice: IndexedChoice): readonly number[] => {
    const { cohort, scenario, role, mode, checks } = choice;
    const key = JSON.stringify([cohort, scenario, role, mode, checks]);
    const made = known.get(key) ?? cutsIn(choice);
    known.set(key, made);
    return made;
  };

  const cutsIn = (choice: IndexedChoice): readonly number[] => {
    const rows = select(choice);
    const wider = [
      ...CHOICE_LIMITS.flatMap((one) => (choice[one] === undefined ? [] : [without(choice, one)])),
      ...(choice.mode === 'assessment' ? [] : [{ ...choice, mode: 'assessment' as const }]),
      ...(choice.checks === 'verified' ? [] : [{ ...choice, checks: 'verified' as const }]),
    ].map((one) => new Set(cutsOf(one)));
    const days = wider[0] ?? new Set(rows.map(index.day));
    const candidates = [...days].filter((day) => wider.every((one) => one.has(day)));
    const block = countBlocks(index, rows, choice);
    const cuts: Cut[] = [];
    let at = 0;
    for (const day of candidates.sort((a, b) => a - b)) {
      for (; at < rows.length && start(rows[at] ?? 0) < day; at += 1) block.add(rows[at] ?? 0);
      if (!block.isFine()) continue;
      cuts.push({ day, at });
      block.next();
    }
    return fineToTheEnd(rows, cuts, block).map(({ day }) => day);
  };

  /** Tells whether a day divides these rows, in order of time, as one of the cuts does, or not at all. */
  const divides = (rows: Rows, cuts: readonly number[], day: number): boolean => {
    const at = rows.findIndex((row) => start(row) >= day);
    const [before, after] = [rows[at - 1], rows[at]];
    if (before === undefined || after === undefined) return true;
    return cuts.some((cut) => start(before) < cut && cut <= start(after));
  };

  const daysFit = (choice: IndexedChoice): boolean => {
    const days = [choice.from, choice.until].filter((day) => day !== undefined);
    if (days.length === 0) return true;
    const all = { ...choice, from: undefined, until: undefined };
    const [rows, cuts] = [select(all), cutsOf(all)];
    return days.every((day) => divides(rows, cuts, day));
  };

  /** Adds the limits that all chosen rows share anyway: the same rows must be allowed under each of their descriptions. */
  const closed = (rows: Rows, choice: IndexedChoice): IndexedChoice => {
    const made = { ...choice };
    for (const limit of CHOICE_LIMITS) {
      const first = value(rows[0] ?? 0, limit);
      if (first !== undefined && rows.every((row) => value(row, limit) === first))
        made[limit] = first;
    }
    return made;
  };

  /** Lists a choice with each mode and check that gives the same rows, those that make no difference anywhere once. */
  const described = (choice: IndexedChoice, chosen: Rows): readonly IndexedChoice[] => {
    const found = new Map<string, IndexedChoice>();
    for (const mode of ['assessment', 'practice', undefined] as const) {
      for (const checks of ['verified', 'same-version', undefined] as const) {
        const one = { ...choice, mode, checks };
        const rows = select(one);
        if (rows.length !== chosen.length || rows.some((row, at) => row !== chosen[at])) continue;
        const everywhere = select({ mode, checks });
        // Such choices hold these rows, so two of one size that are nested are the same; the sum tells others apart.
        found.set(`${everywhere.length} ${everywhere.reduce((sum, row) => sum + row, 0)}`, one);
      }
    }
    return [...found.values()];
  };

  /**
   * Tells whether a choice of five or more, or a wider one, has a value that is not offered. If not, no wider choice leaves
   * one to four people: they would be the rest of one of the values.
   */
  const isApart = (choice: IndexedChoice): boolean => {
    const isHidden = (one: IndexedChoice, limit: ChoiceLimit) => {
      const of = one[limit];
      return of !== undefined && !offered(index, select(without(one, limit)), limit).has(of);
    };
    return widened(choice).some((one) => CHOICE_LIMITS.some((limit) => isHidden(one, limit)));
  };

  /** Tells whether the records of another mode or check that a choice adds are nobody's or of at least five people. */
  const addsEnough = (choice: IndexedChoice): boolean => {
    const { mode, checks } = choice;
    const isFine = (rows: Rows) => !isSmall(people(rows));
    const ofMode = (one: typeof mode) => select({ ...choice, mode: one });
    if (mode === undefined && !isFine(ofMode('practice'))) return false;
    if (mode === undefined && !isFine(ofMode('assessment'))) return false;
    if (checks === 'verified') return true;
    const added = select({ ...choice, checks: undefined }).filter((row) => index.check(row) > 0);
    const unchecked = added.filter((row) => index.check(row) === 1);
    if (checks === 'same-version' || isFine(unchecked)) {
      const failed = added.filter((row) => index.check(row) === 2);
      return isFine(unchecked) && (checks === 'same-version' || isFine(failed));
    }
    return isFine(added);
  };

  /** Lists the parts of a choice by each value of a limit that it leaves open. */
  const partsOf = (choice: IndexedChoice, chosen: Rows): readonly IndexedChoice[] =>
    CHOICE_LIMITS.filter((limit) => choice[limit] === undefined).flatMap((limit) =>
      [...new Set(chosen.flatMap((row) => value(row, limit) ?? []))].map((of) => ({
        ...choice,
        [limit]: of,
      })),
    );

  const of = (filter: RunFilter): ReportGuard => {
    if (filter.people === 'single') return 'shown';
    const choice = index.choice(filter);
    const chosen = select(choice);
    if (people(chosen) < SMALLEST_GROUP) return 'few';
    const all = described(closed(chosen, choice), chosen);
    if (!all.every(daysFit)) return 'days';
    const isFine = !all.some(isApart) && [choice, ...partsOf(choice, chosen)].every(addsEnough);
    return isFine ? 'shown' : 'difference';
  };

  return {
    of,
    among: (is) => makeGuard(index.among(is)),
    daysAround: (filter) => {
      const choice = index.choice(filter);
      const all = closed(select(choice), { ...choice, from: undefined, until: undefined });
      const cuts = cutsOf(all);
      const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter;
      const [first, last] = [cuts.findLast((cut) => cut <= from), cuts.find((cut) => cut >= until)];
      return {
        ...(first !== undefined && { from: first }),
        ...(last !== undefined && { until: last }),
      };
    },
  };
}
