import type { ComponentChildren } from 'preact';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { Mode } from '../../core/run/intent.ts';
import type { MetState } from '../../core/scenario/carried.ts';
import type { Job, ShortCard } from '../../core/scenario/scenario.ts';
import type { DeviceUse } from '../device-use.ts';
import type { Language } from '../language.ts';
import type { MessageProps } from '../shell/message.tsx';

/** A picture with its text alternative. */
export interface CardPicture {
  readonly url: string;
  readonly alt: string;
}

/** A run that can be continued. */
export interface Resume {
  readonly session: string;
  readonly scenario: string;
  readonly title: string;
  readonly language: string; // of the scene, BCP 47
  readonly part: 'scene' | 'sorting' | 'debrief'; // how far it got
  readonly number: number; // of the moment
  readonly of: number; // moments on the longest path
  readonly left: number; // minutes, about
  readonly who?: string; // name; absent for narration
  readonly text: string; // the last line shown
  readonly picture?: CardPicture;
}

/** The assessment result of a scenario, formatted. */
export interface DoneRecord {
  readonly session: string;
  readonly shown: number | undefined; // overall after any cap
  readonly core: number | undefined;
  readonly band: string | undefined; // undefined: not enough evidence
  readonly date: string; // as words
}

/** One person's progress in one scenario. */
export interface ScenarioProgress {
  readonly record?: DoneRecord;
  readonly practice: number; // complete runs
  readonly unfinished: number;
}

/** A scenario on the start page, with the names and the face of its next run. */
export interface HomeCard {
  readonly card: ShortCard;
  readonly language: string; // of its scene, BCP 47
  readonly picture?: CardPicture; // the person in their place
  readonly face?: string; // URL of a small picture of their face
  readonly done?: ScenarioProgress; // absent: not started
}

/** Which run of an assessment is kept; nothing where a platform opened it only to look, or does not answer. */
export type KeptRun = 'first' | 'best' | 'nothing';

/** What a start needs, on the start page and on the page of a scene. */
export interface StartActions {
  readonly mode?: Mode; // from a trainer's link; practice by default
  readonly keeps?: KeptRun; // the first finished run if absent
  readonly asksDevice: boolean; // nobody has said yet whether the device is shared
  readonly summaryFirst?: boolean; // *Start* leads to the summary
  readonly sounds: boolean;
  readonly onSounds: (on: boolean) => void;
  readonly onStart: (id: string, mode: Mode, use?: DeviceUse, met?: MetState) => void;
  readonly onSummary: (id: string) => void;
}

/** What happens to a learner's results in a learning platform: sent, not sent (review), or no platform answers. */
export type Sending = 'sent' | 'looked' | 'silent';

/** Addresses that the start page leads to. */
export interface HomeWays {
  readonly tour: string;
  readonly scene: (scenario: string) => string;
  readonly practice?: string; // short practice; absent in a package
  readonly due?: string | undefined; // a sentence on what is due there
}

export interface HomeProps extends StartActions {
  readonly cards: readonly HomeCard[]; // in the suggested order
  readonly job: Job | undefined; // undefined: not said, or something else
  readonly onJob: (job: Job | undefined) => void;
  readonly next: string | undefined; // the scene that Start begins; undefined if all are finished
  readonly person: { readonly pseudonym: string };
  readonly sending?: Sending; // absent: outside a learning platform, nothing is sent
  readonly resume?: Resume;
  readonly progress?: ComponentChildren; // of somebody who has finished a run
  readonly ways: HomeWays;
  readonly jurisdiction: Jurisdiction;
  readonly message?: MessageProps;
  readonly shared?: boolean; // nothing is stored on this device
  readonly unsaved?: boolean; // this browser stores nothing
  readonly onLanguage?: (language: Language) => void;
  readonly onContinue: (session: string) => void;
  readonly onStartFresh?: () => void; // absent where nothing is stored, or a platform names the learner
  readonly onLoadRecord: (file: File) => void;
}
