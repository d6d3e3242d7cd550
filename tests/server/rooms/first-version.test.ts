import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sqlHandedInStore } from '../../../src/store/sql/handed-in-store.ts';
import { openServerDatabase } from '../../../src/store/sql/server-database.ts';
import { connect, secretOf, startServer } from './server.ts';

// Written by the first version with rooms and records: a room of five whose first vote is open, a room of three before
// its story, and a record that was handed in.
const FIRST = 'tests/store/frozen/first-rooms.db';
const VOTING = { code: 'V3GM2B', key: 'VJ9ygnaXln2VOnoidmTRJt2ffgjJ_-UK' };
const OPENING = { code: '6X9V94', key: '1VmsUk90XmxpK87bSuk5A9xHEM0cXxSF' };
const OPENED_AT = Date.UTC(2026, 10, 27, 15, 54); // a minute later: rooms stay for twelve hours

const folder = mkdtempSync(join(tmpdir(), 'first-rooms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copy(name: string): string {
  const file = join(folder, name);
  copyFileSync(FIRST, file);
  return file;
}

const comeBack = (address: string, role: 'console' | 'phone', code: string, secret: string) =>
  connect(address, { role, code, secret });

test('people come back to a room of the first version: its scenario has changed, so it is debriefed', async () => {
  const server = await startServer({ file: copy('voting.db') }, () => OPENED_AT);
  const facilitator = comeBack(server.address, 'console', VOTING.code, VOTING.key);
  const { view, story } = await facilitator.until((told) => !!told.view && !!told.story);
  expect(view).toMatchObject({ step: 'debrief', outdated: true });
  expect(story?.rounds[0]?.votes).toBe(5);
  const phone = comeBack(server.address, 'phone', VOTING.code, secretOf(0));
  expect((await phone.until(({ mine }) => mine !== undefined)).mine?.stance).toBe('part');
  expect(phone.told.view).toMatchObject({ step: 'debrief', outdated: true });
  const order = { type: 'turn', part: 'summary', page: 0 } as const;
  expect(await facilitator.ask({ type: 'order', moves: view?.moves, order })).toBeUndefined();
  for (const { socket } of [facilitator, phone]) socket.disconnect();
  await server.stop();
});

test('a room of the first version whose story had not begun goes on', async () => {
  const server = await startServer({ file: copy('opening.db') }, () => OPENED_AT);
  const facilitator = comeBack(server.address, 'console', OPENING.code, OPENING.key);
  const { desk } = await facilitator.until((told) => !!told.view && !!told.desk);
  expect(desk?.members).toHaveLength(3);
  for (const moves of [0, 1]) {
    const order = { type: 'goOn' } as const;
    expect(await facilitator.ask({ type: 'order', moves, order })).toBeUndefined();
    await facilitator.until(({ view }) => (view?.moves ?? 0) > moves);
  }
  expect(facilitator.told.view).toMatchObject({ step: 'line' });
  facilitator.socket.disconnect();
  await server.stop();
});

test('a record that the first version took in is there to the letter', async () => {
  const db = await openServerDatabase({ url: undefined, file: copy('records.db') });
  if (!db.ok) throw new Error(db.error.message);
  const found = await sqlHandedInStore(db.value).find('his-plan');
  expect(found).toMatchObject({ ok: true, value: { verdict: 'verified' } });
  const text = found.ok ? (found.value?.text ?? '') : '';
  expect(JSON.parse(text)).toMatchObject({ session: 'his-plan' });
  await db.value.destroy();
});
