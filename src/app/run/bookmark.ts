import type { SessionStore } from '../../store/store.ts';

const keyOf = (person: string): string => `reading/${person}`;

/** The debrief a person is reading, so that *Continue* finds it again after the tab has gone. */
export const readingNow = async (store: SessionStore, person: string): Promise<string> => {
  const kept = await store.draft(keyOf(person));
  return kept.ok ? kept.value : '';
};

/** Remember the debrief that is open; an empty session when it was left for another page. */
export async function setReading(
  store: SessionStore,
  person: string,
  session: string,
): Promise<void> {
  await store.setDraft(keyOf(person), session);
}
