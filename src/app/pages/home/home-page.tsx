import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../core/scenario/scenario.ts';
import type { DeviceUse } from '../../../ui/device-use.ts';
import type { ScenarioProgress, Sending } from '../../../ui/home/home-props.ts';
import { HomeView } from '../../../ui/home/home-view.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import type { MessageProps } from '../../../ui/shell/message.tsx';
import { type Trouble, troubleText, troubleWords } from '../../../ui/trouble/trouble.ts';
import { keepJob, recallJob } from '../../device/job-memory.ts';
import type { LmsLink } from '../../lms/link.ts';
import { packedUnit } from '../../lms/unit.ts';
import { keepWords } from '../../offline/offline.ts';
import { UNREACHABLE, useStart, wishesOf } from '../../run/begin/starting.ts';
import { keepLink, keptLink, type TrainerLink } from '../../run/begin/trainer-link.ts';
import { readingNow } from '../../run/bookmark.ts';
import { isOpen, type StoredRun } from '../../run/stored-run.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { CARDS } from '../../texts/cards.ts';
import { homeCardOf } from './home-cards.ts';
import { finishedRuns, programmeNow } from './programme.ts';
import { resumeOf, waitingRun } from './resume.ts';

/** What is known of a person's runs on this device. */
interface Known {
  readonly done: ReadonlyMap<string, ScenarioProgress>;
  readonly next: string | undefined; // the first scene in the order not yet finished
  readonly waiting: StoredRun | undefined;
  readonly progress: ComponentChildren; // undefined until a run is finished
  readonly due?: string | undefined; // a sentence on what is due in short practice
}

type Tell = (trouble: Trouble) => void;

const NOTHING_KNOWN: Known = {
  done: new Map(),
  next: undefined,
  waiting: undefined,
  progress: undefined,
};

/** Reads a person's runs. What reads a run is loaded only if there are any. */
async function readRuns({ store, person }: Visit, tell: Tell): Promise<readonly StoredRun[]> {
  const rows = await store.list(person.id);
  if (rows.ok && rows.value.length === 0) return [];
  const { readSessions } = await import('../../run/library.ts');
  return readSessions(store, person.id, tell);
}

/** Reads what is known of a person; scoring code is loaded only if they have runs. */
async function readKnown(desk: PageProps<'home'>['desk'], tell: Tell): Promise<Known> {
  const { visit } = desk;
  const { store, person } = visit;
  const all = await readRuns(visit, tell);
  const finished = finishedRuns(all);
  const programme = programmeNow(finished);
  const own = all.filter((run) => !run.row.imported);
  const practiced = await store.drafts(`practice/${person.id}/`);
  return {
    done: own.length === 0 ? new Map() : await (await import('./done.ts')).doneByScenario(own),
    next: programme.next,
    waiting: waitingRun(all, await readingNow(store, person.id)),
    progress:
      finished.length === 0
        ? undefined
        : await (await import('./progress-part.tsx')).progressPart(finished, programme, desk),
    due:
      practiced.ok && Object.keys(practiced.value).length > 0
        ? await (await import('./due-practice.ts')).duePractice(visit)
        : undefined,
  };
}

/** Finds the run of another version that a platform kept, where this browser has it. */
const oldRunOf = (trouble: Trouble | undefined): string | undefined =>
  trouble?.code === 'lms-other' ? trouble.session : undefined;

function messageOf(trouble: Trouble, onReadOld: () => void): MessageProps {
  const text = troubleText(trouble);
  if (oldRunOf(trouble) === undefined) return { text };
  return { text, actions: [{ label: troubleWords('lms-other.read'), onPress: onReadOld }] };
}

/** Describes what is sent to a learning platform. */
const sendingOf = ({ sitting }: LmsLink): Sending => {
  if (sitting === undefined) return 'silent';
  return sitting.told.records ? 'sent' : 'looked';
};

