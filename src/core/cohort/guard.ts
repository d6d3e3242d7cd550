import { type CheckedRun, filtered, peopleIn, type RunFilter, USUAL_FILTER } from './filter.ts';
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
}

const LIMITS = ['cohort', 'scenario', 'role'] as const;
type Limit = (typeof LIMITS)[number];
type Runs = readonly CheckedRun[];

const valueIn = (one: CheckedRun, limit: Limit): string | undefined =>
  limit === 'role' ? one.role : one.run[limit];

const peopleOf = (runs: Runs): number => peopleIn(runs.map(({ run }) => run));

const without = (filter: RunFilter, ...fields: readonly (keyof RunFilter)[]): RunFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([field]) => !fields.some((one) => one === field)),
  );

/**
 * Lists the values of a limit that may be chosen: at least five people each, and the rest is nobody or at least five, so
 * that subtracting all others from the whole finds nobody (complementary suppression).
 */
function offered(runs: Runs, limit: Limit): ReadonlySet<string> {
  const parts = new Map<string, CheckedRun[]>();
  let rest: Runs = runs.filter((one) => valueIn(one, limit) === undefined);
  for (const one of runs) {
    const value = valueIn(one, limit);
    if (value === undefined) continue;
    const own = parts.get(value);
    if (own === undefined) parts.set(value, [one]);
    else own.push(one);
  }
  const ordered = [...parts]
    .map(([value, own]) => ({ value, own, people: peopleOf(own) }))
    .sort((a, b) => a.people - b.people);
  const hidden = new Set<string>();
  for (const { value, own, people } of ordered) {
    if (people >= SMALLEST_GROUP && !isSmall(peopleOf(rest))) break;
    hidden.add(value);
    rest = [...rest, ...own];
  }
  return new Set([...parts.keys()].filter((value) => !hidden.has(value)));
}

/** Adds the limits that all chosen runs share anyway: the same runs must be allowed under each of their descriptions. */
function closed(chosen: Runs, filter: RunFilter): RunFilter {
  const shared = LIMITS.flatMap((limit) => {
    const values = new Set(chosen.map((one) => valueIn(one, limit)));
    const [value] = values;
    return values.size === 1 && value !== undefined ? [[limit, value] as const] : [];
  });
  return { ...filter, ...Object.fromEntries(shared) };
}

/** Lists a choice with each non-empty set of its limits taken away. */
const widened = (filter: RunFilter): readonly RunFilter[] => {
  const set = LIMITS.filter((limit) => filter[limit] !== undefined);
  return Array.from({ length: 2 ** set.length - 1 }, (_, mask) =>
    without(filter, ...set.filter((_limit, at) => ((mask + 1) >> at) % 2 === 1)),
  );
};

/** Tells whether runs split into parts of nobody or at least five people, counted a block of days at a time. */
interface BlockCount {
  readonly add: (at: number) => void;
  readonly isFine: () => boolean; // since the last `next`
  readonly next: () => void;
}

function countBlocks(runs: Runs, filter: RunFilter): BlockCount {
  const splits = LIMITS.filter((limit) => filter[limit] === undefined).map((limit) => {
    const known = offered(runs, limit);
    return runs.map((one) => {
      const value = valueIn(one, limit);
      return `${limit} ${value !== undefined && known.has(value) ? value : ''}`;
    });
  });
  const inside = new Map<string, Set<string>>([['', new Set()]]);
  return {
    add: (at) => {
      const person = runs[at]?.run.person ?? '';
      for (const part of ['', ...splits.map((split) => split[at] ?? '')]) {
        const people = inside.get(part) ?? new Set();
        inside.set(part, people.add(person));
      }
    },
    isFine: () =>
      (inside.get('')?.size ?? 0) > 0 && [...inside.values()].every(({ size }) => !isSmall(size)),
    next: () => {
      for (const people of inside.values()) people.clear();
    },
  };
}

const guards = new WeakMap<Runs, ShelfGuard>();

/** Returns the guard of a shelf, which is not changed afterward. */
export function shelfGuard(shelf: Runs): ShelfGuard {
  const made = guards.get(shelf) ?? makeGuard(shelf);
  guards.set(shelf, made);
  return made;
}

