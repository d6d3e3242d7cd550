import type { Desk } from '../../shell/desk.ts';
import type { StoredRun } from '../stored-run.ts';

/** Plays a moment of a practice run again, for learning; where that cannot be, shows the moment in the debrief. */
export function playMoment({ visit, go }: Desk, { row }: StoredRun, beat: string): void {
  const show = () => go({ page: 'debrief', session: row.id, beat });
  import('./begin-branch.ts')
    .then(({ beginBranch }) => beginBranch(visit, row.id, beat))
    .then((begun) =>
      begun.ok ? go({ page: 'play', scenario: row.scenario, session: begun.value }) : show(),
    )
    .catch(show);
}
