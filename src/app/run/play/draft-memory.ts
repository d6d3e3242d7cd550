import type { SessionStore, StoreProblem } from '../../../store/store.ts';
import type { Drafts } from '../../../ui/play/reply/drafts.ts';
import {
  forgetText,
  forgetTexts,
  keepText,
  recallText,
  textNames,
} from '../../device/device-memory.ts';
import { isLeaving } from '../../shell/leaving.ts';

/** Drafts of one session: read synchronously, stored on every key press, dropped on leaving. */
export interface DraftMemory extends Drafts {
  readonly all: () => ReadonlyMap<string, string>; // texts by key
  readonly forget: (key: string) => Promise<unknown>; // with all whose keys begin with it
  readonly drop: () => Promise<unknown>;
}

/** Names of the texts that the store has not taken yet. */
const ON_THE_WAY = 'training-module.draft ';

const prefixOf = (session: string): string => `${session}/`;

/** Drops the drafts of a session, or those whose keys begin with a prefix, that the store has or that are on their way. */
function dropFrom(store: SessionStore, prefix: string): Promise<unknown> {
  forgetTexts(ON_THE_WAY + prefix);
  return store.dropDrafts(prefix);
}

/** Drops a session's drafts where they are not open. */
export const dropDraftsOf = (store: SessionStore, session: string): Promise<unknown> =>
  dropFrom(store, prefixOf(session));

/**
 * Loads a session's drafts and stores later ones. The store answers later, and a page may end before it does: until then
 * a text is also kept where writing is done at once. `tell` hears what the store could not read or take.
 */
export async function openDrafts(
  store: SessionStore,
  session: string,
  tell: (problem: StoreProblem) => void,
): Promise<DraftMemory> {
  const prefix = prefixOf(session);
  const kept = await store.drafts(prefix);
  if (!kept.ok) tell(kept.error);
  const texts = new Map(Object.entries(kept.ok ? kept.value : {}));

  const set = (key: string, text: string): void => {
    texts.set(key, text);
    keepText(ON_THE_WAY + key, text);
    void store.setDraft(key, text).then((done) => {
      if (!done.ok) tell(done.error);
      else if (texts.get(key) === text) forgetText(ON_THE_WAY + key);
    });
  };
  for (const name of textNames(ON_THE_WAY + prefix)) {
    set(name.slice(ON_THE_WAY.length), recallText(name) ?? '');
  }
  return {
    get: (key) => texts.get(prefix + key) ?? '',
    set: (key, text) => {
      if (!isLeaving()) set(prefix + key, text);
    },
    all: () => new Map([...texts].map(([key, text]) => [key.slice(prefix.length), text])),
    forget: (key) => {
      for (const one of texts.keys()) if (one.startsWith(prefix + key)) texts.delete(one);
      return dropFrom(store, prefix + key);
    },
    drop: () => {
      texts.clear();
      return dropFrom(store, prefix);
    },
  };
}
