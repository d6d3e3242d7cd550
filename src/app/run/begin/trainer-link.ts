import { MODES, type Mode } from '../../../core/run/intent.ts';
import type { SessionStore } from '../../../store/store.ts';

/** What a trainer's link requests: group and mode. */
export interface TrainerLink {
  readonly cohort?: string;
  readonly mode?: Mode;
}

const cohortKey = (person: string): string => `cohort ${person}`;
const modeKey = (person: string): string => `mode ${person}`;

/** Stores what a link says for a person's later visits. What it omits stays unchanged. */
export async function keepLink(
  store: SessionStore,
  person: string,
  { cohort, mode }: TrainerLink,
): Promise<void> {
  if (cohort !== undefined) await store.setDraft(cohortKey(person), cohort);
  if (mode !== undefined) await store.setDraft(modeKey(person), mode);
}

/** Returns what a person's last link said. */
export async function keptLink(store: SessionStore, person: string): Promise<TrainerLink> {
  const [group, kept] = [await store.draft(cohortKey(person)), await store.draft(modeKey(person))];
  const cohort = group.ok ? group.value : '';
  const mode = MODES.find((one) => kept.ok && one === kept.value);
  return { ...(cohort !== '' && { cohort }), ...(mode && { mode }) };
}