function makeGuard(shelf: Runs): ShelfGuard {
  const known = new Map<string, readonly number[]>();

  const inOrder = (filter: RunFilter): Runs =>
    filtered(shelf, filter).toSorted((a, b) => a.run.startedAt - b.run.startedAt);

  /** Lists the days at which a choice without days may be cut: those of every wider choice that leave each block fine. */
  const cutsOf = (filter: RunFilter): readonly number[] => {
    const key = JSON.stringify([...LIMITS, 'mode', 'checks'].map((one) => filter[one as Limit]));
    const made = known.get(key) ?? cutsIn(filter);
    known.set(key, made);
    return made;
  };

  const cutsIn = (filter: RunFilter): readonly number[] => {
    const runs = inOrder(filter);
    const wider = [
      ...LIMITS.flatMap((one) => (filter[one] === undefined ? [] : [without(filter, one)])),
      ...(['mode', 'checks'] as const).flatMap((one) =>
        filter[one] === USUAL_FILTER[one] ? [] : [{ ...filter, [one]: USUAL_FILTER[one] }],
      ),
    ].map((one) => new Set(cutsOf(one)));
    const days = wider[0] ?? new Set(runs.map(({ day, run }) => day ?? run.startedAt));
    const candidates = [...days].filter((day) => wider.every((one) => one.has(day)));
    const block = countBlocks(runs, filter);
    const cuts: { readonly day: number; readonly at: number }[] = [];
    let at = 0;
    for (const day of candidates.sort((a, b) => a - b)) {
      for (; (runs[at]?.run.startedAt ?? day) < day; at += 1) block.add(at);
      if (!block.isFine()) continue;
      cuts.push({ day, at });
      block.next();
    }
    block.next();
    let end = runs.length;
    while (cuts.length > 0) {
      const last = cuts.at(-1)?.at ?? 0; // the last block takes in those before it until it is fine
      for (let one = last; one < end; one += 1) block.add(one);
      end = last;
      if (block.isFine()) break;
      cuts.pop();
    }
    return cuts.map(({ day }) => day);
  };

  /** Tells whether a day divides these runs as one of the cuts does, or not at all. */
  const divides = (runs: Runs, cuts: readonly number[], day: number): boolean => {
    const at = runs.findIndex(({ run }) => run.startedAt >= day);
    const before = runs[at - 1]?.run.startedAt;
    const after = runs[at]?.run.startedAt;
    if (before === undefined || after === undefined) return true;
    return cuts.some((cut) => before < cut && cut <= after);
  };

  /** Tells whether the records of another mode or check that a choice adds are nobody's or of at least five people. */
  const addsEnough = (filter: RunFilter): boolean => {
    const all = filtered(shelf, without(filter, 'mode', 'checks'));
    const part = (mode: RunFilter['mode'], is: (one: CheckedRun) => boolean) =>
      all.filter((one) => (mode === undefined || one.run.mode === mode) && is(one));
    const isFine = (runs: Runs) => !isSmall(peopleOf(runs));
    const chosen = filtered(all, filter);
    const modes = (['practice', 'assessment'] as const).every(
      (mode) => filter.mode !== undefined || isFine(chosen.filter(({ run }) => run.mode === mode)),
    );
    if (filter.checks === 'verified') return modes;
    const unchecked = part(filter.mode, ({ verdict }) => verdict === 'unchecked');
    const failed = part(
      filter.mode,
      ({ verdict }) => verdict !== 'verified' && verdict !== 'unchecked',
    );
    if (filter.checks === 'same-version') return modes && isFine(unchecked);
    const rest = isFine(unchecked) ? isFine(failed) : isFine([...unchecked, ...failed]);
    return modes && rest;
  };

  const daysFit = (filter: RunFilter): boolean => {
    const chosen = filtered(shelf, filter);
    const all = closed(chosen, without(filter, 'from', 'until'));
    const [runs, cuts] = [inOrder(all), cutsOf(all)];
    return [filter.from, filter.until].every(
      (day) => day === undefined || divides(runs, cuts, day),
    );
  };

  /** Tells whether a described choice and every wider one of its limits leave nobody alone. */
  const isApart = (described: RunFilter, chosen: Runs): boolean => {
    const inside = new Set(chosen);
    const all = [described, ...widened(described)];
    const leaves = all.some((wider) =>
      isSmall(peopleOf(filtered(shelf, wider).filter((one) => !inside.has(one)))),
    );
    const isHidden = (choice: RunFilter, limit: Limit) => {
      const value = choice[limit];
      return (
        value !== undefined && !offered(filtered(shelf, without(choice, limit)), limit).has(value)
      );
    };
    return leaves || all.some((choice) => LIMITS.some((limit) => isHidden(choice, limit)));
  };

  /** Lists a choice with each mode and check that gives the same runs, those that make no difference anywhere once. */
  const described = (filter: RunFilter, chosen: Runs): readonly RunFilter[] => {
    const found = new Map<string, RunFilter>();
    for (const mode of ['assessment', 'practice', undefined] as const) {
      for (const checks of ['verified', 'same-version', undefined] as const) {
        const kind = { ...(mode && { mode }), ...(checks && { checks }) };
        const one = { ...without(filter, 'mode', 'checks'), ...kind };
        const runs = filtered(shelf, one);
        if (runs.length !== chosen.length || runs.some((each, at) => each !== chosen[at])) continue;
        const everywhere = filtered(shelf, kind).map(({ run }) => run.session);
        found.set(everywhere.join(), one);
      }
    }
    return [...found.values()];
  };

  const of = (filter: RunFilter): ReportGuard => {
    if (filter.people === 'single') return 'shown';
    const chosen = filtered(shelf, filter);
    if (peopleOf(chosen) < SMALLEST_GROUP) return 'few';
    const all = described(closed(chosen, filter), chosen);
    if (!all.every((one) => daysFit(one))) return 'days';
    const parts = LIMITS.filter((limit) => filter[limit] === undefined).flatMap((limit) =>
      [...new Set(chosen.flatMap((one) => valueIn(one, limit) ?? []))].map((value) => ({
        ...filter,
        [limit]: value,
      })),
    );
    const isFound =
      all.some((one) => isApart(one, chosen)) || ![filter, ...parts].every(addsEnough);
    return isFound ? 'difference' : 'shown';
  };

  return {
    of,
    daysAround: (filter) => {
      const all = closed(filtered(shelf, filter), without(filter, 'from', 'until'));
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
