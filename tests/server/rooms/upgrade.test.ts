import { expect, test } from 'vitest';
import type { FacilitatorOrder } from '../../../src/group/facts/command.ts';
import { decodeRoomEvent } from '../../../src/group/facts/room-event.ts';
import { storyView } from '../../../src/group/views/desk-view.ts';
import { publicView } from '../../../src/group/views/public-view.ts';
import { roomReview } from '../../../src/group/views/room-review.ts';
import { openHub } from '../../../src/server/rooms/hub.ts';
import type { LiveRoom } from '../../../src/server/rooms/live-room.ts';
import { sqlRoomStore } from '../../../src/store/sql/room-store.ts';
import { openServerDatabase } from '../../../src/store/sql/server-database.ts';
import { CONTENT, crowd } from '../../group/fixture.ts';
import { READS_NOTHING } from './server.ts';

const SETUP = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;
const PEOPLE = crowd(5);

/** Servers one after the other on the same data; each has its own version of the scenario. */
async function servers() {
  const db = await openServerDatabase({ url: undefined, file: ':memory:' });
  if (!db.ok) throw new Error(db.error.message);
  const store = sqlRoomStore(db.value, decodeRoomEvent);
  const start = (hash: string) =>
    openHub({
      store,
      contents: new Map([
        ['platform-four', { ...CONTENT, playable: { ...CONTENT.playable, hash } }],
      ]),
      now: () => 0,
      onFacts: () => {},
      readReply: READS_NOTHING,
      log: { problem: () => {} },
    });
  return { store, start };
}

type Hub = Awaited<ReturnType<typeof servers>>['start'] extends (hash: string) => infer H
  ? H
  : never;

async function open(hub: Hub, code: string): Promise<LiveRoom> {
  const opened = await hub.open(code);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value.room;
}

const order = (room: LiveRoom, one: FacilitatorOrder) =>
  room.carry({ role: 'console' }, { type: 'order', moves: room.state().moves, order: one });

/** A room with an open vote that everybody has given. */
async function votingRoom(hub: Hub) {
  const made = await hub.create(SETUP);
  if (!made.ok) throw new Error(made.error);
  const room = await open(hub, made.value.code);
  const by = (person: string) => ({ role: 'phone', person }) as const;
  for (const person of PEOPLE) await room.carry(by(person), { type: 'join', stance: 'part' });
  for (const type of ['goOn', 'goOn', 'openVote'] as const) await order(room, { type });
  const [choice = ''] = room.state().session?.turns[0]?.beat.options.map(({ id }) => id) ?? [];
  for (const person of PEOPLE)
    await room.carry(by(person), { type: 'vote', round: 1, choice, n: 1 });
  return { code: made.value.code, choice };
}

test('a room goes on after an upgrade that left its scenario alone', async () => {
  const { start } = await servers();
  const { code, choice } = await votingRoom(start('same'));
  const room = await open(start('same'), code);
  expect(publicView(room.state())).toMatchObject({ step: 'vote' });
  expect(publicView(room.state()).outdated).toBeUndefined();
  for (const type of ['closeVote', 'reveal'] as const) await order(room, { type });
  expect(await order(room, { type: 'choose', option: choice })).toMatchObject({ ok: true });
  expect(room.state().step).toBe('reaction');
});

test('a room whose scenario an upgrade changed says so and ends with its debrief', async () => {
  const { start, store } = await servers();
  const { code, choice } = await votingRoom(start('before'));
  const room = await open(start('after'), code);
  expect(publicView(room.state())).toMatchObject({ step: 'debrief', outdated: true });
  const told = storyView(room.state());
  expect(told.rounds).toMatchObject([{ counts: { [choice]: PEOPLE.length } }]);
  expect(roomReview(told, CONTENT.rubric)).toBeDefined();
  expect(await order(room, { type: 'choose', option: choice })).toMatchObject({ ok: false });
  expect(await order(room, { type: 'turn', part: 'summary', page: 0 })).toMatchObject({ ok: true });
  const before = await store.load(code, 0);
  await open(start('after'), code);
  expect(await store.load(code, 0)).toEqual(before);
});

test('a room that an earlier version left unfinished after such a change ends as well', async () => {
  const { start, store } = await servers();
  const { code } = await votingRoom(start('before'));
  const facts = await store.load(code, 0);
  const seq = facts.ok ? facts.value.length : 0;
  await store.append(code, [{ type: 'outdated', seq, at: 0 } as never], 0);
  expect(publicView((await open(start('after'), code)).state()).step).toBe('debrief');
});

test('a room whose story has not begun is played with the new version', async () => {
  const { start } = await servers();
  const hub = start('before');
  const made = await hub.create(SETUP);
  const room = await open(start('after'), made.ok ? made.value.code : '');
  for (const type of ['goOn', 'goOn'] as const) await order(room, { type });
  expect(publicView(room.state())).toMatchObject({ step: 'line' });
});
