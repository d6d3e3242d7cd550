import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { type PartToRead, partsToRead } from '../../../studio/text/lines-to-read.ts';
import { isoDay } from '../../../ui/day.ts';
import { ReviewList } from '../../../ui/review/review-list.tsx';
import { type ReviewDraft, ReviewView } from '../../../ui/review/review-view.tsx';
import { reviewWords } from '../../../ui/review/review-words.ts';
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
import { RUBRIC } from '../../texts/rubric.ts';
import { keepDraftsHere, useDraftList, useOpenDraft } from '../studio/use-drafts.ts';
import {
  DAMAGED_FILE,
  DRAFT_FILE,
  openReading,
  READINGS,
  readingInFile,
  readingOf,
  reviewFileOf,
  type SavedReading,
  savedReading,
} from './review-draft.ts';
import { builtScenes, type ReadableScene, useDraftScenes, WRITTEN_IN } from './scenes-to-read.ts';

/** Page: a scene for a reader from outside the project, or the list of scenes. */
export function ReviewPage({ desk, route: { scenario } }: PageProps<'review'>) {
  const [saved, setSaved] = useState<SavedReading | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  usePageTop(saved);
  const drafts = useDraftScenes(desk.visit.store);
  const scenes = [...builtScenes(), ...(drafts ?? [])];
  const sceneOfFile = ({ scenario: of, language }: SavedReading) =>
    scenes.find(({ id, languages }) => id === of && languages.includes(language));
  const openFile = async (file: File) => {
    const read = await readingInFile(file);
    if (!read.ok) return setProblem(read.error);
    const reading = savedReading(read.value);
    const { scenario: of, language } = reading;
    const known = sceneOfFile(reading) !== undefined;
    setProblem(known ? undefined : reviewWords('open.no-scene', { scenario: of, language }));
    if (known) setSaved(reading);
  };
  const pageOf = (props: Omit<OneSceneProps, 'desk'>) => (
    <InOneTab
      session={`review.${props.scene.key}`}
      title={props.scene.title}
      elsewhere={reviewWords('elsewhere')}
    >
      <OneScene desk={desk} {...props} />
    </InOneTab>
  );
  const opened = saved && sceneOfFile(saved);
  if (opened) return pageOf({ scene: opened, saved, onBack: () => setSaved(undefined) });
  if (scenario === undefined) {
    return (
      <ReviewList
        scenes={scenes.map(({ key, title, language, readings }) => ({
          title,
          language,
          href: makeRoute({ page: 'review', scenario: key }),
          readings: readings(language),
        }))}
        problem={problem}
        onFile={(file) => void openFile(file)}
      />
    );
  }
  const scene = scenes.find(({ key }) => key === scenario);
  const toList = () => desk.go({ page: 'review', scenario: undefined });
  if (scene === undefined && drafts === undefined) return <Loading />;
  if (scene === undefined) {
    return (
      <Page>
        <h1>{reviewWords('title')}</h1>
        <Message text={reviewWords('unknown')} />
        <a href={makeRoute({ page: 'review' })}>{reviewWords('back')}</a>
      </Page>
    );
  }
  return pageOf({ scene, onBack: toList });
}

interface OneSceneProps {
  readonly desk: Desk;
  readonly scene: ReadableScene;
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

function OneScene({ desk, scene, saved, onBack }: OneSceneProps) {
  const { key, title, languages } = scene;
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
      const [files, hash] = await scene.load(language);
      const id = `${key}.${language}`;
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
      scene={scene}
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
  const { desk, scene, loaded, onLanguage, onBack } = props;
  const { id: scenario, title, languages, readings } = scene;
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
          title,
          language,
          languages,
          parts,
          readings: readings(language),
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
