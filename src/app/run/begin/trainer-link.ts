import { MODES, type Mode } from '../../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import type { SessionStore } from '../../../store/store.ts';

/** What a trainer's link requests: group, mode, how second contacts begin, and the code of somebody in a study. */
export interface TrainerLink {
  readonly cohort?: string;
  readonly mode?: Mode;
  readonly met?: MetState;
  readonly code?: string; // with one, the mode is not a learner's to choose
}

const WISHES = ['cohort', 'mode', 'met', 'code'] as const;

/** Stores what a link says for a person's later visits. What it omits stays unchanged. */
export async function keepLink(
  store: SessionStore,
  person: string,
  link: TrainerLink,
): Promise<void> {
  for (const wish of WISHES) {
    const said = link[wish];
    if (said !== undefined) await store.setDraft(`${wish} ${person}`, said);
  }
}

/** Returns what a person's last link said. */
export async function keptLink(store: SessionStore, person: string): Promise<TrainerLink> {
  const [cohort, kept, known, code] = await Promise.all(
    WISHES.map(async (wish) => {
      const draft = await store.draft(`${wish} ${person}`);
      return draft.ok ? draft.value : '';
    }),
  );
  const mode = MODES.find((one) => one === kept);
  const met = MET_STATES.find((one) => one === known);
  return {
    ...(cohort && { cohort }),
    ...(mode && { mode }),
    ...(met && { met }),
    ...(code && { code }),
  };
}
