import { createClient } from '@redis/client';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { ServerOptions } from 'socket.io';

/** The other nodes that serve the same rooms. */
export interface Neighbours {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  /** Tells whether they can be reached now. */
  readonly reachable: () => boolean;
  readonly stop: () => void;
}

const READ_FOR = 1000; // ms that one blocking read may take, and so a shutdown
const MAX_QUEUED = 10_000; // messages queued while Redis is down; the database holds everything that matters

/** Whether Redis answers, or why it does not. */
export type RedisState = { readonly is: 'back' } | { readonly is: 'away'; readonly reason: string };

/** Describes a failure; one of several addresses at once has a code but no message. */
const reasonOf = ({ message, code }: NodeJS.ErrnoException): string =>
  message === '' ? (code ?? 'no reason given') : message;

/**
 * Connects to other nodes through Redis (`redis://host:port`). Redis may be down: nodes then see each other's changes
 * later, through the database. `say` is called once whenever it goes down or comes back.
 */
export function openNeighbours(url: string, say: (state: RedisState) => void): Neighbours {
  const client = createClient({ url, commandsQueueMaxLength: MAX_QUEUED });
  let away = false;
  const turn = (state: RedisState) => {
    const now = state.is === 'away';
    if (now !== away) say(state);
    away = now;
  };
  client.on('error', (error) => turn({ is: 'away', reason: reasonOf(error) }));
  client.on('ready', () => turn({ is: 'back' }));
  client.connect().catch(() => {}); // it retries until stopped
  // The adapter does not handle failed publishes, which would end the process.
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
