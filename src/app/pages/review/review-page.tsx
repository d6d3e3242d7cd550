import { reviews } from 'virtual:unscripted/reviews';
import { scenarios, translated } from 'virtual:unscripted/scenarios';
import { sources } from 'virtual:unscripted-studio/sources';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { partsToRead } from '../../../studio/text/lines-to-read.ts';
import { ReviewList, ReviewView } from '../../../ui/review/review-view.tsx';
import { reviewWords } from '../../../ui/review/review-words.ts';
import { readByText } from '../../../ui/scene/read-by.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { handOver } from '../../files/hand-over.ts';
import { isoDay } from '../../i18n/day.ts';
import { InOneTab } from '../../run/play/in-one-tab.tsx';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { keepDraftsHere, useDraftList, useOpenDraft } from '../studio/use-drafts.ts';
import { DRAFT_FILE, newReading, READINGS, readingOf, reviewFileOf } from './review-draft.ts';

const WRITTEN_IN = 'en';

/** Languages that a scene can be read in. */
const languagesOf = (scenario: string): readonly string[] => [
  WRITTEN_IN,
  ...Object.keys(translated).filter((one) => translated[one]?.[scenario] !== undefined),
];

const readingsOf = (scenario: string, language: string): string => {
  const known = reviews[language]?.[scenario];
  return readByText(known ?? { current: [], outdated: false });
};

/** Page: a scene for a reader from outside the project, or the list of scenes. */
export function ReviewPage({ desk, route: { scenario } }: PageProps<'review'>) {
  const cards = CARDS.now();
  if (scenario === undefined) {
    const scenes = cards.map(({ card: { id, title } }) => ({
      href: makeRoute({ page: 'review', scenario: id }),
      title,
      readings: readingsOf(id, WRITTEN_IN),
    }));
    return <ReviewList bar={desk.bar} scenes={scenes} />;
  }
  const shown = cards.find(({ card }) => card.id === scenario);
  if (shown === undefined) {
    return (
      <Page bar={desk.bar}>
        <h1>{reviewWords('title')}</h1>
        <Message text={reviewWords('unknown')} />
        <a href={makeRoute({ page: 'review', scenario: undefined })}>{reviewWords('back')}</a>
      </Page>
    );
  }
  const { title } = shown.card;
  return (
    <InOneTab
      desk={desk}
      session={`review.${scenario}`}
      title={title}
      elsewhere={reviewWords('elsewhere')}
    >
      <OneScene desk={desk} scenario={scenario} title={title} />
    </InOneTab>
  );
}

interface OneSceneProps {
  readonly desk: Desk;
  readonly scenario: string;
  readonly title: string;
}

/** A scene's text in one language, its hash, and the draft of a reading that is kept. */
interface Loaded {
  readonly files: ScenarioFolder['files'];
  readonly language: string;
  readonly hash: string;
  readonly first: ScenarioFolder;
}

function OneScene({ desk, scenario, title }: OneSceneProps) {
  const languages = languagesOf(scenario);
  const spoken = tongue().language;
  const [language, setLanguage] = useState(languages.includes(spoken) ? spoken : WRITTEN_IN);
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const drafts = useDraftList(desk.visit.store, loaded, READINGS);
  useEffect(() => {
    void (async () => {
      const load = translated[language]?.[scenario] ?? scenarios[scenario];
      const [files, playable] = await Promise.all([sources[scenario]?.(), load?.()]);
      const id = `${scenario}.${language}`;
      const first = (await drafts.open(id)) ?? newReading(id);
      if (files && playable) setLoaded({ files, language, hash: playable.hash, first });
    })();
  }, [language]);
  if (loaded === undefined || loaded.language !== language) return <Loading bar={desk.bar} />;
  return (
    <Reading
      key={language}
      desk={desk}
      scenario={scenario}
      title={title}
      languages={languages}
      loaded={loaded}
      onLanguage={setLanguage}
    />
  );
}

interface ReadingProps extends OneSceneProps {
  readonly languages: readonly string[];
  readonly loaded: Loaded;
  readonly onLanguage: (language: string) => void;
}

function Reading(props: ReadingProps) {
  const { desk, scenario, title, languages, loaded, onLanguage } = props;
  const { files, language, hash, first } = loaded;
  const kept = useOpenDraft(desk.visit, first, READINGS);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const draft = useMemo(() => readingOf(kept.folder), [kept.folder]);
  const parts = useMemo(() => partsToRead(files, language), [files, language]);
  const lines = useMemo(
    () =>
      new Set(
        parts.flatMap((part) => part.lines.map((one) => `${one.file}:${one.line}:${one.words}`)),
      ),
    [parts],
  );
  const save = () => {
    const day = isoDay(Date.now());
    const made = reviewFileOf({ scenario, language, hash, day }, draft);
    setProblem(made.ok ? undefined : reviewWords(`need.${made.error}`));
    if (made.ok) {
      const text = `${JSON.stringify(made.value, undefined, 2)}\n`;
      handOver(`review-${scenario}-${day}.json`, text);
    }
  };
  return (
    <ReviewView
      bar={desk.bar}
      title={title}
      language={language}
      languages={languages}
      parts={parts}
      readings={readingsOf(scenario, language)}
      draft={draft}
      lost={draft.comments.filter((one) => !lines.has(`${one.file}:${one.line}:${one.words}`))}
      kept={kept.kept}
      problem={problem}
      onLanguage={onLanguage}
      onDraft={(next) => kept.change(DRAFT_FILE, JSON.stringify(next))}
      onFile={save}
      onBack={() => desk.go({ page: 'review', scenario: undefined })}
      onKeep={() => void keepDraftsHere(desk)}
    />
  );
}
