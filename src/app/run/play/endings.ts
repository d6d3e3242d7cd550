import { useEffect, useState } from 'preact/hooks';
import { type EndingsSeen, endingsSeen } from '../../../core/run/endings-seen.ts';
import type { SessionState } from '../../../core/run/state.ts';
import type { Visit } from '../../shell/visit.ts';
import { readSessions } from '../library.ts';

/** Hook: returns the endings this person has met in the scenario of a run, this run's included once it has ended. */
export function useEndings(visit: Visit, session: string, state: SessionState) {
  const [seen, setSeen] = useState<EndingsSeen | undefined>(undefined);
  const ended = state.ended !== undefined;
  useEffect(() => {
    if (!ended) return;
    const { id } = state.began.scenario;
    void readSessions(visit.store, visit.person.id).then((runs) => {
      const others = runs.filter(
        ({ row }) => row.scenario === id && !row.imported && row.id !== session,
      );
      setSeen(endingsSeen([...others.map((run) => run.state), state]));
    });
  }, [ended, session]);
  return seen;
}
