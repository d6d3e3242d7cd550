import type { Server } from 'socket.io';
import type { ServerLog } from '../log.ts';
import { channels } from './fan-out.ts';
import type { Hub } from './hub.ts';

const SWEEP = 10 * 60 * 1000; // ms between looks for rooms that nobody uses
const LOOK = 2000; // ms between looks for what other nodes did, should nobody have told
const WHO = 5; // looks between two at who is here: a node that died tells of nobody

interface UpkeepParts {
  readonly io: Server;
  readonly hub: Hub;
  readonly ended: (code: string) => void;
  readonly refresh: (code: string) => Promise<void>;
  readonly tellWhoIsHere: (code: string) => void;
  readonly shared: boolean;
  readonly log: ServerLog;
}

/** What is done from time to time, whether or not somebody asks. */
export function upkeep(parts: UpkeepParts): { readonly stop: () => void } {
  const { io, hub, ended, refresh, tellWhoIsHere, shared, log } = parts;
  const has = (channel: string): boolean => (io.of('/').adapter.rooms.get(channel)?.size ?? 0) > 0;

  const sweep = async () => {
    for (const code of await hub.sweep()) ended(code);
    // A room that no page of this node shows is taken up from its facts when one comes.
    for (const code of hub.known()) if (!has(channels(code).all)) hub.forget(code);
  };
  let looks = 0;
  const look = async () => {
    looks += 1;
    for (const code of hub.known()) {
      const to = channels(code);
      if (!has(to.all)) continue;
      await refresh(code);
      if (looks % WHO === 0 && has(to.consoles)) tellWhoIsHere(code);
    }
  };
  const quietly = (work: () => Promise<void>) => () =>
    void work().catch((thrown) => log.problem('Looking after the rooms failed', thrown)); // next time again
  const timers = [
    setInterval(quietly(sweep), SWEEP),
    ...(shared ? [setInterval(quietly(look), LOOK)] : []),
  ];
  for (const timer of timers) timer.unref();
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
