import type { RecordProblem } from '../../core/record-decode.ts';
import { troubleText } from '../trouble/trouble.ts';
import { words } from './reports-words.ts';

/** Why a file is left out: no record, no readable file, or one that was read already. */
export type LeftOutReason =
  | RecordProblem
  | {
      readonly code: 'no-file' | 'not-utf8' | 'bad-archive' | 'archive-too-big' | 'duplicate';
    };

/** The reason in a sentence. */
export function leftOutText(reason: LeftOutReason): string {
  switch (reason.code) {
    case 'no-file':
    case 'not-utf8':
    case 'bad-archive':
    case 'archive-too-big':
    case 'duplicate':
      return words(`why.${reason.code}`);
    default:
      return troubleText(reason);
  }
}
