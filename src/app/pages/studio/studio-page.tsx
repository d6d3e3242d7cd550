import { closed } from 'virtual:unscripted/closed';
import { ground } from 'virtual:unscripted-studio/ground';
import { sources } from 'virtual:unscripted-studio/sources';
import { useState } from 'preact/hooks';
import { err, type Result } from '../../../core/kernel/result.ts';
import { pickedFolder } from '../../../studio/folder/folder-files.ts';
import { unzipped } from '../../../studio/folder/folder-zip.ts';
import { newFolder, TEMPLATE_ID } from '../../../studio/folder/new-scene.ts';
import {
  type FolderProblem,
  idFromName,
  isScenarioId,
  MAX_FOLDER_BYTES,
  renamedFolder,
  type ScenarioFolder,
} from '../../../studio/folder/scenario-folder.ts';
import { ShelfContext } from '../../../ui/studio/open/draft-list.tsx';
import type { FolderFile } from '../../../ui/studio/open/dropped-files.ts';
import { OpenView } from '../../../ui/studio/open/open-view.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import { InOneTab } from '../../run/play/in-one-tab.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { DraftDesk } from './draft-desk.tsx';
import { TryPage } from './try-page.tsx';
import { shelfOf, useDraftList } from './use-drafts.ts';

const MEGABYTE = 1_000_000;
const TEMPLATE = 'template';

function problemText(problem: FolderProblem): string {
  const { code, ...values } = problem;
  return code === 'too-large'
    ? studioWords('problem.too-large', { most: MAX_FOLDER_BYTES / MEGABYTE })
    : studioWords(`problem.${code}`, values as { readonly file: string });
}

/** Copies a scenario under another id; it keeps the pictures that are drawn for it. */
const copyOf = (folder: ScenarioFolder, id: string): ScenarioFolder =>
  renamedFolder(folder, id, Object.hasOwn(ground, `assets/stage/${folder.id}/stage.json`));

/** Page: the studio; `#/studio/frame` is the frame in it that plays the draft. */
export function StudioPage({ desk, route }: PageProps<'studio'>) {
  if (route.trying) return <TryPage desk={desk} />;
  const elsewhere = studioWords('elsewhere');
  return (
    <InOneTab session="studio" title={studioWords('title')} elsewhere={elsewhere}>
      <Studio desk={desk} />
    </InOneTab>
  );
}

function Studio({ desk }: Pick<PageProps<'studio'>, 'desk'>) {
  const { visit } = desk;
  const [open, setOpen] = useState<ScenarioFolder | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  usePageTop(open);
  const drafts = useDraftList(visit.store, open);
  if (open !== undefined) {
    return <DraftDesk key={open.id} desk={desk} first={open} onBack={() => setOpen(undefined)} />;
  }

  const unlisted = studioWords('problem.unlisted');
  const openCopy = async (folder: ScenarioFolder, wanted: string) => {
    const id = await drafts.freeId(wanted);
    if (id === undefined) setProblem(unlisted);
    else setOpen(copyOf(folder, id));
  };
  const take = async (read: Result<ScenarioFolder, FolderProblem>) => {
    if (read.ok) await openCopy(read.value, read.value.id);
    else setProblem(problemText(read.error));
  };
  const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
  const openFile = async (file: File) => {
    setProblem(undefined);
    const name = file.name.replace(/\.zip$/i, '');
    const named = isScenarioId(name) ? name : TEMPLATE_ID;
    // A zip is packed text: one that is larger than what it may hold is no scene, and is not read.
    const tooLarge = { code: 'too-large', most: MAX_FOLDER_BYTES } as const;
    await take(file.size > MAX_FOLDER_BYTES ? err(tooLarge) : unzipped(await bytesOf(file), named));
  };
  const openFolder = async (files: readonly FolderFile[]) => {
    setProblem(undefined);
    const picked = files.map(({ path, file }) => ({
      path,
      size: file.size,
      read: () => bytesOf(file),
    }));
    await take(await pickedFolder(picked, TEMPLATE_ID));
  };
  const unread = () => setProblem(studioWords('problem.unread'));
  const sourceOf = async (source: string) => {
    const files = await sources[source]?.().catch(() => undefined);
    setProblem(files === undefined ? studioWords('problem.unfetched') : undefined);
    return files;
  };
  const openOurs = async (id: string) => {
    const files = await sourceOf(id);
    if (files !== undefined) await openCopy({ id, files }, id);
  };
  const openNew = async (id: string) => {
    const files = await sourceOf(TEMPLATE);
    if (files !== undefined) await openCopy(newFolder(files, id), id);
  };
  const shelf = shelfOf(desk, drafts, {
    words: studioWords,
    idOf: idFromName,
    onNew: (id) => void openNew(id),
    problem,
    setProblem,
    openFile,
    show: (kept) => {
      setOpen(kept);
      return true;
    },
    wordsOf: (key) => studioWords(`problem.${key}`),
  });
  return (
    <ShelfContext.Provider value={shelf}>
      <OpenView
        scenarios={[
          ...CARDS.now().map(({ card: { id, title }, language }) => ({ id, title, language })),
          ...Object.entries(closed).map(([id, { title }]) => ({ id, title, language: 'en' })),
        ]}
        more={[
          { href: makeRoute({ page: 'place' }), label: studioWords('more.place') },
          { href: makeRoute({ page: 'review' }), label: studioWords('more.review') },
        ]}
        onCopy={(id) => void openOurs(id)}
        onFolder={(files) => void openFolder(files).catch(unread)}
        onUnread={unread}
      />
    </ShelfContext.Provider>
  );
}
