import { expect, test } from 'vitest';
import type { FacilitatorOrder } from '../../../src/group/facts/command.ts';
import { type Client, connect, roomWith, startServer } from './server.ts';

const PHONES = 12;

test('twelve phones are led to the end by two who press every step together: each step is taken once', async () => {
  let time = 0;
  const server = await startServer({}, Date.now, () => {
    time += 1000; // ms: people press no faster than this
    return time;
  });
  const { code, key, facilitator, phones } = await roomWith(server.address, PHONES);
  const second = connect(server.address, { role: 'console', code, secret: key });
  const screen = connect(server.address, { role: 'screen', code });
  const leaders = [facilitator, second];
  const everybody = [...leaders, screen, ...phones];

  /** Both give the same order on the same view, and all pages follow. */
  const both = async (order: FacilitatorOrder): Promise<void> => {
    const moves = facilitator.told.view?.moves ?? 0;
    await second.until(({ view }) => view?.moves === moves);
    const press = (who: Client) => who.ask({ type: 'order', moves, order });
    const answers = await Promise.all(leaders.map(press));
    expect(answers.filter((one) => one === undefined)).toHaveLength(1);
    expect(answers.filter((one) => one !== undefined)).toEqual(['stale']);
    await Promise.all(everybody.map((one) => one.until(({ view }) => view?.moves === moves + 1)));
  };
  const step = () => facilitator.told.view?.step;

  await facilitator.until(({ view }) => view !== undefined);
  await both({ type: 'goOn' });
  await both({ type: 'goOn' });
  for (let round = 1; step() === 'line'; round += 1) {
    await both({ type: 'openVote' });
    const options = facilitator.told.view?.scene?.options.map(({ id }) => id) ?? [];
    const votes = phones.map((phone, who) => {
      const choice = options[who % 3 === 0 ? 1 : 0] ?? '';
      return phone.ask({ type: 'vote', round, choice, n: 1 });
    });
    expect(new Set(await Promise.all(votes))).toEqual(new Set([undefined]));
    await both({ type: 'closeVote' });
    const { desk } = await facilitator.until((told) => told.desk?.tally !== undefined);
    const [first = '', other = ''] = options;
    expect(desk?.tally?.counts).toEqual({ [first]: 8, [other]: 4 });
    await both({ type: 'reveal' });
    await both({ type: 'choose', option: first });
    await both({ type: 'goOn' });
  }
  if (step() === 'ending') await both({ type: 'goOn' });
  const [note] = facilitator.told.view?.board?.notes ?? [];
  await both({ type: 'file', ...(note && { note: note.id }) });
  expect(step()).toBe('debrief');

  const turns = facilitator.told.story?.facts.filter(({ type }) => type === 'faced').length;
  for (const phone of phones) {
    const { mine } = await phone.until((told) => told.mine?.record !== undefined);
    expect(mine?.record).toHaveLength(turns ?? 0);
    expect(mine?.session?.began).toBeGreaterThan(0);
  }
  await facilitator.socket.emitWithAck('end', undefined);
  await Promise.all(everybody.map((one) => one.until(({ ended }) => ended === true)));
  for (const { socket } of everybody) socket.disconnect();
  await server.stop();
});
