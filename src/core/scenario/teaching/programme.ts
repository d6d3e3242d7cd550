import { RETURN_WEEKS, returnAt } from '../../run/return.ts';

/** A complete run, as the program needs it. */
export interface DoneRun {
  readonly scenario: string;
  readonly lastAt: number; // its end, milliseconds since 1970, UTC
}

/** A scenario due for practice again, and when. */
export interface Return {
  readonly scenario: string;
  readonly at: number; // milliseconds since 1970, UTC
}

/** A person's progress through the suggested order, and what to practice again. */
export interface Programme {
  readonly done: number; // scenarios completed at least once
  readonly of: number;
  readonly next: string | undefined; // first scenario in the order not yet completed
  readonly due: readonly Return[]; // longest overdue first
  readonly coming: Return | undefined; // next to become due
}

/**
 * Computes one person's program. A scenario is due again some weeks after its latest complete run, since unused skills
 * fade within months.
 */
export function programmeOf(
  order: readonly string[],
  runs: readonly DoneRun[],
  now: number,
): Programme {
  const returns = order
    .flatMap((scenario): readonly Return[] => {
      const ends = runs.filter((run) => run.scenario === scenario).map(({ lastAt }) => lastAt);
      return ends.length === 0 ? [] : [{ scenario, at: returnAt(Math.max(...ends), RETURN_WEEKS) }];
    })
    .toSorted((a, b) => a.at - b.at);
  const completed = new Set(returns.map(({ scenario }) => scenario));
  return {
    done: completed.size,
    of: order.length,
    next: order.find((id) => !completed.has(id)),
    due: returns.filter(({ at }) => at <= now),
    coming: returns.find(({ at }) => at > now),
  };
}
