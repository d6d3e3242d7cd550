import { type Trouble, troubleText } from '../../trouble/trouble.ts';
import { reportWords } from '../reports-words.ts';

/** Why a file is left out: no record, no readable file, or one that was read already. */
export type LeftOutReason = Trouble | { readonly code: 'duplicate' };

/** The reason in a sentence. */
export const leftOutText = (reason: LeftOutReason): string =>
  reason.code === 'duplicate' ? reportWords('why.duplicate') : troubleText(reason);
