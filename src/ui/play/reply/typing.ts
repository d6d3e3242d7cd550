import type { ReplyNotice } from '../../../core/reply/reply-reading.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { pageLanguage } from '../../language.ts';

/** The analyzer while somebody types; loaded after the scene. */
export interface Typing {
  readonly noticeOf: (text: string) => ReplyNotice | undefined; // a reason not to store the text
  readonly prepare?: () => void; // called when the box is shown; makes the first reply quick
  readonly hintFor?: (text: string) => string | undefined; // a hint on the form of a question
}

/** Returns the draft key of a reply. */
export const replyDraft = (beat: string): string => `reply/${beat}`;

/** Tells whether replies of a run can be analyzed: English only. */
export const isRead = ({ began }: SessionState): boolean => pageLanguage(began.language) === 'en';