/** Has the browser fetch the face a newcomer will see, before the page is drawn. */
export function fetchFace(): void {
  const job = recallJob();
  const cards = CARDS.now();
  const first = cards.find(({ card }) => job !== undefined && card.work?.includes(job)) ?? cards[0];
  const picture = first && homeCardOf(first).picture;
  if (picture !== undefined) new Image().src = picture.url;
}

/** Page: the start page, with this person's progress on this device. */
export function HomePage({ desk, route }: PageProps<'home'>) {
  const { visit, go } = desk;
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [link, setLink] = useState<TrainerLink | undefined>(undefined);
  const [job, setJob] = useState<Job | undefined>(recallJob);
  const [trouble, setTrouble] = useState<Trouble | undefined>(visit.trouble ?? visit.notice);
  const [update, setUpdate] = useState<{ readonly take: () => void } | undefined>(undefined);
  const useDevice = async (use: DeviceUse) => {
    const next = await desk.useDevice(use);
    keepJob(job, true); // it was held in this page alone until the device was known
    return next;
  };
  const start = useStart({ ...desk, useDevice }, setTrouble);

  useEffect(() => keepWords(visit.use, (take) => setUpdate({ take })), [visit.use]);

  useEffect(() => {
    void (async () => {
      await keepLink(visit.store, visit.person.id, route);
      setLink(await keptLink(visit.store, visit.person.id));
    })();
  }, [visit, route.cohort, route.mode]);

  useEffect(() => {
    const tell = (found: Trouble) => {
      if (found.code !== 'some-unread') setTrouble((before) => before ?? found); // those are not listed here
    };
    readKnown(desk, tell)
      .then(setKnown)
      .catch(() => {
        tell(UNREACHABLE);
        setKnown(NOTHING_KNOWN);
      });
  }, [visit]);

  if (known === undefined || link === undefined) return <Loading />;
  const old = oldRunOf(visit.trouble);
  const waiting = known.waiting?.row.id === old ? undefined : known.waiting;
  const newer = update && {
    text: troubleWords('newer'),
    actions: [{ label: troubleWords('newer.take'), onPress: update.take }],
  };
  const refused = trouble?.code === 'refused';
  const readOld = () => go({ page: 'debrief', session: old ?? '' });
  const message = trouble && !refused ? messageOf(trouble, readOld) : newer;
  const mode = packedUnit()?.mode ?? link.mode;
  return (
    <HomeView
      cards={CARDS.now().map((one) => homeCardOf(one, known.done.get(one.card.id)))}
      job={job}
      onJob={(chosen) => {
        keepJob(chosen, visit.use !== 'unasked');
        setJob(chosen);
      }}
      next={known.next}
      {...wishesOf(desk, mode)}
      person={visit.person}
      {...(waiting && { resume: resumeOf(waiting) })}
      {...(known.progress && { progress: known.progress })}
      ways={{
        tour: makeRoute({ page: 'steps' }),
        scene: (scenario) => makeRoute({ page: 'scene', scenario }),
        ...(!packedUnit() && { practice: makeRoute({ page: 'practice' }), due: known.due }),
      }}
      jurisdiction={desk.jurisdiction}
      {...(message && { message })}
      unsaved={refused}
      onLanguage={(language) => desk.changeSettings({ language })}
      onStart={visit.lms && !mode ? (scenario) => go({ page: 'scene', scenario }) : start}
      onContinue={(session) => {
        if (waiting && isOpen(waiting)) {
          go({ page: 'play', scenario: waiting.row.scenario, session });
        } else go({ page: 'debrief', session });
      }}
      {...(visit.lms && { sending: sendingOf(visit.lms) })}
      {...(!visit.lms && visit.use === 'own' && { onStartFresh: desk.device.onDeleteEverything })}
      onLoadRecord={(file) => {
        import('../../run/load-record.ts')
          .then(({ loadRecord }) => loadRecord(visit, file))
          .then((loaded) => (loaded.ok ? go(loaded.value) : setTrouble(loaded.error)))
          .catch(() => setTrouble(UNREACHABLE));
      }}
    />
  );
}
