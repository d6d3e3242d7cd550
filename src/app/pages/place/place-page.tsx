import { ground } from 'virtual:unscripted-studio/ground';
import { useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { idFromName, isScenarioId } from '../../../studio/folder/scenario-folder.ts';
import {
  beginPack,
  type PackFileProblem,
  packOfProject,
  readPackFile,
} from '../../../studio/place-pack.ts';
import { wantedIn } from '../../../studio/told/problem-in.ts';
import { OpenPlace } from '../../../ui/place/open-place.tsx';
import { placeWords } from '../../../ui/place/place-words.ts';
import { ShelfContext } from '../../../ui/studio/open/draft-list.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import { tongue } from '../../../ui/tongue.ts';
import { InOneTab } from '../../run/play/in-one-tab.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { shelfOf, useDraftList } from '../studio/use-drafts.ts';
import { PackDesk } from './pack-desk.tsx';
import { draftOfPack, PACKS, packOfDraft } from './pack-draft.ts';

const USUAL = 'us'; // what holds where a place says nothing
const OURS = ['us', 'us-ct'] as const;
const MAX_PACK_BYTES = 500_000; // bytes of a pack's file; ours have 10,000
const KILOBYTE = 1000;

function notPackText(at: string, wanted: string): string {
  const { language } = tongue();
  const values = { at: wantedIn(language, at), wanted: wantedIn(language, wanted) };
  return placeWords('problem.not-pack', values);
}

function problemText(problem: PackFileProblem): string {
  switch (problem.code) {
    case 'not-pack':
      return notPackText(problem.at, problem.wanted);
    default:
      return placeWords(`problem.${problem.code}`);
  }
}

/** Page: the form of a place's pack. */
export const PlacePage = ({ desk }: PageProps<'place'>) => (
  <InOneTab session="place" title={placeWords('title')} elsewhere={placeWords('elsewhere')}>
    <Place desk={desk} />
  </InOneTab>
);

function Place({ desk }: Pick<PageProps<'place'>, 'desk'>) {
  const { visit } = desk;
  const [open, setOpen] = useState<Jurisdiction | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  usePageTop(open);
  const drafts = useDraftList(visit.store, open, PACKS);
  if (open !== undefined) {
    return (
      <PackDesk
        key={open.id}
        desk={desk}
        first={draftOfPack(open)}
        onBack={() => setOpen(undefined)}
      />
    );
  }

  const unlisted = studioWords('problem.unlisted');
  const show = async (pack: Jurisdiction) => {
    const id = await drafts.freeId(pack.id);
    setProblem(id === undefined ? unlisted : undefined);
    setOpen(id === undefined ? undefined : { ...pack, id });
  };
  const openFile = async (file: File) => {
    if (file.size > MAX_PACK_BYTES)
      return setProblem(placeWords('problem.too-large', { most: MAX_PACK_BYTES / KILOBYTE }));
    const read = readPackFile(await file.text());
    if (!read.ok) setProblem(problemText(read.error));
    else if (isScenarioId(read.value.id)) await show(read.value);
    else setProblem(notPackText('id', 'a-z, 0-9, -'));
  };
  const shelf = shelfOf(desk, drafts, {
    words: placeWords,
    idOf: idFromName,
    onNew: (id, name) => {
      const usual = packOfProject(ground, USUAL);
      if (usual !== undefined) void show(beginPack(usual, id, name));
    },
    problem,
    setProblem,
    openFile,
    show: (kept) => {
      const pack = packOfDraft(kept);
      setOpen(pack);
      return pack !== undefined;
    },
    wordsOf: (key) => placeWords(`problem.${key}`),
  });
  return (
    <ShelfContext.Provider value={shelf}>
      <OpenPlace
        ours={OURS.flatMap((id) => {
          const pack = packOfProject(ground, id);
          return pack === undefined ? [] : [{ id, name: pack.name }];
        })}
        onCopy={(id) => {
          const pack = packOfProject(ground, id);
          if (pack !== undefined) void show(pack);
        }}
      />
    </ShelfContext.Provider>
  );
}
