import { checksumOf } from '../../core/kernel/checksum.ts';
import type { Result } from '../../core/kernel/result.ts';
import { memoryStore } from '../../store/memory.ts';
import { mirroredStore } from '../../store/mirrored.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import { newPerson } from '../device/person.ts';
import type { Visit } from '../shell/visit.ts';

/** The store for a learner's runs, with its owner. */
export type LearnerStore = Pick<Visit, 'person' | 'use'> & { readonly whole: SessionStore };

/**
 * Opens the store of the learner a platform names. A learner without an id gets a store in memory only, so that nothing
 * is shared with the next one.
 */
export async function openLearnerStore(
  learner: string,
  origin: string, // of these pages: the same id at another origin is another learner
  open: () => Promise<Result<SessionStore, StoreProblem>>,
): Promise<LearnerStore> {
  const candidate = newPerson();
  const opened = learner === '' ? undefined : await open();
  const whole = opened?.ok ? mirroredStore(opened.value) : memoryStore();
  const id = `lms-${checksumOf(`${origin} ${learner}`)}`;
  const known = await whole.person();
  const same = known.ok && known.value?.id === id ? known.value : { ...candidate, id };
  const person = learner === '' ? candidate : same;
  await whole.setPerson(person);
  return { whole, person, use: learner === '' ? 'shared' : 'own' };
}
