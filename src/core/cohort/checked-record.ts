import type { SessionRecord } from '../record/record.ts';
import type { Verdict } from '../record/verdict.ts';
import type { SessionState } from '../run/state.ts';
import type { CohortRun } from './run.ts';

/** A record that was read, checked and counted: what reports and exports are made from. */
export interface CheckedRecord {
  readonly record: SessionRecord;
  readonly state: SessionState;
  readonly run: CohortRun;
  readonly verdict: Verdict;
}
