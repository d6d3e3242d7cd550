import type { CohortPart, CohortRows } from '../../../core/cohort/cohort-count.ts';
import type { CohortHead } from '../../../core/cohort/cohort-head.ts';

/** A report as far as it has loaded. */
export interface CohortPage {
  readonly head: CohortHead;
  readonly heat: readonly CohortRows['people'][]; // the first rows, until all have loaded
  readonly parts: { readonly [P in CohortPart]?: readonly CohortRows[P][] };
}
