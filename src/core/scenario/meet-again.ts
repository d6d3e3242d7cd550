import type { DoneRun } from './teaching/programme.ts';

/** A second contact that is offered, and the first one it follows. */
export interface SecondOffer {
  readonly scenario: string;
  readonly first: string;
  readonly firstAt: number; // end of the latest complete first contact, milliseconds since 1970, UTC
}

/** A second contact and the id of its first one. */
interface Following {
  readonly id: string;
  readonly follows?: string;
}

const lastEnd = (runs: readonly DoneRun[], scenario: string): number =>
  Math.max(...runs.filter((run) => run.scenario === scenario).map(({ lastAt }) => lastAt));

/**
 * Finds the second contact to offer: that of the person met last, if they were not met again since. It can be played at
 * any time; nothing is ever overdue.
 */
export function offeredSecond(
  scenarios: readonly Following[],
  runs: readonly DoneRun[],
): SecondOffer | undefined {
  return scenarios
    .flatMap(({ id, follows }): readonly SecondOffer[] => {
      if (follows === undefined) return [];
      const firstAt = lastEnd(runs, follows);
      const open = Number.isFinite(firstAt) && lastEnd(runs, id) < firstAt;
      return open ? [{ scenario: id, first: follows, firstAt }] : [];
    })
    .toSorted((a, b) => b.firstAt - a.firstAt)[0];
}
