import type { SessionStore } from '../../store/store.ts';

const keyOf = (person: string): string => `reading/${person}`;

/** Returns the debrief this person has open, so that *Continue* finds it after the tab was closed. */
export const readingNow = async (store: SessionStore, person: string): Promise<string> => {
  const kept = await store.draft(keyOf(person));
  return kept.ok ? kept.value : '';
};

/** Stores which debrief is open; an empty session clears it. */
export async function setReading(
  store: SessionStore,
  person: string,
  session: string,
): Promise<void> {
  await store.setDraft(keyOf(person), session);
}
