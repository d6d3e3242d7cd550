import type { Rating } from '../agreement/rating.ts';
import type { CheckedRun } from './filter.ts';

/** A run as the shelf of a report keeps it. */
export interface ShelvedRun extends CheckedRun {
  readonly ratings: readonly Rating[];
}
