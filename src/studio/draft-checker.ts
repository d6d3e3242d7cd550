import type { DraftAsk, DraftNews, DraftOrder } from './draft-news.ts';
import { startDraftWorker } from './start-worker.ts';

/** Checks drafts in a worker, the newest only. */
export interface DraftChecker {
  /** Gives up what is being checked, as soon as a draft has changed: nothing more is told of it. */
  readonly forget: () => void;
  /** Checks a draft, and gives up the one before. */
  readonly check: (ask: DraftAsk) => void;
  readonly close: () => void;
}

interface Answer {
  readonly ticket: number;
  readonly news?: DraftNews; // none: it is done
}

/**
 * Starts the worker. A story that goes round without end keeps it busy, never the page: a worker that is busy when
 * the next draft comes is ended, and a new one started. `tell` gets the news of the newest draft, `done` its end,
 * `failed` the message of a worker that broke, empty where it could not be fetched.
 */
export function openDraftChecker(
  tell: (news: DraftNews) => void,
  done: () => void,
  failed: (message: string) => void,
): DraftChecker {
  let worker: Worker | undefined;
  let ticket = 0;
  let busy = false;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    busy = false;
  };
  const begin = (): Worker => {
    const made = startDraftWorker();
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.ticket !== ticket) return;
      if (data.news !== undefined) tell(data.news);
      else {
        busy = false;
        done();
      }
    });
    made.addEventListener('error', ({ message }) => {
      end();
      failed(message);
    });
    return made;
  };
  const forget = (): void => {
    if (busy) end();
    ticket += 1;
  };
  return {
    forget,
    check: (ask) => {
      forget();
      worker ??= begin();
      busy = true;
      const order: DraftOrder = { ticket, ask };
      worker.postMessage(order);
    },
    close: end,
  };
}
