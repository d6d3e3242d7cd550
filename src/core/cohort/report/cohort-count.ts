import { type Agreement, agreementOn, ratedAnswers } from '../../agreement/agreement.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type ChangeRow, changesOf } from '../figures/change.ts';
import { filtered, type RunFilter } from '../filter.ts';
import { shelfGuard } from '../guard.ts';
import { type PersonRow, personRows } from '../people/people.ts';
import type { ShelvedRun } from '../shelved-run.ts';
import { type ChoiceGuard, cohortFiguresOf } from './cohort-figures.ts';
import { type CohortHead, completeIn, headBase } from './cohort-head.ts';

/** Rows computed on demand, page by page. */
export interface CountedRows<T> {
  readonly count: number;
  readonly at: (from: number, most: number) => readonly T[];
}

/** The row types of a report's tables. `people` and `changes` name single people and have rows only if asked for. */
export interface CohortRows {
  readonly people: PersonRow;
  readonly changes: ChangeRow;
  readonly agreements: Agreement;
}

export type CohortPart = keyof CohortRows;

/** A cohort under one filter. Each part is computed when first asked for and cached. */
export interface CohortCount {
  readonly head: () => CohortHead;
  readonly rows: { readonly [P in CohortPart]: () => CountedRows<CohortRows[P]> };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const rowsOf = <T>(all: readonly T[]): CountedRows<T> => ({
  count: all.length,
  at: (from, most) => all.slice(from, from + most),
});

const without = (filter: RunFilter, ...fields: readonly (keyof RunFilter)[]): RunFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([key]) => !fields.some((field) => field === key)),
  );

/** Prepares a report on the filtered runs; its parts are computed on demand. */
export function cohortCount(
  shelf: readonly ShelvedRun[],
  filter: RunFilter,
  rubric: Rubric,
): CohortCount {
  const left = filtered(shelf, filter);
  const runs = left.map(({ run }) => run);
  const open = filter.people === 'single';
  const base = once(() => headBase(shelf, runs, filter));
  const shown = () => base().guard === 'shown';
  const people = once(() => personRows(runs, rubric));
  const changes = once(() => changesOf(runs));
  const answers = once(() => ratedAnswers(left.flatMap(({ ratings }) => ratings)));
  const agreement = (at: number) => {
    const one = answers()[at];
    return one === undefined ? [] : [agreementOn(one)];
  };
  const complete = completeIn(shelf);
  const isShown = (choice: RunFilter) => shelfGuard(complete).of(choice) === 'shown';
  const guard: ChoiceGuard = {
    open,
    mayCount: (is) => shelfGuard(shelf).among(is).of(filter) === 'shown',
    scenario: (scenario) => isShown({ ...filter, scenario }),
    mode: (mode) => isShown({ ...filter, mode }),
  };
  const anyMode = () => filtered(shelf, without(filter, 'mode')).map(({ run }) => run);
  return {
    head: once(() => ({
      ...base(),
      figures: shown()
        ? cohortFiguresOf(runs, anyMode(), people(), changes(), rubric, guard)
        : undefined,
    })),
    rows: {
      people: () => rowsOf(open ? people() : []),
      changes: () => rowsOf(open ? changes() : []),
      agreements: () => ({
        count: answers().length,
        at: (from, most) => Array.from({ length: most }, (_, at) => agreement(from + at)).flat(),
      }),
    },
  };
}
