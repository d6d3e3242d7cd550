import { useEffect, useMemo, useState } from 'preact/hooks';
import { memoryStore } from '../../../store/memory.ts';
import homeEn from '../../../ui/catalogue/en/home.json';
import { Loading } from '../../../ui/shell/loading.tsx';
import { FirstStepsEnd } from '../../../ui/steps/first-steps-end.tsx';
import { FirstStepsNotice } from '../../../ui/steps/first-steps-notice.tsx';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import { recallJob } from '../../device/job-memory.ts';
import { drawRunSeed } from '../../device/person.ts';
import { packedUnit } from '../../lms/unit.ts';
import { beginAlong } from '../../run/begin/begin-run.ts';
import { UNREACHABLE, useStart } from '../../run/begin/starting.ts';
import { PlayRun } from '../../run/play/play-run.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { RefusalPage } from '../../shell/refusal.tsx';
import { HOME } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { CARDS } from '../../texts/cards.ts';
import { homeCardOf } from '../home/home-cards.ts';

const homeWords = wordsOf('home', homeEn);

const STORY = 'first-steps';

/** Returns the first scene for the field of work chosen on this device, else the first of all. */
function firstScene() {
  const [job, cards] = [recallJob(), CARDS.now()];
  const own = cards.find(({ card }) => job !== undefined && card.work?.includes(job));
  return own ?? cards[0];
}

/** Page: the introduction, a scene like any other that is never stored and rated only on the page. */
export function FirstStepsPage({ desk }: PageProps<'steps'>) {
  const { visit: own, settings, changeSettings, go } = desk;
  const { person } = own;
  const [round, setRound] = useState(0);
  const [session, setSession] = useState<string | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const start = useStart(desk, setTrouble);
  const visit = useMemo(
    (): Visit => ({ store: memoryStore(), person, use: 'unasked', trouble: undefined }),
    [person.id],
  );
  useEffect(() => {
    setSession(undefined);
    setTrouble(undefined);
    beginAlong(visit, STORY, { seed: drawRunSeed() }, [])
      .then((begun) => (begun.ok ? setSession(begun.value) : setTrouble(begun.error)))
      .catch(() => setTrouble(UNREACHABLE));
  }, [visit, round]);

  const again = () => setRound(round + 1);
  if (trouble)
    return <RefusalPage desk={desk} trouble={trouble} title="cannotPlay" onAgain={again} />;
  const first = firstScene();
  if (session === undefined || first === undefined) return <Loading bar={desk.leaveOnly} />;
  const mode = packedUnit()?.mode;
  const notice = (
    <FirstStepsNotice
      onSkip={() => go({ page: 'home' })}
      {...(settings.pace !== 'instant' && { onAll: () => changeSettings({ pace: 'instant' }) })}
    />
  );
  return (
    <PlayRun
      key={session}
      desk={{ ...desk, visit }}
      session={session}
      notice={notice}
      after={(state) => (
        <FirstStepsEnd
          lines={state.ended?.lines ?? []}
          summary={state.skipped?.summary ?? []}
          first={{
            shown: homeCardOf(first),
            told: homeWords('private'),
            ...(mode && { mode }),
            asksDevice: own.use === 'unasked',
            summaryFirst: settings.intensity === 'summary',
            sounds: settings.sound,
            onSounds: (sound) => changeSettings({ sound }),
            onStart: start,
            onSummary: (scenario) => go({ page: 'summary', scenario }),
          }}
          homeHref={HOME}
          onAgain={again}
        />
      )}
    />
  );
}
