import type { SessionState } from './state.ts';

/** One person's runs of one scenario, sorted for a reader (rubric section 7). */
export interface Attempts {
  readonly record: SessionState | undefined; // the first completed assessment run
  readonly later: readonly SessionState[]; // later complete assessment runs
  readonly practice: readonly SessionState[]; // complete practice runs, oldest first
  readonly before: { readonly practice: number; readonly unfinished: number }; // runs begun before that first assessment ended
}

const byStart = (a: SessionState, b: SessionState): number => a.startedAt - b.startedAt;
const byEnd = (a: SessionState, b: SessionState): number => a.lastAt - b.lastAt;

/**
 * Sorts the runs of one scenario: the first complete assessment is the result of record; all others stay listed.
 * Branches are no attempts.
 */
export function attemptsOf(runs: readonly SessionState[]): Attempts {
  const ordered = runs.filter(({ began }) => began.branch === undefined).sort(byStart);
  const complete = ordered.filter((run) => run.phase === 'closed');
  const assessed = complete.filter((run) => run.began.mode === 'assessment').sort(byEnd);
  const [record, ...later] = assessed;
  const until = record?.lastAt ?? Number.POSITIVE_INFINITY;
  const earlier = ordered.filter((run) => run !== record && run.startedAt <= until);
  return {
    record,
    later,
    practice: complete.filter((run) => run.began.mode === 'practice'),
    before: {
      practice: earlier.filter((run) => run.began.mode === 'practice').length,
      unfinished: earlier.filter((run) => run.began.mode === 'assessment' && run.phase !== 'closed')
        .length,
    },
  };
}
