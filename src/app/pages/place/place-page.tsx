import { ground } from 'virtual:unscripted-studio/ground';
import { useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { isScenarioId } from '../../../studio/folder/scenario-folder.ts';
import {
  beginPack,
  MAX_PACK_BYTES,
  type PackFileProblem,
  packOfProject,
  readPackFile,
} from '../../../studio/place-pack.ts';
import { OpenPlace } from '../../../ui/place/open-place.tsx';
import { placeWords } from '../../../ui/place/place-words.ts';
import { InOneTab } from '../../run/play/in-one-tab.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { freeId } from '../studio/free-id.ts';
import { keepDraftsHere, useDraftList } from '../studio/use-drafts.ts';
import { PackDesk } from './pack-desk.tsx';
import { draftOfPack, PACKS, packOfDraft } from './pack-draft.ts';

const USUAL = 'us'; // what holds where a place says nothing
const OURS = ['us', 'us-ct'] as const;
const KILOBYTE = 1000;

function problemText(problem: PackFileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return placeWords('problem.too-large', { most: problem.most / KILOBYTE });
    case 'not-pack':
      return placeWords('problem.not-pack', { at: problem.at, wanted: problem.wanted });
    default:
      return placeWords(`problem.${problem.code}`);
  }
}

/** Page: the form of a place's pack. */
export const PlacePage = ({ desk }: PageProps<'place'>) => (
  <InOneTab
    desk={desk}
    session="place"
    title={placeWords('title')}
    elsewhere={placeWords('elsewhere')}
  >
    <Place desk={desk} />
  </InOneTab>
);

function Place({ desk }: Pick<PageProps<'place'>, 'desk'>) {
  const { visit, bar, footLinks } = desk;
  const [open, setOpen] = useState<Jurisdiction | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
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

  const show = (pack: Jurisdiction) => {
    setProblem(undefined);
    setOpen({ ...pack, id: freeId(pack.id, drafts.ids) });
  };
  const openFile = async (file: File) => {
    const read =
      file.size > MAX_PACK_BYTES
        ? ({ ok: false, error: { code: 'too-large', most: MAX_PACK_BYTES } } as const)
        : readPackFile(await file.text());
    if (!read.ok) setProblem(problemText(read.error));
    else if (isScenarioId(read.value.id)) show(read.value);
    else setProblem(placeWords('problem.not-pack', { at: 'id', wanted: 'a-z, 0-9, -' }));
  };
  const openDraft = async (id: string) => {
    const kept = await drafts.open(id);
    const pack = kept && packOfDraft(kept);
    setProblem(pack === undefined ? placeWords('problem.gone') : undefined);
    setOpen(pack);
  };
  return (
    <OpenPlace
      bar={bar}
      footLinks={footLinks}
      ours={OURS.flatMap((id) => {
        const pack = packOfProject(ground, id);
        return pack === undefined ? [] : [{ id, name: pack.name }];
      })}
      drafts={drafts.ids}
      shared={visit.use === 'shared'}
      onKeep={visit.use === 'unasked' ? () => void keepDraftsHere(desk) : undefined}
      problem={problem}
      isId={isScenarioId}
      onNew={(id, name) => {
        const usual = packOfProject(ground, USUAL);
        if (usual !== undefined) show(beginPack(usual, id, name));
      }}
      onCopy={(id) => {
        const pack = packOfProject(ground, id);
        if (pack !== undefined) show(pack);
      }}
      onFile={(file) => void openFile(file)}
      onDraft={(id) => void openDraft(id)}
      onDrop={(id) => void drafts.drop(id)}
    />
  );
}
