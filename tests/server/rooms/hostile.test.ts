import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, connect, roomWith, secretOf, startServer } from './server.ts';

const MESSAGES = 2000;
const PROTOTYPES = ['__proto__', 'constructor', 'toString'];

/** What somebody who means harm may send: noise, near misses, forgeries, too much at once. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.record({
    type: fc.constantFrom(
      'join',
      'vote',
      'write',
      'moment',
      'order',
      'post',
      'seen',
      'place',
      ...PROTOTYPES,
    ),
    round: fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.constantFrom('1', null)),
    choice: fc.oneof(fc.string(), fc.constantFrom(...PROTOTYPES)),
    n: fc.integer(),
    stance: fc.string(),
    person: fc.string(),
  }),
  fc.record({
    type: fc.constant('order'),
    moves: fc.nat(10),
    order: fc.record({
      type: fc.constantFrom('goOn', 'closeVote', 'reveal', 'stepBack', 'choose'),
    }),
  }),
  fc.record({
    type: fc.constant('vote'),
    round: fc.integer({ min: -2, max: 3 }),
    choice: fc.oneof(fc.constantFrom(...PROTOTYPES), fc.string({ maxLength: 200 })),
    n: fc.integer({ min: -1, max: 5 }),
  }),
  fc.record({
    type: fc.constant('write'),
    round: fc.constant(9),
    reply: fc.string(),
    text: fc.constant('<img src=x onerror=alert(1)>'.repeat(100)),
  }),
);

/** Sends without caring for the answer, as its sender would. */
async function attack(client: Client, messages: readonly unknown[]): Promise<readonly unknown[]> {
  return Promise.all(
    messages.map((message) =>
      client.socket
        .timeout(2000)
        .emitWithAck('do', message)
        .then(
          (answer: { problem?: string }) => answer.problem,
          () => 'unanswered',
        ),
    ),
  );
}

test('2,000 messages of ill will change nothing, tell nothing, and leave the room usable', async () => {
  const server = await startServer();
  const { code, facilitator, phones, order } = await roomWith(server.address, 2);
  await order({ type: 'goOn' });
  await order({ type: 'goOn' });
  await order({ type: 'openVote' });
  const before = await facilitator.until((told) => told.view?.step === 'vote');
  const { at, moves } = before.view ?? {};
  const tally = JSON.stringify(before.desk?.tally);

  // Many connections, so that the allowance of one does not hide what the others reach.
  const messages = fc.sample(hostile, { numRuns: MESSAGES, seed: 7 });
  const share = 100;
  const answers: unknown[] = [];
  for (let from = 0; from < MESSAGES; from += share) {
    const role = from % 200 === 0 ? ('phone' as const) : ('screen' as const);
    const stranger = connect(server.address, { role, code, secret: secretOf(`stranger-${from}`) });
    answers.push(...(await attack(stranger, messages.slice(from, from + share))));
    const { desk, story } = stranger.told;
    expect([desk, role === 'phone' ? story : undefined]).toEqual([undefined, undefined]);
    expect(JSON.stringify(stranger.told)).not.toMatch(/"strongest"|"members"|"votes"|"level"/);
    stranger.socket.disconnect();
  }
  expect(answers).toHaveLength(MESSAGES);
  expect(answers.filter((one) => one === undefined)).toEqual([]);
  expect(JSON.stringify(answers)).not.toMatch(/ at .*\.ts|Error:/);

  const choice = before.view?.scene?.options[0]?.id ?? '';
  expect(await phones[0]?.ask({ type: 'vote', round: 1, choice, n: 1 })).toBeUndefined();
  const after = await facilitator.until((told) => told.desk?.tally?.votes === 1);
  expect(after.view?.moves).toBe(moves);
  expect(after.desk?.at).toBe((at ?? 0) + 1);
  expect(tally).toBe('{"counts":{},"passed":0,"votes":0}');
  for (const { socket } of [facilitator, ...phones]) socket.disconnect();
  await server.stop();
});

test('a message that is too long ends the connection of its sender and nobody else’s', async () => {
  const server = await startServer();
  const { code, facilitator, phones } = await roomWith(server.address, 1);
  const stranger = connect(server.address, { role: 'phone', code, secret: secretOf('stranger') });
  await stranger.until((told) => told.view !== undefined);
  const gone = new Promise<void>((resolve) => stranger.socket.once('disconnect', () => resolve()));
  stranger.socket.emit('do', { type: 'write', text: 'x'.repeat(100_000) }, () => {});
  await gone;
  expect(await phones[0]?.ask({ type: 'moment', on: true })).toBeUndefined();
  for (const { socket } of [stranger, facilitator, ...phones]) socket.disconnect();
  await server.stop();
});
