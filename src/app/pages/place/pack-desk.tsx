import { ground } from 'virtual:unscripted-studio/ground';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isAlwaysShown, isChecked, shownToLearners } from '../../../core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { agedOn } from '../../../core/jurisdiction/resource-age.ts';
import type { StoryProblem } from '../../../story/problem.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import {
  packEntryOf,
  packFileText,
  packOfProject,
  packOldChecks,
  packProblems,
  withPath,
} from '../../../studio/place-pack.ts';
import { problemIn } from '../../../studio/told/problem-in.ts';
import { isoDay } from '../../../ui/day.ts';
import {
  AnswersPane,
  entryId,
  type PlaceQuestions,
  ServicesPane,
} from '../../../ui/place/entries-pane.tsx';
import { LearnersPane } from '../../../ui/place/learners-pane.tsx';
import { type PlacePane, PlaceView } from '../../../ui/place/place-view.tsx';
import { placeWords } from '../../../ui/place/place-words.ts';
import { ScenesPane } from '../../../ui/place/scenes-pane.tsx';
import { DraftContext } from '../../../ui/studio/draft-state.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { handOver } from '../../files/hand-over.ts';
import type { Desk } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { answerWithDraft, type DraftPlay } from '../studio/draft-channel.ts';
import { keepDraftsHere, useOpenDraft } from '../studio/use-drafts.ts';
import { PACK_FILE, PACKS, packOfDraft } from './pack-draft.ts';
import { type LaidOver, useLaidOver } from './use-laid-over.ts';

interface PackDeskProps {
  readonly desk: Desk;
  readonly first: ScenarioFolder;
  readonly onBack: () => void;
}

/** Reads the questions of the scenes, in the language of the pages. */
function questionsNow(): PlaceQuestions {
  const usual = packOfProject(ground, 'us', tongue().language) ?? packOfProject(ground, 'us');
  return Object.fromEntries(
    Object.entries(usual?.local ?? {}).map(([name, { rule, value }]) => [
      name,
      { text: rule ?? name, usual: value ?? '' },
    ]),
  );
}

/** Names an entry of a pack by its path. */
function entryName({ resources }: Jurisdiction, questions: PlaceQuestions, entry: string): string {
  const [, list, at = ''] = /^(\w+)[[.](\w+)/.exec(entry) ?? [];
  if (list === 'resources') return resources[Number(at)]?.name.trim() || placeWords('service.none');
  if (list === 'reporting') return placeWords('rule.name', { number: Number(at) + 1 });
  return questions[at]?.text ?? at;
}

/** Fields of a pack, with what the form calls them. */
const FIELDS = {
  exit: 'exit',
  area: 'service.area',
  contacts: 'service.contacts',
  hours: 'service.hours',
  note: 'service.note',
  text: 'rule.text',
  value: 'answer',
  lastVerified: 'day',
} as const;

/** Names a field of a pack as the form does, by its path such as `resources[2].note`; an entry by its own name. */
function fieldName(pack: Jurisdiction, questions: PlaceQuestions, path: string): string {
  if (path === 'name') return placeWords('name');
  const field =
    path
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? '';
  if (field === 'name') return placeWords('service.name');
  if (Object.hasOwn(FIELDS, field)) return placeWords(FIELDS[field as keyof typeof FIELDS]);
  return entryName(pack, questions, path);
}

/** Hook: plays a scene with the pack in the frame of the page; `take` counts how often. */
function useDraftScene(pack: Jurisdiction, laid: LaidOver) {
  const play = useRef<DraftPlay | undefined>(undefined);
  const [played, setPlayed] = useState<
    { readonly id: string; readonly take: number } | undefined
  >();
  useEffect(() => answerWithDraft(() => play.current), []);
  const begin = (id: string) => {
    const content = laid.contents[id];
    if (content === undefined) return;
    const proved = laid.results[id]?.is === 'proved';
    const services = agedOn(shownToLearners(pack), isoDay(Date.now()));
    play.current = { content, proved, asked: true, services };
    setPlayed({ id, take: (played?.take ?? 0) + 1 });
  };
  return { played, begin };
}

/** A pack on the desk: its form, what is wrong with it, what learners see, and the scenes with it. */
export function PackDesk({ desk, first, onBack }: PackDeskProps) {
  const draft = useOpenDraft(desk.visit, first, PACKS);
  const { folder, change } = draft;
  const [pane, setPane] = useState<PlacePane>('services');
  const [at, setAt] = useState<string | undefined>(undefined);
  const pack = useMemo(() => packOfDraft(folder) as Jurisdiction, [folder]);
  const today = isoDay(Date.now());
  const { language } = tongue();
  const questions = useMemo(questionsNow, [language]);
  const [problems, old] = useMemo(() => {
    const told = (all: readonly StoryProblem[]) =>
      all.map((problem) => ({
        entry: packEntryOf(problem),
        told: problemIn(
          language,
          withPath(problem, (path) => `“${fieldName(pack, questions, path)}”`),
        ),
      }));
    return [told(packProblems(ground, pack, today)), told(packOldChecks(pack, today))];
  }, [pack, questions, today, language]);
  const toMend = [...problems, ...old]; // an old check stops nothing
  const laid = useLaidOver(pack);
  const scenes = CARDS.now().map(({ card: { id, title }, language }) => ({ id, title, language }));

  const { played, begin } = useDraftScene(pack, laid);

  // The entry is on the page once its pane is.
  useEffect(() => {
    if (at !== undefined) document.querySelector<HTMLElement>(`#${entryId(at)} > summary`)?.focus();
  }, [at]);
  const toEntry = (entry: string) => {
    setPane(entry.startsWith('local.') ? 'answers' : 'services');
    setAt(undefined);
    requestAnimationFrame(() => setAt(entry));
  };

  const form = {
    pack,
    questions,
    wrong: (entry: string) => toMend.flatMap((one) => (one.entry === entry ? one.told : [])),
    at,
    today,
    onChange: (next: Jurisdiction) => change(PACK_FILE, packFileText(next)),
  };
  const title = scenes.find(({ id }) => id === played?.id)?.title ?? '';
  const controls = {
    ...draft,
    keep: () => void keepDraftsHere(desk),
    save: () => handOver(`${pack.id}.json`, packFileText(pack)),
    back: onBack,
  };
  return (
    <DraftContext.Provider value={controls}>
      <PlaceView
        name={pack.name}
        pane={pane}
        findings={toMend.map(({ entry, told }) => ({
          ...told,
          entry,
          name: entryName(pack, questions, entry),
        }))}
        unchecked={
          pack.resources.filter(
            (one) => one.contacts.length > 0 && !isChecked(one) && !isAlwaysShown(one),
          ).length
        }
        empty={pack.resources.filter(({ contacts }) => contacts.length === 0).length}
        onPane={setPane}
        onEntry={toEntry}
      >
        {pane === 'services' && <ServicesPane {...form} />}
        {pane === 'answers' && <AnswersPane {...form} />}
        {pane === 'learners' && <LearnersPane pack={pack} today={today} />}
        {pane === 'scenes' && (
          <ScenesPane
            scenes={scenes}
            laid={laid}
            canStart={problems.length === 0}
            canPlay={(id) => laid.contents[id] !== undefined}
            onPlay={begin}
          >
            {played && (
              <iframe
                key={played.take}
                class="place-frame"
                title={placeWords('frame', { title })}
                src={makeRoute({ page: 'studio', trying: 'frame' })}
                onLoad={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
              />
            )}
          </ScenesPane>
        )}
      </PlaceView>
    </DraftContext.Provider>
  );
}
