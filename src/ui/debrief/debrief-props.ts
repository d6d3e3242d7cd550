import type { ComponentChildren } from 'preact';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Attempts } from '../../core/run/attempts.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Debrief } from '../../core/scoring/debrief.ts';
import type { Ways } from '../guide/text/ways.ts';
import type { Drafts } from '../play/reply/drafts.ts';

/** A complete run with its debrief. */
export interface Reviewed {
  readonly state: SessionState;
  readonly debrief: Debrief;
}

export interface DebriefProps extends Reviewed {
  readonly rubric: Rubric;
  readonly drafts: Drafts; // after-care answers under `care/…`; they stay on this device
  readonly first?: Reviewed; // an earlier complete run of the same scenario, to compare
  readonly before?: Attempts['before']; // counts of runs begun before this record
  readonly resources?: ComponentChildren; // services
  readonly ways?: Ways; // links into the guide
  readonly message?: ComponentChildren; // at most one status message
  readonly picture?: ComponentChildren; // of the person, as the scene left them
  readonly theirSide?: ComponentChildren; // how the lines may have sounded to the person
  readonly certificate?: string; // address of the certificate
  readonly practice?: string; // address of short practice of the moment of *Try*
  readonly readOnly?: boolean; // a record opened from a file
  readonly onGoOn?: () => void; // if the run can be continued
  readonly at?: string | undefined; // a moment to begin at, by its beat; else the top
  readonly onPlayMoment?: (beat: string) => void; // plays from this moment without a score
  readonly onPlayAgain: () => void;
  readonly onSave: (includeOwnWords: boolean) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}
