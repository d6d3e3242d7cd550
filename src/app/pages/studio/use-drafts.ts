import { useEffect, useRef, useState } from 'preact/hooks';
import { dictionary, shape, text } from '../../../core/kernel/json.ts';
import type { Result } from '../../../core/kernel/result.ts';
import type { SessionStore, StoreProblem } from '../../../store/store.ts';
import { folderOf, type ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import type { DraftKept } from '../../../ui/studio/draft-state.tsx';
import type { DraftShelf } from '../../../ui/studio/open/draft-list.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import type { Desk } from '../../shell/desk.ts';
import { keptAfter, type Visit } from '../../shell/visit.ts';
import { freeId } from './free-id.ts';

/** Where drafts of one kind are kept, and how one is read back. */
export interface DraftKind {
  readonly prefix: string;
  readonly read: (id: string, files: ScenarioFolder['files']) => Result<ScenarioFolder, unknown>;
}

const SCENES: DraftKind = { prefix: 'studio/', read: folderOf };
const END = '/'; // else `the-book` would begin the key of `the-book-2`, which is deleted by its beginning

const keyOf = ({ prefix }: DraftKind, id: string): string => prefix + id + END;

const decodeFolder = shape({ id: text, files: dictionary(text) });

/** Reads a draft from its text as it is kept; undefined if it was damaged there. */
export function readDraft(shelf: DraftKind, kept: string): ScenarioFolder | undefined {
  try {
    const read = decodeFolder(JSON.parse(kept), '');
    const folder = read.ok ? shelf.read(read.value.id, read.value.files) : read;
    return folder.ok ? folder.value : undefined;
  } catch {
    return undefined;
  }
}

/** The drafts of this browser: a shared device keeps them until the page ends. */
export interface StudioDraftList {
  readonly ids: readonly string[];
  readonly unread: boolean; // they could not be listed
  /** Makes an id that no draft has; undefined where they cannot be read: one could be written over. */
  readonly freeId: (id: string) => Promise<string | undefined>;
  readonly open: (id: string) => Promise<ScenarioFolder | undefined>;
  readonly kept: (id: string) => Promise<Result<string, StoreProblem>>; // its text; empty where there is none
  readonly drop: (id: string) => Promise<boolean>; // whether it is deleted
}

/** Hook: lists the drafts that are kept. `changed` lists them anew. */
export function useDraftList(
  store: SessionStore,
  changed: unknown,
  shelf: DraftKind = SCENES,
): StudioDraftList {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [unread, setUnread] = useState(false);
  const idsNow = async (): Promise<readonly string[] | undefined> => {
    const kept = await store.drafts(shelf.prefix);
    if (!kept.ok) return undefined;
    const keys = Object.keys(kept.value);
    return keys.map((key) => key.slice(shelf.prefix.length, -END.length)).toSorted();
  };
  const list = async () => {
    const now = await idsNow();
    setUnread(now === undefined);
    if (now !== undefined) setIds(now);
  };
  useEffect(() => void list(), [store, changed]);
  return {
    ids,
    unread,
    freeId: async (id) => {
      const taken = await idsNow(); // not those of the page, which may not have been read yet
      return taken && freeId(id, taken);
    },
    kept: (id) => store.draft(keyOf(shelf, id)),
    open: async (id) => {
      const kept = await store.draft(keyOf(shelf, id));
      return kept.ok ? readDraft(shelf, kept.value) : undefined;
    },
    drop: async (id) => {
      const dropped = await store.dropDrafts(keyOf(shelf, id));
      await list();
      focusPage();
      return dropped.ok;
    },
  };
}

/**
 * Hook: reads all drafts of one kind, in the order of their ids, without those that are damaged; undefined until they are
 * read, and none where they cannot be.
 */
export function useAllDrafts(
  store: SessionStore,
  shelf: DraftKind = SCENES,
): readonly ScenarioFolder[] | undefined {
  const [drafts, setDrafts] = useState<readonly ScenarioFolder[] | undefined>(undefined);
  useEffect(() => {
    void store.drafts(shelf.prefix).then((kept) => {
      const texts = kept.ok ? Object.entries(kept.value).toSorted() : [];
      setDrafts(texts.flatMap(([, text]) => readDraft(shelf, text) ?? []));
    });
  }, [store]);
  return drafts;
}

/** What a page of drafts adds to the list of them. */
interface ShelfParts extends Pick<DraftShelf, 'words' | 'idOf' | 'onNew'> {
  readonly problem: string | undefined;
  readonly setProblem: (problem: string | undefined) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly show: (kept: ScenarioFolder) => boolean; // opens a draft; whether it could
  readonly wordsOf: (key: 'unread' | 'undeleted' | 'gone') => string; // why something was not done
}

/** Returns the drafts that can be opened, for their page. */
export function shelfOf(
  { visit, useDevice }: Pick<Desk, 'visit' | 'useDevice'>,
  drafts: StudioDraftList,
  parts: ShelfParts,
): DraftShelf {
  const { words, idOf, onNew, problem, setProblem, openFile, show, wordsOf } = parts;
  const drop = async (id: string) =>
    setProblem((await drafts.drop(id)) ? undefined : wordsOf('undeleted'));
  const open = async (id: string) => {
    const kept = await drafts.open(id);
    setProblem(kept !== undefined && show(kept) ? undefined : wordsOf('gone'));
  };
  return {
    words,
    idOf,
    onNew,
    drafts: drafts.ids,
    shared: visit.use === 'shared',
    onKeep: visit.use === 'unasked' ? () => void keepDraftsHere({ useDevice }) : undefined,
    refused: visit.trouble !== undefined && !visit.store.lasting,
    problem: problem ?? (drafts.unread ? studioWords('problem.unlisted') : undefined),
    onFile: (file) => void openFile(file).catch(() => setProblem(wordsOf('unread'))),
    onDraft: (id) => void open(id),
    onDrop: (id) => void drop(id),
  };
}

const MOST_UNDO = 300; // steps
const SAME_STEP_MS = 1000; // ms; what is typed without a pause is one step

/** A draft that is being written: every change is kept at once, and can be undone. */
export interface OpenDraft {
  readonly folder: ScenarioFolder;
  readonly kept: DraftKept;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (file: string, text: string) => void;
  readonly replace: (files: ScenarioFolder['files']) => void; // all at once, as a step of its own
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Moves the focus to the page, where the button that was pressed is gone. */
const focusPage = (): void => document.getElementById('main')?.focus();

/** Takes the device for the person’s own; the drafts that are open are kept from then on. */
export async function keepDraftsHere({ useDevice }: Pick<Desk, 'useDevice'>): Promise<void> {
  await useDevice('own');
  focusPage();
}

/** Hook: opens a draft and stores every change of it. */
export function useOpenDraft(
  visit: Visit,
  first: ScenarioFolder,
  shelf: DraftKind = SCENES,
): OpenDraft {
  const { store } = visit;
  const [folder, setFolder] = useState(first);
  const latest = useRef(first); // as written: what is shown follows a moment later
  const [kept, setKept] = useState<DraftKept>('saving');
  const before = useRef<ScenarioFolder[]>([]);
  const after = useRef<ScenarioFolder[]>([]);
  const typedAt = useRef(0);
  const writing = useRef(0);

  const show = (next: ScenarioFolder) => {
    latest.current = next;
    setFolder(next);
    setKept('saving');
    writing.current += 1;
    const own = writing.current;
    void store.setDraft(keyOf(shelf, next.id), JSON.stringify(next)).then((done) => {
      if (own !== writing.current) return;
      setKept(keptAfter(visit, done));
    });
  };
  // What is open goes along when the device becomes one’s own; where the browser refuses that, it is said.
  useEffect(() => show(latest.current), [visit]);

  const move = (from: ScenarioFolder[], to: ScenarioFolder[]) => {
    const next = from.pop();
    if (next === undefined) return;
    to.push(latest.current);
    typedAt.current = 0;
    show(next);
  };
  const keepBefore = () => {
    before.current.push(latest.current);
    if (before.current.length > MOST_UNDO) before.current.shift();
    after.current = [];
  };
  return {
    folder,
    kept,
    canUndo: before.current.length > 0,
    canRedo: after.current.length > 0,
    change: (file, text) => {
      const { files } = latest.current;
      if (files[file] === text) return;
      const now = Date.now();
      if (now - typedAt.current > SAME_STEP_MS) keepBefore();
      typedAt.current = now;
      after.current = [];
      show({ ...latest.current, files: { ...files, [file]: text } });
    },
    replace: (files) => {
      keepBefore();
      typedAt.current = 0;
      show({ ...latest.current, files });
    },
    undo: () => move(before.current, after.current),
    redo: () => move(after.current, before.current),
  };
}
