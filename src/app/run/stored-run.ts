import {
  makeRecord,
  type Person,
  type RecordExtras,
  type SessionRecord,
} from '../../core/record/record.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { SessionRow } from '../../store/store.ts';

/** A stored session with the state of its facts. */
export interface StoredRun {
  readonly row: SessionRow;
  readonly facts: readonly SessionEvent[];
  readonly state: SessionState;
}

/** Tells whether a run can be continued. A branch is not offered: the run it is for is. */
export const isOpen = ({ state }: StoredRun): boolean =>
  state.phase !== 'closed' && state.phase !== 'skipped' && state.began.branch === undefined;

/**
 * Builds the record of a stored run. A run that was brought in from a file says whose it was, and belongs to that
 * group unless `extras` name one.
 */
export function recordOfRun(
  { row, facts, state }: StoredRun,
  person: Person,
  includeOwnWords: boolean,
  { cohort, participant }: Pick<RecordExtras, 'cohort' | 'participant'> = {},
): SessionRecord {
  const { brought } = row;
  return makeRecord(row.id, person, state.began, facts, includeOwnWords, {
    cohort: cohort || brought?.cohort,
    participant,
    broughtFrom: brought?.person,
  });
}
