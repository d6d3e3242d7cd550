import { expect, test } from 'vitest';
import { openOneScreen, startOneScreen } from '../../../src/app/room/one-screen-room.ts';
import { keepOneScreenRoom, oneScreenRoom } from '../../../src/app/room/room-memory.ts';
import { CONTENT, TestRoom } from '../../group/fixture.ts';

const SETUP = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' } as const;

test('the room on this screen is taken up where it stands', async () => {
  startOneScreen(SETUP);
  expect((await openOneScreen())?.sight().status).toBe('on');
});

test('a room on this screen plays the scene in its language, and in English where that is not there', async () => {
  const titleIn = async (language: string) => {
    startOneScreen({ ...SETUP, language });
    const link = await openOneScreen();
    for (const moves of [0, 1]) await link?.send({ type: 'order', moves, order: { type: 'goOn' } });
    const { view } = link?.sight() ?? {};
    return [view?.language, view?.scene?.title];
  };
  expect(await titleIn('es')).toEqual(['es', 'Andén cuatro']);
  expect(await titleIn('de')).toEqual([undefined, 'Platform Four']);
});

test('a room on this screen whose scenario has changed ends with its debrief', async () => {
  const room = new TestRoom({}, { ...CONTENT, playable: { ...CONTENT.playable, hash: 'before' } });
  keepOneScreenRoom(JSON.stringify(room.begin([]).facts));
  const link = await openOneScreen();
  expect(link?.sight()).toMatchObject({ view: { step: 'debrief', outdated: true } });
  expect(oneScreenRoom()).toContain('"type":"outdated"');
});

test.each([
  ['a fact of another version', { type: 'danced', seq: 1, at: 2 }],
  ['a run that is none', { type: 'told', seq: 1, at: 2, facts: [{ type: 'faced' }] }],
  ['a fact without its place', { type: 'noticed' }],
  ['nonsense', 7],
])('%s in what was remembered is no room, and breaks nothing', async (_name, fact) => {
  startOneScreen(SETUP);
  const [opened] = JSON.parse(oneScreenRoom() ?? '[]') as unknown[];
  keepOneScreenRoom(JSON.stringify([opened, fact]));
  expect(await openOneScreen()).toBeUndefined();
});
