import type { Mode } from '../run/intent.ts';
import { type CheckedRun, filtered, type RunFilter } from './filter.ts';
import type { IsOfKind } from './run.ts';

export const CHOICE_LIMITS = ['cohort', 'scenario', 'role'] as const;
export type ChoiceLimit = (typeof CHOICE_LIMITS)[number];

/** A choice with its values as numbers; absent fields match everything. */
export type IndexedChoice = { [L in ChoiceLimit]?: number | undefined } & {
  readonly mode?: Mode | undefined;
  readonly checks?: RunFilter['checks'] | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
};

/** The runs of a shelf as rows of numbers, in order of time, so that many choices are asked for quickly. */
export interface GuardIndex {
  readonly choice: (filter: RunFilter) => IndexedChoice;
  readonly select: (choice: IndexedChoice) => readonly number[]; // rows
  readonly people: (rows: readonly number[]) => number;
  readonly value: (row: number, limit: ChoiceLimit) => number | undefined;
  readonly person: (row: number) => number;
  readonly check: (row: number) => 0 | 1 | 2; // verified, not fully checked, any other
  readonly start: (row: number) => number;
  readonly day: (row: number) => number;
  readonly among: (is: IsOfKind) => GuardIndex; // of the runs of a kind alone
}

/** Numbers texts in the order they come. */
function numbering() {
  const known = new Map<string, number>();
  const of = (text: string): number => {
    const at = known.get(text) ?? known.size;
    if (at === known.size) known.set(text, at);
    return at;
  };
  return { of, find: (text: string) => known.get(text) ?? -1 };
}

const checkOf = ({ verdict }: CheckedRun): 0 | 1 | 2 =>
  verdict === 'verified' ? 0 : verdict === 'unchecked' ? 1 : 2;

const MOST_CHECK = { verified: 0, 'same-version': 1 } as const;

/** Indexes the runs of a shelf; branches count nowhere. */
export function indexOf(shelf: readonly CheckedRun[]): GuardIndex {
  const runs = filtered(shelf, {}).toSorted((a, b) => a.run.startedAt - b.run.startedAt);
  const persons = numbering();
  const names = { cohort: numbering(), scenario: numbering(), role: numbering() };
  const all = runs.map((one) => {
    const { run, role, day } = one;
    const number = (limit: ChoiceLimit, text: string | undefined) =>
      text === undefined ? undefined : names[limit].of(text);
    return {
      run,
      person: persons.of(run.person),
      cohort: number('cohort', run.cohort),
      scenario: number('scenario', run.scenario),
      role: number('role', role),
      mode: run.mode,
      check: checkOf(one),
      start: run.startedAt,
      day: day ?? run.startedAt,
    };
  });
  const over = (rows: typeof all): GuardIndex => {
    const at = (row: number) => {
      const found = rows[row];
      if (found === undefined) throw new Error('no such row');
      return found;
    };
    const selected = new Map<string, number[]>();
    const seen = new Int32Array(runs.length);
    let mark = 0;
    return {
      choice: ({ mode, checks, from, until, ...limits }) => {
        const made: IndexedChoice = { mode, checks, from, until };
        for (const limit of CHOICE_LIMITS) {
          const text = limits[limit];
          if (text !== undefined) made[limit] = names[limit].find(text);
        }
        return made;
      },
      select: ({ mode, checks, from, until, ...limits }) => {
        const most = checks === undefined ? 2 : MOST_CHECK[checks];
        const set = CHOICE_LIMITS.filter((limit) => limits[limit] !== undefined);
        const isIn = (one: (typeof all)[number]): boolean =>
          one.check <= most &&
          (mode === undefined || one.mode === mode) &&
          (from === undefined || one.start >= from) &&
          (until === undefined || one.start < until) &&
          set.every((limit) => one[limit] === limits[limit]);
        const key = JSON.stringify([mode, checks, from, until, limits]);
        const known = selected.get(key);
        if (known !== undefined) return known;
        const made = rows.flatMap((one, row) => (isIn(one) ? row : []));
        selected.set(key, made);
        return made;
      },
      people: (some) => {
        mark += 1;
        let count = 0;
        for (const row of some) {
          const { person } = at(row);
          if (seen[person] === mark) continue;
          seen[person] = mark;
          count += 1;
        }
        return count;
      },
      value: (row, limit) => at(row)[limit],
      person: (row) => at(row).person,
      check: (row) => at(row).check,
      start: (row) => at(row).start,
      day: (row) => at(row).day,
      among: (is) => over(rows.filter(({ run }) => is(run))),
    };
  };
  return over(all);
}
