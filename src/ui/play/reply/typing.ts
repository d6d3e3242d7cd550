import type { ReplyNotice } from '../../../core/reply/reply-reading.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { pageLanguage } from '../../language.ts';

/** What the page asks of the analyser while somebody types. It comes after the rest of the scene. */
export interface Typing {
  readonly noticeOf: (text: string) => ReplyNotice | undefined; // better not kept
  readonly hintFor: (text: string) => string | undefined; // a quiet word on the form of a question
}

/** The key under which a reply is kept while it is typed. */
export const replyDraft = (beat: string): string => `reply/${beat}`;

/** Whether typed replies are read in a run: the reader knows English only. */
export const isRead = ({ began }: SessionState): boolean => pageLanguage(began.language) === 'en';
