import type { Agreement } from '../../agreement/agreement.ts';
import type { ChangeRow } from '../figures/change.ts';
import type { PersonRow } from '../people/people.ts';
import type { CohortCount, CountedRows } from './cohort-count.ts';
import type { CohortHead } from './cohort-head.ts';

/** A cohort report with all rows, for one filter. Rows of single people are empty unless they were asked for. */
export interface CohortReport extends CohortHead {
  readonly people: readonly PersonRow[];
  readonly changes: readonly ChangeRow[];
  readonly agreements: readonly Agreement[];
}

const all = <T>({ count, at }: CountedRows<T>): readonly T[] => at(0, count);

/** Computes all parts of a report. */
export const wholeReport = ({ head, rows }: CohortCount): CohortReport => ({
  ...head(),
  people: all(rows.people()),
  changes: all(rows.changes()),
  agreements: all(rows.agreements()),
});
