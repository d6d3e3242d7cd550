import type { Server } from 'socket.io';
import { TO_PAGE } from '../../group/facts/wire.ts';
import { channels } from './fan-out.ts';

/** Tells consoles whose phones are connected. */
export interface Presence {
  /** Lists the connected pages of a channel; those of other nodes, too, as long as they can be asked. */
  readonly pagesOf: (
    channel: string,
  ) => Promise<readonly { readonly data: { person?: unknown } }[]>;
  readonly tell: (code: string) => void;
}

const BATCH_MS = 100; // ms to batch arrivals and departures of one room
const ANSWER_WITHIN = 1000; // ms; after that only this node's phones are reported

/** Makes the presence service. `reachable` tells whether other nodes can be asked. */
export function presence(io: Server, reachable: () => boolean): Presence {
  const waiting = new Set<string>();

  const pagesOf = async (channel: string) => {
    const here = () => io.local.in(channel).fetchSockets();
    if (!reachable()) return here();
    return io.timeout(ANSWER_WITHIN).in(channel).fetchSockets().catch(here);
  };

  const tell = async (code: string) => {
    const to = channels(code);
    const sockets = await pagesOf(to.phones);
    const people = new Set(sockets.map(({ data }) => String(data.person)));
    const told = reachable() ? io : io.local;
    told.to(to.consoles).emit(TO_PAGE.here, [...people]);
  };

  return {
    pagesOf,
    tell: (code) => {
      if (waiting.has(code)) return;
      waiting.add(code);
      setTimeout(() => {
        waiting.delete(code);
        void tell(code).catch(() => {}); // the next change retries
      }, BATCH_MS).unref();
    },
  };
}
