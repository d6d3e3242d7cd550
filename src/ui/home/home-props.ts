import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { Mode } from '../../core/run/intent.ts';
import type { ShortCard } from '../../core/scenario/scenario.ts';
import type { DeviceUse } from '../device-use.ts';
import type { Language } from '../language.ts';
import type { BarProps } from '../shell/bar.tsx';
import type { MessageProps } from '../shell/message.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import type { ProgrammeProps } from './programme-row.tsx';

/** A picture with its text alternative. */
export interface CardPicture {
  readonly url: string;
  readonly alt: string;
}

/** A run that can be continued. */
export interface Resume {
  readonly session: string;
  readonly title: string;
  readonly language: string; // of the scene, BCP 47
  readonly part: 'scene' | 'sorting' | 'debrief'; // how far it got
  readonly number: number; // of the moment
  readonly of: number; // moments on the longest path
  readonly who?: string; // name; absent for narration
  readonly text: string; // the last line shown
  readonly at: string; // date and time as words
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

/** A scenario in the list. */
export interface HomeCard {
  readonly card: ShortCard;
  readonly language: string; // of its scene, BCP 47
  readonly picture?: CardPicture;
  readonly done?: ScenarioProgress; // absent: not started
}

/** Actions on a scenario. */
export interface CardActions {
  readonly mode?: Mode; // from a trainer's link; practice by default
  readonly oneMode?: boolean; // the mode is fixed
  readonly summaryFirst?: boolean; // *Start* leads to the summary
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onStart: (id: string, mode: Mode, use?: DeviceUse) => void;
  readonly onSummary: (id: string) => void;
  readonly onDebrief: (session: string) => void;
}

/** What happens to a learner's results in a learning platform: sent, not sent (review), or no platform answers. */
export type Sending = 'sent' | 'looked' | 'silent';

export interface HomeProps extends CardActions {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly cards: readonly HomeCard[];
  readonly open?: string; // id of the scenario whose card is open
  readonly person: { readonly pseudonym: string };
  readonly sending?: Sending; // absent: outside a learning platform, nothing is sent
  readonly resume?: Resume;
  readonly programme: ProgrammeProps;
  readonly firstStepsHref: string;
  readonly jurisdiction: Jurisdiction;
  readonly message?: MessageProps;
  readonly asksDevice?: boolean; // ask whether the device is shared
  readonly shared?: boolean; // nothing is stored on this device
  readonly settingsHref: string;
  readonly onLanguage?: (language: Language) => void;
  readonly onContinue: (session: string) => void;
  readonly onNewPerson?: () => void; // absent if a platform names the learner
  readonly onLoadRecord: (file: File) => void;
}
