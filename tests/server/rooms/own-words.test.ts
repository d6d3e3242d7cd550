import { expect, test } from 'vitest';
import { ok } from '../../../src/core/kernel/result.ts';
import type { ReplyReader } from '../../../src/server/records/reading-thread.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { type Client, openVote, roomWith, startServer } from './server.ts';

const SAID = 'What was that like for you?';
const SECOND = 1000; // ms

const write = (phone: Client | undefined, reply: string) =>
  phone?.ask({ type: 'write', round: 1, reply, text: SAID });

test('one reply of a person is read in three seconds, however many come, and the room sees it', async () => {
  let time = 0;
  const server = await startServer({}, Date.now, () => time);
  const { facilitator, phones, order } = await roomWith(server.address, 3);
  await openVote({ facilitator, order });
  const flood = async (of: string) =>
    (
      await Promise.all(
        phones.flatMap((phone, who) =>
          Array.from({ length: 10 }, (_, at) => write(phone, `${of}-${who}-${at}`)),
        ),
      )
    ).filter((problem) => problem !== 'slow-down');
  expect(await flood('first')).toEqual([undefined, undefined, undefined]);
  const { desk } = await facilitator.until((told) => told.desk?.wall.length === 3);
  expect(desk?.wall.map(({ text }) => text)).toEqual([SAID, SAID, SAID]);
  time += 2 * SECOND;
  expect(await flood('soon')).toEqual([]);
  time += SECOND;
  expect(await flood('later')).toHaveLength(3);
  await server.stop();
});

test('one address cannot have more than a hundred replies read at once, in however many names', async () => {
  const server = await startServer(
    { readReply: async (text, at) => ok(analyse(text, at)) },
    Date.now,
    () => 0,
  );
  const { facilitator, phones, order } = await roomWith(server.address, 110);
  await openVote({ facilitator, order });
  const answers = await Promise.all(phones.map((phone, who) => write(phone, `${who}`)));
  expect(answers.filter((problem) => problem === undefined)).toHaveLength(100);
  await server.stop();
});

test('a vote is answered while own words of its room are still being read', async () => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const readReply: ReplyReader = async (text, at) => {
    await held;
    return ok(analyse(text, at));
  };
  const server = await startServer({ readReply });
  const { facilitator, phones, order } = await roomWith(server.address, 3);
  const vote = await openVote({ facilitator, order });
  const written = write(phones[0], 'r');
  expect(await phones[1]?.ask(vote)).toBeUndefined();
  await facilitator.until(({ view }) => view?.round?.answered === 1);
  expect(facilitator.told.desk?.wall).toEqual([]);
  goOn();
  expect(await written).toBeUndefined();
  await facilitator.until(({ desk }) => desk?.wall.length === 1);
  await server.stop();
});
