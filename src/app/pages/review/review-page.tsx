import { closed } from 'virtual:unscripted/closed';
import { reviews } from 'virtual:unscripted/reviews';
import { scenarios, translated } from 'virtual:unscripted/scenarios';
import { sources } from 'virtual:unscripted-studio/sources';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { type PartToRead, partsToRead } from '../../../studio/text/lines-to-read.ts';
import { wantedIn } from '../../../studio/told/problem-in.ts';
import { isoDay } from '../../../ui/day.ts';
import { ReviewList } from '../../../ui/review/review-list.tsx';
import { type ReviewDraft, ReviewView } from '../../../ui/review/review-view.tsx';
import { reviewWords } from '../../../ui/review/review-words.ts';
import { readByText } from '../../../ui/scene/read-by.ts';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { DraftContext } from '../../../ui/studio/draft-state.tsx';
import { dimensionName } from '../../../ui/studio/words/rated-fields.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { handOver } from '../../files/hand-over.ts';
import { InOneTab } from '../../run/play/in-one-tab.tsx';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { keepDraftsHere, useDraftList, useOpenDraft } from '../studio/use-drafts.ts';
import {
  DAMAGED_FILE,
  DRAFT_FILE,
  MAX_READING_BYTES,
  openReading,
  READINGS,
  type ReadingFileProblem,
  readingOf,
  reviewFileOf,
  type SavedReading,
  savedReading,
} from './review-draft.ts';

const WRITTEN_IN = 'en';
const MEGABYTE = 1_000_000;

/** Lists the languages that a scene can be read in. */
const languagesOf = (scenario: string): readonly string[] => [
  WRITTEN_IN,
  ...Object.keys(translated).filter(
    (one) => (translated[one]?.[scenario] ?? closed[scenario]?.hashes[one]) !== undefined,
  ),
];

/** Returns the hash of a scene in a language, which a reading holds. */
async function hashOf(scenario: string, language: string): Promise<string | undefined> {
  const load = translated[language]?.[scenario] ?? scenarios[scenario];
  return closed[scenario]?.hashes[language] ?? (await load?.())?.hash;
}

const readingsOf = (scenario: string, language: string): string => {
  const known = reviews[language]?.[scenario];
  return readByText(known ?? { current: [], outdated: false });
};

function problemText(problem: ReadingFileProblem): string {
  if (problem.code !== 'not-reading') return reviewWords(`open.${problem.code}`);
  const { language } = tongue();
  const values = {
    at: wantedIn(language, problem.at),
    wanted: wantedIn(language, problem.wanted),
  };
  return reviewWords('open.not-reading', values);
}

/** Page: a scene for a reader from outside the project, or the list of scenes. */
export function ReviewPage({ desk, route: { scenario } }: PageProps<'review'>) {
  const [saved, setSaved] = useState<SavedReading | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  usePageTop(saved);
  const scenesToRead = [
    ...CARDS.now().map(({ card: { id, title }, language }) => ({ id, title, language })),
    ...Object.entries(closed).map(([id, { title }]) => ({ id, title, language: WRITTEN_IN })),
  ];
  const titleOf = (of: string) => scenesToRead.find(({ id }) => id === of)?.title;
  const openFile = async (file: File) => {
    if (file.size > MAX_READING_BYTES)
      return setProblem(reviewWords('open.too-large', { most: MAX_READING_BYTES / MEGABYTE }));
    const read = savedReading(await file.text());
    if (!read.ok) return setProblem(problemText(read.error));
    const { scenario: of, language } = read.value;
    const known = titleOf(of) !== undefined && languagesOf(of).includes(language);
    setProblem(known ? undefined : reviewWords('open.no-scene', { scenario: of, language }));
    if (known) setSaved(read.value);
  };
  const sceneOf = (scene: Omit<OneSceneProps, 'desk'>) => (
    <InOneTab
      session={`review.${scene.scenario}`}
      title={scene.title}
      elsewhere={reviewWords('elsewhere')}
    >
      <OneScene desk={desk} {...scene} />
    </InOneTab>
  );
  if (saved !== undefined) {
    const { scenario: of } = saved;
    const back = () => setSaved(undefined);
    return sceneOf({ scenario: of, title: titleOf(of) ?? '', saved, onBack: back });
  }
  if (scenario === undefined) {
    const scenes = scenesToRead.map(({ id, ...scene }) => ({
      ...scene,
      href: makeRoute({ page: 'review', scenario: id }),
      readings: readingsOf(id, WRITTEN_IN),
    }));
    return (
      <ReviewList
        scenes={scenes}
        problem={problem}
        onFile={(file) => void openFile(file).catch(() => setProblem(reviewWords('open.unread')))}
      />
    );
  }
  const title = titleOf(scenario);
  const toList = () => desk.go({ page: 'review', scenario: undefined });
  if (title === undefined) {
    return (
      <Page>
        <h1>{reviewWords('title')}</h1>
        <Message text={reviewWords('unknown')} />
        <a href={makeRoute({ page: 'review' })}>{reviewWords('back')}</a>
      </Page>
    );
  }
  return sceneOf({ scenario, title, onBack: toList });
}

