import type { Roster } from '../../../core/cohort/people/people-facts.ts';
import type { CohortPart, CohortRows } from '../../../core/cohort/report/cohort-count.ts';
import type { CohortHead } from '../../../core/cohort/report/cohort-head.ts';
import type { StudyReport } from '../../../core/cohort/study/study-report.ts';

/** A report as far as it has loaded. */
export interface CohortPage {
  readonly head: CohortHead;
  readonly roster: Roster | undefined;
  readonly study: StudyReport | undefined;
  readonly failed: readonly { readonly session: string; readonly file: string }[]; // records that failed their check
  readonly heat: readonly CohortRows['people'][]; // the first rows, until all have loaded
  readonly parts: { readonly [P in CohortPart]?: readonly CohortRows[P][] };
}
