import { ok, type Result } from '../core/kernel/result.ts';
import type { Delivery, Handed, LmsPort, LmsProblem } from './port.ts';
import { type Report, type RunOutcome, standingAfter } from './report.ts';

/** Brings what a run comes to to the platform, the newest as soon as the one before is there. */
export interface Courier {
  /** Hand this over, now or with the next; what was offered before it and not taken need not go any more. */
  readonly offer: (report: Report, now: boolean) => Promise<void>;
  /** Hand over what waits. */
  readonly flush: () => Promise<void>;
  /** Hand over what waits and end the sitting. A second time does nothing. */
  readonly end: () => Promise<Result<void, LmsProblem>>;
  readonly outcome: () => RunOutcome; // as the platform was told last
}

/** What the platform has of a run already: as many of its decisions. */
export interface Taken {
  readonly run: string;
  readonly answers: number;
}

/**
 * Opens a courier. `tell` hears a problem when one comes, and nothing once all is there. Where it is
 * not to keep a place, what the platform has kept stays as it is.
 */
export function openCourier(
  port: LmsPort,
  seconds: () => number,
  tell: (problem: LmsProblem | undefined) => void,
  already: Taken = { run: '', answers: 0 },
  keepsPlace = true,
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
      ...standingAfter(standing, report),
      run,
      ...(keepsPlace && { suspend }),
      progress,
      had,
      answers: answers.slice(had),
      seconds: seconds(),
    };
  };

  const took = (report: Report): void => {
    taken = { run: report.run, answers: report.answers.length };
    if (report.complete) standing = standingAfter(standing, report);
  };

  /** Whether it is there. What is not waits on, unless there is newer by now. */
  const after = (report: Report, put: Handed): boolean => {
    if (put.ok) {
      took(report);
      return true;
    }
    waiting ??= report;
    tell(put.error);
    return false;
  };

  /** At once where the platform takes things at once: a page that is put away has no later. */
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
