import { closed } from 'virtual:unscripted/closed';
import { reviews } from 'virtual:unscripted/reviews';
import { scenarios, translated } from 'virtual:unscripted/scenarios';
import { sources } from 'virtual:unscripted-studio/sources';
import { useMemo } from 'preact/hooks';
import type { SessionStore } from '../../../store/store.ts';
import { hashOfDraft } from '../../../studio/folder/draft-files.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { reviewWords } from '../../../ui/review/review-words.ts';
import { readByText } from '../../../ui/scene/read-by.ts';
import { CARDS } from '../../texts/cards.ts';
import { titleOf } from '../studio/draft-choices.ts';
import { useAllDrafts } from '../studio/use-drafts.ts';

/** The language that scenes are written in. */
export const WRITTEN_IN = 'en';

/** A scene that can be read: one of the build, or a draft of this browser. */
export interface ReadableScene {
  readonly key: string; // in addresses, and of what is kept
  readonly id: string;
  readonly title: string;
  readonly language: string; // of the title
  readonly languages: readonly string[]; // it can be read in
  readonly readings: (language: string) => string; // who has read it
  /** Its files and, of one of the languages, the hash that a reading holds. */
  readonly load: (
    language: string,
  ) => Promise<readonly [files: ScenarioFolder['files'] | undefined, hash: string | undefined]>;
}

/** Lists the scenes of the build, those that are closed, too. */
export const builtScenes = (): readonly ReadableScene[] =>
  [
    ...CARDS.now().map(({ card: { id, title }, language }) => ({ id, title, language })),
    ...Object.entries(closed).map(([id, { title }]) => ({ id, title, language: WRITTEN_IN })),
  ].map(({ id, title, language }) => {
    const shut = closed[id]?.hashes;
    const isHere = (one: string) => (translated[one]?.[id] ?? shut?.[one]) !== undefined;
    const hashIn = async (one: string) =>
      shut?.[one] ?? (await (translated[one]?.[id] ?? scenarios[id])?.())?.hash;
    return {
      key: id,
      id,
      title,
      language,
      languages: [WRITTEN_IN, ...Object.keys(translated).filter(isHere)],
      readings: (one) => readByText(reviews[one]?.[id] ?? { current: [], outdated: false }),
      load: async (one) => Promise.all([sources[id]?.(), hashIn(one)]),
    };
  });

const draftScene = (draft: ScenarioFolder): ReadableScene => ({
  key: `draft.${draft.id}`,
  id: draft.id,
  title: titleOf(draft),
  language: WRITTEN_IN,
  languages: draft.files['story.es.ink'] === undefined ? [WRITTEN_IN] : [WRITTEN_IN, 'es'],
  readings: () => reviewWords('draft'),
  load: async () => [draft.files, hashOfDraft(draft)],
});

/** Hook: lists the drafts of the studio in this browser; undefined until they are read. */
export function useDraftScenes(store: SessionStore): readonly ReadableScene[] | undefined {
  const drafts = useAllDrafts(store);
  return useMemo(() => drafts?.map(draftScene), [drafts]);
}
