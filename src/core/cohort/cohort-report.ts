import type { Agreement } from '../agreement/agreement.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { type CohortCount, type CountedRows, cohortCount } from './cohort-count.ts';
import type { CohortHead } from './cohort-head.ts';
import type { Changes } from './figures/change.ts';
import type { ItemBook, ItemReport } from './figures/items.ts';
import type { RunFilter } from './filter.ts';
import type { PersonRow } from './people.ts';
import type { ShelvedRun } from './shelved-run.ts';

/** A cohort report with all rows, for one filter. */
export interface CohortReport extends Omit<CohortHead, 'change' | 'columns' | 'peopleRows'> {
  readonly people: readonly PersonRow[];
  readonly changes: Changes | undefined;
  readonly items: readonly ItemReport[];
  readonly agreements: readonly Agreement[];
}

const all = <T>({ count, at }: CountedRows<T>): readonly T[] => at(0, count);

/** Computes all parts of a report. */
export function wholeReport({ head, changes, rows }: CohortCount): CohortReport {
  const { change: _change, columns: _columns, peopleRows: _rows, ...top } = head();
  return {
    ...top,
    people: all(rows.people()),
    changes: changes(),
    items: all(rows.items()),
    agreements: all(rows.agreements()),
  };
}

/** Computes the full report on the filtered runs. */
export const cohortReport = (
  shelf: readonly ShelvedRun[],
  book: ItemBook,
  filter: RunFilter,
  rubric: Rubric,
): CohortReport => wholeReport(cohortCount(shelf, book, filter, rubric));
