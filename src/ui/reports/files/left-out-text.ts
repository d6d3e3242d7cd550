import { type Trouble, troubleText } from '../../trouble/trouble.ts';
import { reportWords } from '../reports-words.ts';

/** Why a file is left out. */
export type LeftOutReason = Trouble | { readonly code: 'duplicate' };

/** Describes the reason. */
export const leftOutText = (reason: LeftOutReason): string =>
  reason.code === 'duplicate' ? reportWords('why.duplicate') : troubleText(reason);
