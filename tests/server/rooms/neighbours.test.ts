import { expect, test } from 'vitest';
import { openNeighbours, type RedisState } from '../../../src/server/rooms/neighbours.ts';
import { freePort } from '../../services/free-port.ts';

test.each(['127.0.0.1', 'localhost'])(
  'it is said why Redis on %s does not answer',
  async (host) => {
    const url = `redis://${host}:${await freePort()}`;
    let stop = (): void => {};
    const state = await new Promise<RedisState>((resolve) => {
      ({ stop } = openNeighbours(url, resolve));
    });
    stop();
    expect(state).toEqual({ is: 'away', reason: expect.stringContaining('ECONNREFUSED') });
  },
);
