import { useEffect, useMemo, useState } from 'preact/hooks';
import { memoryStore } from '../../../store/memory.ts';
import en from '../../../ui/catalogue/en/first-steps.json';
import { FirstStepsEnd } from '../../../ui/home/first-steps-end.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import { drawRunSeed } from '../../device/person.ts';
import { beginAlong } from '../../run/begin-run.ts';
import { PlayRun } from '../../run/play-run.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { RefusalPage } from '../../shell/refusal.tsx';
import { HOME } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';

const words = wordsOf('first-steps', en);

const STORY = 'first-steps';

/** Page: the introduction, a scene like any other that is never stored and rated only on the page. */
export function FirstStepsPage({ desk }: PageProps<'steps'>) {
  const { person } = desk.visit;
  const [round, setRound] = useState(0);
  const [session, setSession] = useState<string | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const visit = useMemo(
    (): Visit => ({ store: memoryStore(), person, use: 'unasked', trouble: undefined }),
    [person.id],
  );
  useEffect(() => {
    setSession(undefined);
    void beginAlong(visit, STORY, { seed: drawRunSeed() }, []).then((begun) =>
      begun.ok ? setSession(begun.value) : setTrouble(begun.error),
    );
  }, [visit, round]);

  if (trouble) return <RefusalPage desk={desk} trouble={trouble} title="cannotPlay" />;
  if (session === undefined) return <Loading bar={desk.leaveOnly} />;
  const leave = () => desk.go({ page: 'home', open: undefined });
  return (
    <PlayRun
      key={session}
      desk={{ ...desk, visit }}
      session={session}
      notice={<Message text={words('about')} action={{ label: words('skip'), onPress: leave }} />}
      after={(state) => (
        <FirstStepsEnd
          bar={desk.bar}
          footLinks={desk.footLinks}
          lines={state.ended?.lines ?? []}
          summary={state.skipped?.summary ?? []}
          homeHref={HOME}
          onAgain={() => setRound(round + 1)}
        />
      )}
    />
  );
}
