import type { SessionStore } from '../store/store.ts';

const keyOf = (person: string): string => `reading/${person}`;

/** The debrief a person is reading, so that *Continue* finds it again after the tab has gone. */
export const readingNow = async (store: SessionStore, person: string): Promise<string> => {
  const kept = await store.draft(keyOf(person));
  return kept.ok ? kept.value : '';
};

/** Remember the debrief that is open; an empty session when it was left for another page. */
export const setReading = (store: SessionStore, person: string, session: string): void => {
  void store.setDraft(keyOf(person), session);
};
