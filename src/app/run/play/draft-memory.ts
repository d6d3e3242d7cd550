import type { SessionStore } from '../../../store/store.ts';
import type { Drafts } from '../../../ui/play/reply/drafts.ts';
import { isLeaving } from '../../shell/leaving.ts';

/** Drafts of one session: read synchronously, stored on every key press, dropped on leaving. */
export interface DraftMemory extends Drafts {
  readonly drop: () => Promise<unknown>;
}

const prefixOf = (session: string): string => `${session}/`;

/** Loads a session's drafts and stores later ones. */
export async function openDrafts(store: SessionStore, session: string): Promise<DraftMemory> {
  const prefix = prefixOf(session);
  const kept = await store.drafts(prefix);
  const texts = new Map(Object.entries(kept.ok ? kept.value : {}));
  return {
    get: (key) => texts.get(prefix + key) ?? '',
    set: (key, text) => {
      if (isLeaving()) return;
      texts.set(prefix + key, text);
      void store.setDraft(prefix + key, text);
    },
    drop: () => {
      texts.clear();
      return store.dropDrafts(prefix);
    },
  };
}
