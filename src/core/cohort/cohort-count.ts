import { type Agreement, agreementOn, matricesOf } from '../agreement/agreement.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { type CohortHead, cohortHeadOf } from './cohort-head.ts';
import { type ChangeRow, type Changes, changesOf } from './figures/change.ts';
import { type ItemBook, type ItemReport, itemReports } from './figures/items.ts';
import { filtered, mayBreakDown, type RunFilter } from './filter.ts';
import { type PersonRow, personRows } from './people.ts';
import type { ShelvedRun } from './shelved-run.ts';

/** Rows computed on demand, page by page. */
export interface CountedRows<T> {
  readonly count: number;
  readonly at: (from: number, most: number) => readonly T[];
}

/** The row types of a report's tables. Under five people only `agreements` has rows. */
export interface CohortRows {
  readonly people: PersonRow;
  readonly changes: ChangeRow;
  readonly items: ItemReport;
  readonly agreements: Agreement;
}

export type CohortPart = keyof CohortRows;

/** A cohort under one filter. Each part is computed when first asked for and cached. */
export interface CohortCount {
  readonly head: () => CohortHead;
  readonly changes: () => Changes | undefined;
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

/** Prepares a report on the filtered runs; its parts are computed on demand. */
export function cohortCount(
  shelf: readonly ShelvedRun[],
  book: ItemBook,
  filter: RunFilter,
  rubric: Rubric,
): CohortCount {
  const left = filtered(shelf, filter);
  const runs = left.map(({ run }) => run);
  const brokenDown = mayBreakDown(runs);
  const people = once(() => (brokenDown ? personRows(runs, rubric) : []));
  const changes = once(() => (brokenDown ? changesOf(runs) : undefined));
  const items = once(() => (brokenDown ? itemReports(book, runs) : []));
  const matrices = once(() => matricesOf(left.flatMap(({ ratings }) => ratings)));
  const agreement = (at: number) => {
    const one = matrices()[at];
    return one === undefined ? [] : [agreementOn(one)];
  };
  return {
    head: once(() => cohortHeadOf(shelf, runs, people(), changes(), rubric)),
    changes,
    rows: {
      people: () => rowsOf(people()),
      changes: () => rowsOf(changes()?.rows ?? []),
      items: () => rowsOf(items()),
      agreements: () => ({
        count: matrices().length,
        at: (from, most) => Array.from({ length: most }, (_, at) => agreement(from + at)).flat(),
      }),
    },
  };
}
