import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from './desk.ts';
import { isOpen, readSessions } from './library.ts';
import { PlayRun } from './play-run.tsx';

/** The scene: the latest unfinished run of a scenario, or the scenario's card where there is none. */
export function PlayPage({ desk, route }: PageProps<'play'>) {
  const { visit, go } = desk;
  const [session, setSession] = useState<string | undefined>(undefined);
  useEffect(() => {
    void readSessions(visit.store, visit.person.id).then((runs) => {
      const waiting = runs.filter((run) => isOpen(run) && run.row.scenario === route.scenario);
      const last = waiting.at(-1);
      if (last === undefined) go({ page: 'home', open: route.scenario }, true);
      else setSession(last.row.id);
    });
  }, [visit.person.id, route.scenario]);
  return session === undefined ? null : <PlayRun desk={desk} session={session} />;
}
