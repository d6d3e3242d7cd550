import type { SceneDrill } from '../../core/practice/drill.ts';
import type { FirstTry, TryReading } from '../../core/practice/first-try.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { CardPicture } from '../home/home-props.ts';
import type { OwnWordsProps } from '../play/reply/own-words.tsx';
import type { Speaker } from '../speaker.ts';

/** An answer to a line, as it was read. It is in this page only. */
export interface SaidTry extends TryReading, Pick<FirstTry, 'by'> {
  readonly text: string; // empty: nothing was said
}

/** How far a line has come. */
export interface LineSoFar {
  readonly part: 'answer' | 'asked' | 'repair' | 'read';
  readonly tries: readonly SaidTry[];
  readonly asked?: SaidTry; // may hold a serious error, and does not count yet
}

/** One line that is practiced: what was answered so far, and what can be done now. */
export interface PracticeTurn extends LineSoFar, Pick<OwnWordsProps, 'field' | 'typing'> {
  readonly drill: SceneDrill;
  readonly picture: CardPicture | undefined;
  readonly speaker: Speaker;
  readonly rule: Rubric['criticalErrors'][number] | undefined; // of that error
  readonly last: boolean; // nobody follows
  readonly microphone: Microphone | undefined;
  readonly onAnswer: () => void; // again, or in other words
  readonly onSay: (text: string) => void;
  readonly onMeant: (meant: boolean) => void; // the possible error
  readonly onNext: () => void; // also to skip
}

/** Why no words came from the microphone. */
export type SpeechTrouble = 'refused' | 'silent' | 'failed' | 'cancelled' | 'no-pack';

/** A microphone whose words are recognized on the device. */
export interface Microphone {
  readonly is: 'to-fetch' | 'fetching' | 'ready' | 'listening'; // to-fetch: the language pack is not here yet
  readonly trouble: SpeechTrouble | undefined;
  readonly onPress: () => void; // gets the pack, starts or stops
}
