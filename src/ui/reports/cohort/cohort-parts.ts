import type { CohortPart, CohortRows } from '../../../core/cohort/cohort-count.ts';
import type { CohortHead } from '../../../core/cohort/cohort-head.ts';

/** A report as far as it is here: its head at once, its rows one part after another. */
export interface CohortPage {
  readonly head: CohortHead;
  readonly heat: readonly CohortRows['people'][]; // the first people, until all are here
  readonly parts: { readonly [P in CohortPart]?: readonly CohortRows[P][] };
}