interface OneSceneProps {
  readonly desk: Desk;
  readonly scenario: string;
  readonly title: string;
  readonly saved?: SavedReading; // opened from its file
  readonly onBack: () => void;
}

/** A scene's text in one language, its hash, and the draft of a reading that is kept. */
interface Loaded {
  readonly files: ScenarioFolder['files'];
  readonly language: string;
  readonly hash: string;
  readonly first: ScenarioFolder;
}

function OneScene({ desk, scenario, title, saved, onBack }: OneSceneProps) {
  const languages = languagesOf(scenario);
  const spoken = tongue().language;
  const usual = languages.includes(spoken) ? spoken : WRITTEN_IN;
  const [language, setLanguage] = useState(saved?.language ?? usual);
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const [failed, setFailed] = useState<'unread' | 'unfetched' | undefined>(undefined);
  const drafts = useDraftList(desk.visit.store, loaded, READINGS);
  const unopened = useRef(saved);
  /** Gives what was said in the file that was opened, once. */
  const takeSaved = (): ReviewDraft | undefined => {
    const one = unopened.current;
    if (one?.language !== language) return undefined;
    unopened.current = undefined;
    return one.draft;
  };
  useEffect(() => {
    void (async () => {
      const [files, hash] = await Promise.all([sources[scenario]?.(), hashOf(scenario, language)]);
      const id = `${scenario}.${language}`;
      const kept = await drafts.kept(id);
      if (!kept.ok)
        setFailed('unread'); // to begin anew would write over it
      else if (files && hash) {
        setLoaded({ files, language, hash, first: openReading(id, kept.value) });
      }
    })().catch(() => setFailed('unfetched'));
  }, [language]);
  if (failed !== undefined) {
    return (
      <Page>
        <h1>{title}</h1>
        <Message text={reviewWords(failed)} />
        <a href={makeRoute({ page: 'review' })}>{reviewWords('back')}</a>
      </Page>
    );
  }
  if (loaded === undefined || loaded.language !== language) return <Loading />;
  return (
    <Reading
      key={language}
      desk={desk}
      scenario={scenario}
      title={title}
      loaded={loaded}
      takeSaved={takeSaved}
      onLanguage={setLanguage}
      onBack={onBack}
    />
  );
}

interface ReadingProps extends Omit<OneSceneProps, 'saved'> {
  readonly takeSaved: () => ReviewDraft | undefined; // what was opened from a file, once
  readonly loaded: Loaded;
  readonly onLanguage: (language: string) => void;
}

/** Names the levels of lines as the rubric does. */
const withLevelNames = (parts: readonly PartToRead[], rubric: Rubric) =>
  parts.map((part) => ({
    ...part,
    lines: part.lines.map((line) => ({
      ...line,
      levels: line.levels.map(({ technique, level }) => ({
        technique: dimensionName(rubric, technique),
        level: rubric.levels.find((one) => one.level === level)?.name ?? String(level),
      })),
    })),
  }));

function Reading(props: ReadingProps) {
  const { desk, scenario, title, loaded, onLanguage, onBack } = props;
  const { files, language, hash, first } = loaded;
  const kept = useOpenDraft(desk.visit, first, READINGS);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const draft = useMemo(() => readingOf(kept.folder), [kept.folder]);
  const [opened] = useState(props.takeSaved);
  useEffect(() => {
    if (opened) kept.replace({ ...kept.folder.files, [DRAFT_FILE]: JSON.stringify(opened) });
  }, []);
  const { rubric } = RUBRIC.now();
  const parts = useMemo(
    () => withLevelNames(partsToRead(files, language), rubric),
    [files, language, rubric],
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
  const { [DAMAGED_FILE]: damaged, ...sound } = kept.folder.files;
  const saveDamaged = () => {
    handOver(`review-${scenario}-damaged.txt`, damaged ?? '');
    kept.replace(sound);
  };
  const controls = { ...kept, keep: () => void keepDraftsHere(desk), save, back: onBack };
  return (
    <DraftContext.Provider value={controls}>
      <ReviewView
        scene={{
          ...{ title, language, parts },
          languages: languagesOf(scenario),
          readings: readingsOf(scenario, language),
        }}
        draft={draft}
        problem={problem}
        onLanguage={onLanguage}
        onDraft={(next) => kept.change(DRAFT_FILE, JSON.stringify(next))}
        {...(opened && { opened: { undo: kept.canUndo ? kept.undo : undefined } })}
        {...(damaged !== undefined && { onDamaged: saveDamaged })}
      />
    </DraftContext.Provider>
  );
}
