import type { EventDraft } from './event.ts';
import type { Phase, SessionState } from './state.ts';

/** Facts about the run: all but its beginning, and those that are added to it later, from outside. */
type RunFact = Exclude<EventDraft['type'], 'began' | 'judged' | 'consented'>;

const UNDER_WAY: readonly Phase[] = ['opening', 'choosing', 'reading', 'reacting', 'sorting'];

const PHASES: { readonly [T in RunFact]: readonly Phase[] } = {
  faced: ['opening', 'reacting'],
  hinted: ['choosing'],
  replied: ['choosing', 'reading'], // said in other words before it is answered: the last ones count
  contested: ['reading', 'reacting'],
  chose: ['choosing', 'reading'], // in `reading` it answers the typed reply, or takes its place
  retried: ['reacting'],
  noticed: UNDER_WAY,
  guessed: UNDER_WAY.filter((phase) => phase !== 'opening'),
  ended: ['reacting'],
  placed: ['sorting'],
  filed: ['sorting'],
  skipped: UNDER_WAY,
  paused: UNDER_WAY,
};

const PRACTICE_ONLY: readonly RunFact[] = ['hinted', 'retried'];

/**
 * Whether a fact of this type may come in the phase a run is in. Both who makes facts (`takeTurn`) and who checks
 * them (`reduce`) ask here.
 */
export const isInPhase = ({ phase }: SessionState, type: RunFact): boolean =>
  PHASES[type].includes(phase);

/** A branch ends with its ending: it has no board, no note and no figure. */
const NOT_IN_BRANCH: readonly RunFact[] = ['placed', 'filed', 'guessed'];

/** Whether the mode of the run allows it: hints and retries are for practice, board and figures not for a branch. */
export const isInMode = ({ began }: SessionState, type: RunFact): boolean =>
  (began.mode === 'practice' || !PRACTICE_ONLY.includes(type)) &&
  (began.branch === undefined || !NOT_IN_BRANCH.includes(type));
