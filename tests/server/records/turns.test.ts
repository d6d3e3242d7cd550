import { expect, test } from 'vitest';
import { openTurns } from '../../../src/server/records/turns.ts';

/** Queues work named like `a1` for its sender `a`; gives the names in the order in which it was done. */
async function order(names: readonly string[]): Promise<readonly string[]> {
  const inTurn = openTurns();
  const done: string[] = [];
  let at = 0;
  const work = (name: string) => async () => {
    at += 1;
    expect(at).toBe(1); // never two at a time
    await Promise.resolve();
    done.push(name);
    at -= 1;
  };
  await Promise.all(names.map((name) => inTurn(name[0] ?? '', work(name))));
  return done;
}

test('somebody who comes late waits for one piece of work of each other, not for all', async () => {
  expect(await order(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])).toEqual([
    ...['a1', 'a2', 'b1', 'c1', 'a3', 'b2'],
  ]);
});

test('work that fails tells its own sender and lets the others go on', async () => {
  const inTurn = openTurns();
  const failing = inTurn('a', () => Promise.reject(new Error('no')));
  const next = inTurn('b', async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
  expect(await inTurn('a', async () => 'later')).toBe('later');
});
