import { useEffect, useState } from 'preact/hooks';
import en from '../../../ui/catalogue/en/app.json';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { wordsOf } from '../../../ui/words.ts';
import { readSessions } from '../../run/library.ts';
import { SoloRun } from '../../run/play/solo-run.tsx';
import { isOpen } from '../../run/stored-run.ts';
import type { PageProps } from '../../shell/desk.ts';

const words = wordsOf('app', en);

/** Page: plays the run named in the URL, else the latest unfinished one, else shows the scenario's card. */
export function PlayPage({ desk, route }: PageProps<'play'>) {
  const { visit, go } = desk;
  const [found, setFound] = useState<string | undefined>(undefined);
  const session = route.session ?? found;
  useEffect(() => {
    if (route.session !== undefined) return;
    void readSessions(visit.store, visit.person.id).then((runs) => {
      const waiting = runs.filter((run) => isOpen(run) && run.row.scenario === route.scenario);
      const last = waiting.at(-1);
      if (last === undefined) go({ page: 'scene', scenario: route.scenario }, true);
      else setFound(last.row.id);
    });
  }, [visit.person.id, route.scenario]);
  return session === undefined ? (
    <Loading bar={desk.leaveOnly} />
  ) : (
    <SoloRun
      key={session}
      desk={desk}
      scenario={route.scenario}
      session={session}
      {...(visit.use === 'shared' && { notice: <Message text={words('unsaved')} /> })}
    />
  );
}
