import type { Standings } from '../../../core/cohort/filter.ts';
import type { Shelf } from './shelf.ts';

const CHECKS_PER_MESSAGE = 50; // records between progress messages

/** Background checking of loaded records, while their report is already shown. */
export interface Checks {
  /** Checks all unchecked records; a call during a check waits for the same end. */
  readonly run: (resume: boolean) => Promise<{ readonly stopped: boolean }>;
  readonly stop: () => void;
}

/** Makes the checks of a shelf. `tell` is called with the counts now and then; `breathe` lets other messages in. */
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
      if (done % CHECKS_PER_MESSAGE === 0) tell(shelf.standings());
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
