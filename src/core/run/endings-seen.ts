import type { SessionState } from './state.ts';

/** An ending a person has met. */
export interface SeenEnding {
  readonly id: string;
  readonly title: string;
}

/** The endings of one scenario that a person has met. */
export interface EndingsSeen {
  readonly seen: readonly SeenEnding[]; // of those open to a careful run, the first met first
  readonly of: number; // endings open to a careful run
  readonly also: readonly SeenEnding[]; // other endings that happened; never counted as missing
}

/**
 * Lists the endings met in the runs of one scenario, oldest first. Undefined if none ended, or if the scenario does
 * not say which endings are open to a careful run.
 */
export function endingsSeen(runs: readonly SessionState[]): EndingsSeen | undefined {
  const ended = runs.flatMap(({ ended: one }) => (one === undefined ? [] : [one]));
  const open = ended.findLast((one) => one.open !== undefined)?.open;
  if (open === undefined) return undefined;
  const titles = new Map(ended.map(({ ending, title }) => [ending, title]));
  const met = [...titles].map(([id, title]) => ({ id, title }));
  return {
    seen: met.filter(({ id }) => open.includes(id)),
    of: open.length,
    also: met.filter(({ id }) => !open.includes(id)),
  };
}
