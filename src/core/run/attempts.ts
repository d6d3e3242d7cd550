import type { SessionState } from './state.ts';

/** Runs of one scenario by one person, as a reader must see them (rubric section 7). */
export interface Attempts {
  readonly record: SessionState | undefined; // the assessment run completed first
  readonly later: readonly SessionState[]; // complete assessment runs after it
  readonly practice: readonly SessionState[]; // complete practice runs, oldest first
  readonly before: { readonly practice: number; readonly unfinished: number }; // begun before the record's end
}

const byStart = (a: SessionState, b: SessionState): number => a.startedAt - b.startedAt;
const byEnd = (a: SessionState, b: SessionState): number => a.lastAt - b.lastAt;

/** Sort the runs of one scenario: the first complete assessment stands, all others stay beside it. */
export function attemptsOf(runs: readonly SessionState[]): Attempts {
  const ordered = [...runs].sort(byStart);
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
