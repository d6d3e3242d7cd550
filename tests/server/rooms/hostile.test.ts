import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forged, malformed, outOfOrder, oversized } from './hostile-messages.ts';
import { type Client, connect, refusal, roomWith, secretOf, startServer } from './server.ts';

const SEED = 7;
const SHARE = 40; // messages of one connection: as many as it may send at once
const UNANSWERED = 5000; // ms

/** Sends without caring for the answer, as its sender would. */
const attack = (client: Client, messages: readonly unknown[]): Promise<readonly unknown[]> =>
  Promise.all(
    messages.map((message) =>
      client.socket
        .timeout(UNANSWERED)
        .emitWithAck('do', message)
        .then(
          (answer: { problem?: string }) => answer.problem ?? 'kept',
          () => 'unanswered',
        ),
    ),
  );

/** What nobody else may change. */
const stateOf = ({ told: { view, desk, story } }: Client, people: readonly string[]) => ({
  moves: view?.moves,
  step: view?.step,
  answered: view?.round?.answered,
  members: desk?.members.filter(({ person }) => people.includes(person)),
  wall: desk?.wall,
  story: story?.facts.length,
});

const SECRETS = /"strongest"|"members"|"tally"|"level"|"evidence"|"person"/;

/** Strangers' phones and projectors send all of these; none of them is told what is not for it. */
async function attackAs(
  kind: string,
  messages: readonly unknown[],
  { address, code }: { readonly address: string; readonly code: string },
): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (let at = 0; at < messages.length; at += SHARE) {
    const place = at / SHARE;
    const role = place % 2 === 0 ? 'phone' : 'screen';
    const stranger = connect(address, { role, code, secret: secretOf(`${kind}-${place}`) });
    // Every other phone has joined; one that takes part could vote by what it heard.
    const stance = kind === 'replayed' ? 'listen' : 'part';
    if (place % 4 === 0) await stranger.ask({ type: 'join', stance });
    answers.push(...(await attack(stranger, messages.slice(at, at + SHARE))));
    const { desk, here, mine, story, view } = stranger.told;
    expect([desk, here, role === 'phone' && story]).toEqual([
      undefined,
      undefined,
      role === 'screen' ? false : undefined,
    ]);
    expect(JSON.stringify([mine, view, story?.sheets])).not.toMatch(SECRETS);
    stranger.socket.disconnect();
  }
  return answers;
}

test('2,000 messages of ill will change nothing, tell nothing, and leave the room usable', {
  timeout: 120_000,
}, async () => {
  const server = await startServer();
  const { code, key, facilitator, phones, order } = await roomWith(server.address, 3);
  const sent: unknown[] = [];
  for (const type of ['goOn', 'goOn', 'openVote'] as const) {
    sent.push({ type: 'order', moves: facilitator.told.view?.moves ?? 0, order: { type } });
    await order({ type });
  }
  const { view } = await facilitator.until((told) => told.view?.step === 'vote');
  const options = view?.scene?.options.map(({ id }) => id) ?? [];
  await facilitator.ask({ type: 'lock', on: false }); // it locked itself as the scene began
  const vote = { type: 'vote', round: 1, choice: options[0] ?? '', n: 1 };
  expect(await phones[0]?.ask(vote)).toBeUndefined();
  sent.push(vote, { type: 'moment', on: false });
  const before = await facilitator.until(({ view: now }) => now?.round?.answered === 1);
  const people = before.desk?.members.map(({ person }) => person) ?? [];
  expect(people).toHaveLength(3);
  const state = () => stateOf(facilitator, people);
  const untouched = JSON.stringify(state());

  const messages: Record<string, readonly unknown[]> = {
    malformed: fc.sample(malformed, { numRuns: 600, seed: SEED }),
    oversized: fc.sample(oversized, { numRuns: 200, seed: SEED }),
    outOfOrder: fc.sample(outOfOrder(options), { numRuns: 400, seed: SEED }),
    replayed: fc.sample(fc.constantFrom(...sent), { numRuns: 400, seed: SEED }),
    forged: fc.sample(forged(options, people), { numRuns: 400, seed: SEED }),
  };
  const answers: Record<string, readonly unknown[]> = {};
  for (const [kind, all] of Object.entries(messages)) {
    answers[kind] = await attackAs(kind, all, { address: server.address, code });
  }
  const told = JSON.stringify(answers);
  expect(Object.values(answers).flat()).toHaveLength(2000);
  expect(told).not.toMatch(/ at .*\.ts|Error/);
  expect(told).not.toContain('unanswered');
  for (const kind of ['malformed', 'oversized', 'outOfOrder', 'forged']) {
    expect(new Set(answers[kind]), kind).not.toContain('kept');
  }
  await facilitator.ask({ type: 'seen', person: people[0] }); // all before it was dealt with
  expect(JSON.stringify(state())).toBe(untouched);

  // The same sent again by those who may: kept already, or too late.
  const again = await attack(phones[0] as Client, [vote, vote, { type: 'join', stance: 'part' }]);
  expect(again).toEqual(['kept', 'kept', 'kept']);
  expect(await attack(facilitator, sent.slice(0, 3))).toEqual(['stale', 'stale', 'stale']);
  expect(JSON.stringify(state())).toBe(untouched);

  // Nobody leads by the code, by a phone's secret or by part of the key.
  for (const secret of [secretOf(0), key.slice(0, -1), `${key}x`, code.repeat(4)]) {
    const liar = connect(server.address, { role: 'console', code, secret });
    expect(await refusal(liar)).toBe('not-allowed');
    liar.socket.disconnect();
  }

  expect(await phones[1]?.ask({ ...vote, choice: options[1] })).toBeUndefined();
  await facilitator.until(({ view: now }) => now?.round?.answered === 2);
  expect(await order({ type: 'closeVote' })).toBeUndefined();
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

test('noise on the wire itself ends the connection it came by and nobody else’s', async () => {
  const server = await startServer();
  const { facilitator, phones } = await roomWith(server.address, 1);
  const wire = `${server.address}/socket.io/?EIO=4&transport=polling`;
  for (const noise of fc.sample(fc.string({ unit: 'binary', minLength: 1 }), {
    numRuns: 60,
    seed: SEED,
  })) {
    const opened = await (await fetch(wire)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    for (const body of [`4${noise}`, noise]) {
      const answer = await fetch(`${wire}&sid=${sid}`, { method: 'POST', body });
      expect(await answer.text()).not.toMatch(/ at .*\.ts|Error/);
    }
  }
  for (const body of fc.sample(fc.string({ unit: 'binary' }), { numRuns: 15, seed: SEED })) {
    const answer = await fetch(`${server.address}/rooms`, { method: 'POST', body });
    expect([400, 429]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/ at .*\.ts|Error/);
  }
  expect(await phones[0]?.ask({ type: 'moment', on: true })).toBeUndefined();
  await facilitator.until(({ desk }) => desk?.members[0]?.moment !== undefined);
  for (const { socket } of [facilitator, ...phones]) socket.disconnect();
  await server.stop();
});
