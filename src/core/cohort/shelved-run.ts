import type { Rating } from '../agreement/rating.ts';
import type { ReceiptStanding } from '../record/receipt.ts';
import type { CheckedRun } from './filter.ts';

/** A run as held in memory for a report, with its ratings. */
export interface ShelvedRun extends CheckedRun {
  readonly ratings: readonly Rating[];
  readonly receipt?: ReceiptStanding; // once checked
}
