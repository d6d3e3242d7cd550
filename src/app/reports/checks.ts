import type { Standings } from '../../core/cohort/filter.ts';
import type { Shelf } from './shelf.ts';

const STEP = 50; // records between two words on how far it is

/** The checking of what is on a shelf, which goes on behind a report that is shown already. */
export interface Checks {
  /** Checks what is not checked yet; a call while it goes on waits for the same end. */
  readonly run: (resume: boolean) => Promise<{ readonly stopped: boolean }>;
  readonly stop: () => void;
}

/** Checks for a shelf; told after some records how all stand, and given the time to hear others. */
export function createChecks(
  shelf: Shelf,
  tell: (standings: Standings) => void,
  breathe: () => Promise<void>,
): Checks {
  let running: Promise<void> | undefined;
  let stopped = false;
  const work = async () => {
    let done = 0;
    if (shelf.standings().pending > 0) tell(shelf.standings());
    while (!stopped && (await shelf.checkNext())) {
      done += 1;
      if (done % STEP === 0) tell(shelf.standings());
      await breathe();
    }
  };
  return {
    run: async (resume) => {
      if (resume) stopped = false;
      if (!stopped) {
        running ??= work().finally(() => {
          running = undefined;
        });
        await running;
      }
      return { stopped };
    },
    stop: () => {
      stopped = true;
    },
  };
}
