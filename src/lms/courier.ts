import { ok, type Result } from '../core/kernel/result.ts';
import type { Delivery, Handed, LmsPort, LmsProblem } from './port.ts';
import { type Report, type RunOutcome, standingAfter } from './report.ts';

/** Delivers reports to the platform one at a time; if several wait, only the newest is sent. */
export interface Courier {
  /** Queues a report, sending it now or with the next one. It replaces an earlier report that was not delivered. */
  readonly offer: (report: Report, now: boolean) => Promise<void>;
  /** Sends what is queued. */
  readonly flush: () => Promise<void>;
  /** Sends what is queued and ends the session with the platform. A second call does nothing. */
  readonly end: () => Promise<Result<void, LmsProblem>>;
  readonly outcome: () => RunOutcome; // as last reported to the platform
}

/** How many decisions of a run the platform already has. */
export interface Taken {
  readonly run: string;
  readonly answers: number;
}

/**
 * Opens a courier. `tell` is called with each problem, and with undefined once everything is delivered. While
 * `keepsPlace` returns false the platform's saved state is left unchanged.
 */
export function openCourier(
  port: LmsPort,
  seconds: () => number,
  tell: (problem: LmsProblem | undefined) => void,
  already: Taken = { run: '', answers: 0 },
  keepsPlace: () => boolean = () => true,
  first = false, // the first finished run counts
): Courier {
  let taken = already;
  let standing = port.told.standing;
  let waiting: Report | undefined;
  let last: Report | undefined;
  let busy: Promise<void> | undefined;
  let ended = false;

  const deliveryOf = (report: Report): Delivery => {
    const { run, suspend, progress, answers } = report;
    const had = taken.run === run ? taken.answers : 0;
    return {
      ...standingAfter(standing, report, first),
      run,
      ...(keepsPlace() && { suspend }),
      progress,
      had,
      answers: answers.slice(had),
      seconds: seconds(),
    };
  };

  const took = (report: Report): void => {
    taken = { run: report.run, answers: report.answers.length };
    if (report.complete) standing = standingAfter(standing, report, first);
  };

  /** Handles the result of a delivery; a failed report stays queued unless a newer one replaced it. */
  const after = (report: Report, put: Handed): boolean => {
    if (put.ok) {
      took(report);
      return true;
    }
    waiting ??= report;
    tell(put.error);
    return false;
  };

  /** Sends synchronously when the port is synchronous: no async work survives `pagehide`. */
  const work = (): Promise<void> | undefined => {
    while (waiting !== undefined && !ended) {
      const report: Report = waiting;
      waiting = undefined;
      const put = port.put(deliveryOf(report));
      if (put instanceof Promise)
        return put.then((done) => (after(report, done) ? work() : undefined));
      if (!after(report, put)) return undefined;
    }
    tell(undefined);
    return undefined;
  };

  const run = (): Promise<void> => {
    if (busy === undefined) {
      busy = work()?.finally(() => {
        busy = undefined;
      });
    }
    return busy ?? Promise.resolve();
  };

  return {
    offer: (report, now) => {
      last = report;
      waiting = report;
      return now && port.told.records ? run() : Promise.resolve();
    },
    flush: () => {
      const rest = (): Promise<void> =>
        waiting === undefined || !port.told.records ? Promise.resolve() : run();
      return busy === undefined ? rest() : busy.then(rest);
    },
    end: async () => {
      if (ended) return ok(undefined);
      ended = true;
      const report = last;
      const none = { ...standing, run: '', had: 0, answers: [], seconds: seconds() };
      const done = await port.end(report === undefined ? none : deliveryOf(report));
      if (!done.ok) tell(done.error);
      return done;
    },
    outcome: () => standing,
  };
}
