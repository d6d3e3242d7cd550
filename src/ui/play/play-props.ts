import type { ComponentChildren } from 'preact';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Bond } from '../../core/run/bond.ts';
import type { Intent } from '../../core/run/intent.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Ways } from '../guide/text/ways.ts';
import type { Settings } from '../settings.ts';
import type { Speaker } from '../speaker.ts';
import type { Drafts } from './reply/drafts.ts';
import type { Typing } from './reply/typing.ts';
import type { PauseParts } from './sheets/pause-sheet.tsx';
import type { SceneSwitchesProps } from './thumb-tools.tsx';

/** What the scene shows, and what it calls. */
export interface PlayProps {
  readonly state: SessionState;
  readonly rubric: Rubric;
  readonly settings: Settings;
  readonly speaker?: Speaker; // reads aloud, if available
  readonly drafts: Drafts;
  readonly typing?: Typing | 'coming'; // analyzes typed replies, if available
  readonly plate?: ComponentChildren; // the stage or a still picture; absent if the picture is off
  readonly caption?: string; // text alternative of the picture
  readonly message?: ComponentChildren; // at most one status message
  readonly pause?: PauseParts; // what the page adds to the pause
  readonly ways?: Ways; // links into the guide
  readonly readBefore?: ReadonlySet<string>; // lines read in earlier runs
  readonly notebookOpen: boolean;
  readonly paused: boolean;
  readonly covered?: boolean; // something covers the scene: ignore its keys
  readonly send: (intent: Intent) => void;
  readonly onNotebook: (open: boolean) => void;
  readonly onPause: (paused: boolean) => void; // opening also sends the intent `pause`
  readonly onSettings: () => void;
  readonly onPlayFrom?: (beat: string) => void; // goes on from an earlier moment, for learning
  readonly switches?: SceneSwitchesProps; // sound, reading aloud
  readonly bond?: Bond; // what the last response did to the person; none in assessment
  /** The run after the answer to a typed reply that does not count yet, and so can still be changed. */
  readonly ahead?: { readonly state: SessionState; readonly bond?: Bond | undefined } | undefined;
  readonly onSeen?: (seen: SessionState) => void; // the run up to the line being read
}
