import type { Person } from '../core/record.ts';
import { browserStore } from '../store/browser.ts';
import { memoryStore } from '../store/memory.ts';
import { mirroredStore } from '../store/mirrored.ts';
import type { SessionStore } from '../store/store.ts';
import type { Trouble } from '../ui/trouble/trouble.ts';
import { newPerson } from './person.ts';

/** One visit to the pages: who is training, and where their facts are kept. */
export interface Visit {
  readonly store: SessionStore;
  readonly person: Person;
  readonly trouble: Trouble | undefined; // why nothing outlives the page
}

/** The person who trained here last, or a new one. */
async function personOf(store: SessionStore): Promise<Person> {
  const known = await store.person();
  if (known.ok && known.value !== undefined) return known.value;
  return switchPerson(store);
}

/** Someone else is training: a new person, who sees nothing of the one before. */
export async function switchPerson(store: SessionStore, before?: Person): Promise<Person> {
  const person = newPerson(before?.pseudonym);
  await store.setPerson(person);
  return person;
}

/** Open what this browser keeps, or a memory for this visit where it keeps nothing. */
export async function openVisit(): Promise<Visit> {
  const opened = await browserStore();
  const store = opened.ok ? mirroredStore(opened.value) : memoryStore();
  const trouble = opened.ok ? undefined : { code: 'refused' as const };
  return { store, person: await personOf(store), trouble };
}
