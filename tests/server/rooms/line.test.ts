import { expect, test } from 'vitest';
import { drillOf } from '../../core/practice/practice-fixture.ts';
import { CONTENT } from '../../group/fixture.ts';
import { connect, createRoom, refusal, secretOf, startServer } from './server.ts';

const contents = new Map([
  ['platform-four', { ...CONTENT, drills: [drillOf('door', 'Eli', { id: 'door-1' })] }],
]);

test('a room for one line takes words from phones, and ending it deletes them', async () => {
  const server = await startServer({ contents });
  const { code, key } = await createRoom(server.address, { choosing: 'wall', drill: 'door-1' });
  const facilitator = connect(server.address, { role: 'console', code, secret: key });
  const phone = connect(server.address, { role: 'phone', code, secret: secretOf(1) });
  await phone.ask({ type: 'join', stance: 'part' });
  for (const [moves, type] of ['goOn', 'openVote'].entries())
    expect(await facilitator.ask({ type: 'order', moves, order: { type } })).toBeUndefined();
  const text = 'What was that like?';
  expect(await phone.ask({ type: 'write', round: 1, reply: 'r', text })).toBeUndefined();
  const { desk } = await facilitator.until((told) => told.desk?.wall.length === 1);
  expect(desk?.wall[0]).toMatchObject({ text, as: 'waiting' });
  await facilitator.socket.emitWithAck('end', undefined);
  await phone.until(({ ended }) => ended === true);
  const late = connect(server.address, { role: 'phone', code, secret: secretOf(1) });
  expect(await refusal(late)).toBe('gone');
  await server.stop();
});

test('a room for a line that the scene does not have is not opened', async () => {
  const server = await startServer({ contents });
  expect(await createRoom(server.address, { drill: 'door-9' })).toEqual({ problem: 'no-scenario' });
  await server.stop();
});
