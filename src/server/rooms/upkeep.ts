import type { Server } from 'socket.io';
import type { ServerLog } from '../log.ts';
import { channels } from './fan-out.ts';
import type { Hub } from './hub.ts';

const SWEEP_MS = 10 * 60 * 1000; // between searches for idle rooms
const CHECK_MS = 2000; // between checks for other nodes' changes, in case a message was lost
const CHECKS_PER_PRESENCE = 5; // checks between two presence updates, since a crashed node reports no departures

interface UpkeepParts {
  readonly io: Server;
  readonly hub: Hub;
  readonly ended: (code: string) => void;
  readonly refresh: (code: string) => Promise<void>;
  readonly tellWhoIsHere: (code: string) => void;
  readonly shared: boolean;
  readonly log: ServerLog;
}

/** Starts the periodic maintenance of rooms. */
export function upkeep(parts: UpkeepParts): { readonly stop: () => void } {
  const { io, hub, ended, refresh, tellWhoIsHere, shared, log } = parts;
  const has = (channel: string): boolean => (io.of('/').adapter.rooms.get(channel)?.size ?? 0) > 0;

  const sweep = async () => {
    for (const code of await hub.sweep()) ended(code);
    // Drop rooms without a page on this node; they are reloaded on demand.
    for (const code of hub.known()) if (!has(channels(code).all)) hub.forget(code);
  };
  const failed = (thrown: unknown) => log.problem('Looking after the rooms failed', thrown);
  let looks = 0;
  const look = async () => {
    looks += 1;
    for (const code of hub.known()) {
      const to = channels(code);
      if (!has(to.all)) continue;
      await refresh(code).catch(failed); // one room that fails keeps no other from its turn
      if (looks % CHECKS_PER_PRESENCE === 0 && has(to.consoles)) tellWhoIsHere(code);
    }
  };
  /** Runs work that is called at intervals; a call is left out while the one before is still on. */
  const oneAtATime = (work: () => Promise<void>) => {
    let on = false;
    return () => {
      if (on) return;
      on = true;
      void work()
        .catch(failed) // the next run retries
        .finally(() => {
          on = false;
        });
    };
  };
  const timers = [
    setInterval(oneAtATime(sweep), SWEEP_MS),
    ...(shared ? [setInterval(oneAtATime(look), CHECK_MS)] : []),
  ];
  for (const timer of timers) timer.unref();
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
