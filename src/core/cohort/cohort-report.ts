import type { Agreement } from '../agreement/agreement.ts';
import type { CohortCount, CountedRows } from './cohort-count.ts';
import type { CohortHead } from './cohort-head.ts';
import type { Changes } from './figures/change.ts';
import type { ItemReport } from './figures/items.ts';
import type { PersonRow } from './people.ts';

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
