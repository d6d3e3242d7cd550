import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import type { ShortCard } from '../../../core/scenario/scenario.ts';
import type { HomeCard, Resume, ScenarioProgress, Sending } from '../../../ui/home/home-props.ts';
import { HomeView } from '../../../ui/home/home-view.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { type Trouble, troubleText, troubleWords } from '../../../ui/trouble/trouble.ts';
import { dayAndTime } from '../../i18n/day.ts';
import type { LmsLink } from '../../lms/link.ts';
import { packedUnit } from '../../lms/unit.ts';
import { keepWords } from '../../offline/offline.ts';
import { readingNow } from '../../run/bookmark.ts';
import { isOpen, readSessions, type StoredRun } from '../../run/library.ts';
import { UNREACHABLE, useStart } from '../../run/starting.ts';
import { keepLink, keptLink, type TrainerLink } from '../../run/trainer-link.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { personPicture, placePicture } from './pictures.ts';
import { programmeFor } from './programme.ts';

/** Summarizes this person's runs by scenario; scoring code is loaded only if there are any. */
async function doneByScenario(
  runs: readonly StoredRun[],
): Promise<ReadonlyMap<string, ScenarioProgress>> {
  const own = runs.filter((run) => !run.row.imported);
  if (own.length === 0) return new Map();
  const [{ doneOf }, { RUBRIC }] = await Promise.all([
    import('./done.ts'),
    import('../../texts/rubric.ts'),
  ]);
  await RUBRIC.in(tongue().language);
  const ids = [...new Set(own.map((run) => run.row.scenario))];
  return new Map(ids.map((id) => [id, doneOf(own.filter((run) => run.row.scenario === id))]));
}

const lastLine = ({ turns, ended }: SessionState) => {
  const turn = turns.at(-1);
  const reaction = turn?.attempts.at(-1)?.chose.reaction ?? [];
  const lines = ended?.lines ?? [...(turn?.beat.lines ?? []), ...reaction];
  return lines.findLast((line) => line.who !== undefined) ?? lines.at(-1);
};

function resumeOf({ row, state }: StoredRun): Resume {
  const { began, phase, lastAt } = state;
  const line = lastLine(state);
  const who = line?.who === undefined ? undefined : began.cast[line.who];
  const picture = personPicture(
    began.place,
    began.person,
    began.cast[began.person] ?? '',
    began.looks ?? 0,
  );
  return {
    session: row.id,
    title: began.scenario.title,
    language: began.language,
    part:
      phase === 'closed' || phase === 'skipped'
        ? 'debrief'
        : phase === 'sorting'
          ? 'sorting'
          : 'scene',
    number: currentTurn(state)?.beat.number ?? 1,
    of: began.beats,
    text: line?.text ?? '',
    at: dayAndTime(lastAt),
    ...(who !== undefined && { who }),
    ...(picture && { picture }),
  };
}

/** Finds the run or debrief that *Continue* opens: the one used last. */
async function waiting(
  runs: readonly StoredRun[],
  reading: string,
): Promise<StoredRun | undefined> {
  const open = runs.filter((run) => isOpen(run) || run.row.id === reading);
  return open.reduce<StoredRun | undefined>(
    (last, run) => (last === undefined || run.state.lastAt >= last.state.lastAt ? run : last),
    undefined,
  );
}

const cardsNow = (): readonly ShortCard[] => CARDS.now().map(({ card }) => card);

/** Describes what is sent to a learning platform. */
const sendingOf = ({ sitting }: LmsLink): Sending => {
  if (sitting === undefined) return 'silent';
  return sitting.told.records ? 'sent' : 'looked';
};

/** Options of a package limited to one mode. */
const oneMode = (mode: Mode | undefined) => mode && { mode, oneMode: true };

/** Page: home, with this person's progress on this device. */
export function HomePage({ desk, route }: PageProps<'home'>) {
  const { visit, go } = desk;
  const [done, setDone] = useState<ReadonlyMap<string, ScenarioProgress> | undefined>(undefined);
  const [programme, setProgramme] = useState(() => programmeFor(cardsNow(), [], Date.now()));
  const [resume, setResume] = useState<StoredRun | undefined>(undefined);
  const [link, setLink] = useState<TrainerLink | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(visit.trouble);

  const [update, setUpdate] = useState<{ readonly take: () => void } | undefined>(undefined);

  const start = useStart(desk, setTrouble);

  useEffect(() => keepWords(visit.use, (take) => setUpdate({ take })), [visit.use]);

  useEffect(() => {
    void (async () => {
      await keepLink(visit.store, visit.person.id, route);
      setLink(await keptLink(visit.store, visit.person.id));
    })();
  }, [visit, route.cohort, route.mode]);

  useEffect(() => {
    void (async () => {
      const all = await readSessions(visit.store, visit.person.id);
      setResume(await waiting(all, await readingNow(visit.store, visit.person.id)));
      setProgramme(programmeFor(cardsNow(), all, Date.now()));
      setDone(await doneByScenario(all));
    })();
  }, [visit]);

  if (done === undefined || link === undefined) return <Loading bar={desk.bar} />;
  const cards = CARDS.now();
  const homeCards = cards.map(({ card, language }): HomeCard => {
    const picture = placePicture(card.id);
    const did = done.get(card.id);
    return { card, language, ...(picture && { picture }), ...(did && { done: did }) };
  });
  const only = cards.length === 1 && resume === undefined ? cards[0]?.card.id : undefined;
  const open = route.open === '-' ? undefined : (route.open ?? only);
  const openCard = (id: string) => go({ page: 'home', open: id }, true);
  const newer = update && {
    text: troubleWords('newer'),
    action: { label: troubleWords('newer.take'), onPress: update.take },
  };
  const message = trouble ? { text: troubleText(trouble) } : newer;
  return (
    <HomeView
      bar={desk.bar}
      footLinks={desk.footLinks}
      cards={homeCards}
      {...(open !== undefined && { open })}
      {...(link.mode && { mode: link.mode })}
      {...oneMode(packedUnit()?.mode)}
      person={visit.person}
      {...(resume && { resume: resumeOf(resume) })}
      programme={programme}
      firstStepsHref={makeRoute({ page: 'steps' })}
      jurisdiction={desk.jurisdiction}
      {...(message && { message })}
      summaryFirst={desk.settings.intensity === 'summary'}
      asksDevice={visit.use === 'unasked'}
      shared={visit.use === 'shared'}
      settingsHref={makeRoute({ page: 'settings' })}
      onLanguage={(language) => desk.changeSettings({ language })}
      onOpen={openCard}
      onClose={() => openCard('-')}
      onStart={start}
      onSummary={(scenario) => go({ page: 'summary', scenario })}
      onContinue={(session) => {
        if (resume && isOpen(resume)) go({ page: 'play', scenario: resume.row.scenario, session });
        else go({ page: 'debrief', session });
      }}
      onDebrief={(session) => go({ page: 'debrief', session })}
      {...(visit.lms ? { sending: sendingOf(visit.lms) } : { onNewPerson: desk.newPerson })}
      onLoadRecord={(file) => {
        import('../../run/load-record.ts')
          .then(({ loadRecord }) => loadRecord(visit, file))
          .then((loaded) => (loaded.ok ? go(loaded.value) : setTrouble(loaded.error)))
          .catch(() => setTrouble(UNREACHABLE));
      }}
    />
  );
}
