import { type Trouble, troubleText } from '../../trouble/trouble.ts';
import { reportWords } from '../reports-words.ts';

/** Two files contradict each other about a run. */
interface Dispute {
  readonly code: 'disputed' | 'renamed';
  readonly other: string; // name of the other file
}

/** Why a file is left out. */
export type LeftOutReason =
  | Trouble
  | { readonly code: 'copy' }
  | { readonly code: 'ratings'; readonly count: number }
  | Dispute;

const isDispute = (reason: LeftOutReason): reason is Dispute =>
  reason.code === 'disputed' || reason.code === 'renamed';

/** Describes the reason; names the other file of a dispute. */
export function leftOutText(reason: LeftOutReason): string {
  if (reason.code === 'copy') return reportWords('why.copy');
  if (reason.code === 'ratings') return reportWords('why.ratings', { count: reason.count });
  if (isDispute(reason)) return reportWords(`why.${reason.code}`, { other: reason.other });
  return troubleText(reason);
}

/** Describes the kind of reason without naming a file: for a report that is handed on. */
export const leftOutKind = (reason: LeftOutReason): string =>
  isDispute(reason) ? reportWords(`why.${reason.code}.kind`) : leftOutText(reason);
