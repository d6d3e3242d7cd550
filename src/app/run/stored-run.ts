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
