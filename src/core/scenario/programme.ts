import { RETURN_WEEKS, returnAt } from '../run/return.ts';

/** A complete run, as the programme looks at it. */
export interface DoneRun {
  readonly scenario: string;
  readonly lastAt: number; // its end, milliseconds since 1970, UTC
}

/** A scenario to come back to, and from when on. */
export interface Return {
  readonly scenario: string;
  readonly at: number; // milliseconds since 1970, UTC
}

/** Where somebody stands in the suggested order, and what is worth coming back to. */
export interface Programme {
  readonly done: number; // scenarios completed at least once
  readonly of: number;
  readonly next: string | undefined; // the first of the order that was not completed yet
  readonly due: readonly Return[]; // longest due first
  readonly coming: Return | undefined; // the next that will be due
}

/**
 * The programme of one person. A scenario is due again some weeks after its latest complete run:
 * skills that nobody comes back to fade within months.
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
