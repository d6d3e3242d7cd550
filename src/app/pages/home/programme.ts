import { type Programme, programmeOf } from '../../../core/scenario/teaching/programme.ts';
import type { StoredRun } from '../../run/stored-run.ts';
import { CARDS } from '../../texts/cards.ts';

/** Lists the runs a person has finished themselves; a replay from a moment is none. */
export const finishedRuns = (runs: readonly StoredRun[]): readonly StoredRun[] =>
  runs.filter(
    ({ row, state }) =>
      !row.imported && state.phase === 'closed' && state.began.branch === undefined,
  );

/** Computes a person's progress through the suggested order. */
export const programmeNow = (finished: readonly StoredRun[]): Programme =>
  programmeOf(
    CARDS.now().map(({ card }) => card.id),
    finished.map(({ row, state }) => ({ scenario: row.scenario, lastAt: state.lastAt })),
    Date.now(),
  );
