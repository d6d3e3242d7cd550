import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { Mode } from '../../core/run/intent.ts';
import type { ShortCard } from '../../core/scenario/scenario.ts';
import type { DeviceUse } from '../device-use.ts';
import type { Language } from '../language.ts';
import type { BarProps } from '../shell/bar.tsx';
import type { MessageProps } from '../shell/message.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import type { ProgrammeProps } from './programme-row.tsx';

/** A picture with the words that stand for it. */
export interface CardPicture {
  readonly url: string;
  readonly alt: string;
}

/** A run that waits to be gone on with. */
export interface Resume {
  readonly session: string;
  readonly title: string;
  readonly language: string; // of the scene, BCP 47
  readonly part: 'scene' | 'sorting' | 'debrief'; // how far it had come
  readonly number: number; // of the moment
  readonly of: number; // moments on the longest path
  readonly who?: string; // name; absent for narration
  readonly text: string; // the last line
  readonly at: string; // date and time in words
  readonly picture?: CardPicture;
}

/** The record of a scenario in figures, ready to be shown. */
export interface DoneRecord {
  readonly session: string;
  readonly shown: number | undefined; // overall after any cap
  readonly core: number | undefined;
  readonly band: string | undefined; // undefined: not enough evidence
  readonly date: string; // in words
}

/** What one person did in one scenario so far. */
export interface ScenarioProgress {
  readonly record?: DoneRecord;
  readonly practice: number; // complete runs
  readonly unfinished: number;
}

/** A scenario as the list shows it. */
export interface HomeCard {
  readonly card: ShortCard;
  readonly language: string; // of its scene, BCP 47
  readonly picture?: CardPicture;
  readonly done?: ScenarioProgress; // absent: not started
}

/** What a person can do with a scenario. */
export interface CardActions {
  readonly mode?: Mode; // what a trainer's link asks for; practice otherwise
  readonly oneMode?: boolean; // no other can be picked
  readonly summaryFirst?: boolean; // a start leads to the summary
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onStart: (id: string, mode: Mode, use?: DeviceUse) => void;
  readonly onSummary: (id: string) => void;
  readonly onDebrief: (session: string) => void;
}

/** What becomes of what somebody does in a learning platform: it is sent there, it is not, or no platform answers. */
export type Sending = 'sent' | 'looked' | 'silent';

export interface HomeProps extends CardActions {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly cards: readonly HomeCard[];
  readonly open?: string; // id of the scenario whose card is open
  readonly person: { readonly pseudonym: string };
  readonly sending?: Sending; // absent: no learning platform has opened the pages, and nothing is sent
  readonly resume?: Resume;
  readonly programme: ProgrammeProps;
  readonly firstStepsHref: string;
  readonly jurisdiction: Jurisdiction;
  readonly message?: MessageProps;
  readonly asksDevice?: boolean; // whether others use this device is not known yet
  readonly shared?: boolean; // nothing is kept on this device
  readonly settingsHref: string;
  readonly onLanguage?: (language: Language) => void;
  readonly onContinue: (session: string) => void;
  readonly onNewPerson?: () => void; // absent where a platform says who is learning
  readonly onLoadRecord: (file: File) => void;
}
