import { createClient } from '@redis/client';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { ServerOptions } from 'socket.io';

/** The other nodes that serve the same rooms. */
export interface Neighbours {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  /** Whether they can be told something now. */
  readonly reachable: () => boolean;
  readonly stop: () => void;
}

const READ_FOR = 1000; // ms that one look for news may take, and so a stop
const MOST_WAITING = 10_000; // messages kept while Redis is away; the database has all that counts

/**
 * The way to other nodes through Redis (`redis://host:port`). It need not be there: nodes hear of
 * each other later then, from the database. `say` is told once whenever that begins or ends.
 */
export function openNeighbours(url: string, say: (is: 'away' | 'back') => void): Neighbours {
  const client = createClient({ url, commandsQueueMaxLength: MOST_WAITING });
  let away = false;
  const turn = (now: boolean) => {
    if (now !== away) say(now ? 'away' : 'back');
    away = now;
  };
  client.on('error', () => turn(true));
  client.on('ready', () => turn(false));
  client.connect().catch(() => {}); // it tries until it is stopped
  // The adapter does not look after what it publishes: a failure there would end the process.
  const publish = client.publish.bind(client);
  const safe = Object.assign(client, {
    publish: (channel: string, message: Buffer) => publish(channel, message).catch(() => 0),
  });
  return {
    adapter: createAdapter(safe, { blockTimeInMs: READ_FOR }) as Neighbours['adapter'],
    reachable: () => client.isReady,
    stop: () => client.destroy(),
  };
}
