import type { ReceiptStanding } from '../record/receipt.ts';
import type { SessionRecord } from '../record/record.ts';
import type { Verdict } from '../record/verdict.ts';
import type { SessionState } from '../run/state.ts';
import type { CohortRun } from './run.ts';

/** A record that was decoded, checked and counted; reports and exports are made from it. */
export interface CheckedRecord {
  readonly record: SessionRecord;
  readonly state: SessionState;
  readonly run: CohortRun;
  readonly verdict: Verdict;
  readonly receipt: ReceiptStanding;
}
