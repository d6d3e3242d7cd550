import { MODES, type Mode } from '../../core/run/intent.ts';
import type { SessionStore } from '../../store/store.ts';

/** What a trainer's link asks for: the group a person trains with, and the mode. */
export interface TrainerLink {
  readonly cohort?: string;
  readonly mode?: Mode;
}

const cohortKey = (person: string): string => `cohort ${person}`;
const modeKey = (person: string): string => `mode ${person}`;

/** Keep what a link says for the next visits of a person. What it does not say stays as it was. */
export async function keepLink(
  store: SessionStore,
  person: string,
  { cohort, mode }: TrainerLink,
): Promise<void> {
  if (cohort !== undefined) await store.setDraft(cohortKey(person), cohort);
  if (mode !== undefined) await store.setDraft(modeKey(person), mode);
}

/** What the last link of a person said. */
export async function keptLink(store: SessionStore, person: string): Promise<TrainerLink> {
  const [group, kept] = [await store.draft(cohortKey(person)), await store.draft(modeKey(person))];
  const cohort = group.ok ? group.value : '';
  const mode = MODES.find((one) => kept.ok && one === kept.value);
  return { ...(cohort !== '' && { cohort }), ...(mode && { mode }) };
}
