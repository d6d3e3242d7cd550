import { expect, test } from 'vitest';
import { deskView } from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { tiedIn } from '../../src/group/views/tally.ts';
import { CONSOLE, crowd, phone, TestRoom } from './fixture.ts';

test('a room locks once its scene begins; one press lets late comers in', () => {
  const room = new TestRoom().begin(crowd(3));
  expect(deskView(room.state).locked).toBe(true);
  expect(room.ask(phone('late'), { type: 'join', stance: 'part' })).toBe('locked');
  room.ask(CONSOLE, { type: 'lock', on: false });
  expect(room.ask(phone('late'), { type: 'join', stance: 'part' })).toBeUndefined();
});

test('all who came from a time on leave together, and one press brings them back as they were', () => {
  const room = new TestRoom();
  for (const person of crowd(3)) room.ask(phone(person), { type: 'join', stance: 'part' });
  for (const person of ['x', 'y', 'z']) room.ask(phone(person), { type: 'join', stance: 'part' });
  room.ask(phone('y'), { type: 'join', stance: 'listen' });
  room.ask(CONSOLE, { type: 'remove', person: 'z' });
  const from = deskView(room.state).members.find(({ person }) => person === 'x')?.joined ?? 0;
  const here = () => deskView(room.state).members.map(({ person, stance }) => [person, stance]);
  const before = here();
  room.ask(CONSOLE, { type: 'sweep', from, back: false });
  expect(here()).toEqual(before.filter(([person]) => person?.startsWith('person-')));
  expect(mineView(room.state, 'x')?.removed).toBe(true);
  room.ask(CONSOLE, { type: 'sweep', from, back: true });
  expect(here()).toEqual(before); // without the one who was taken out alone
});

test('a step back is told to everybody until the vote opens again: which line the room had said', () => {
  const room = new TestRoom().begin(crowd(3));
  room.order({ type: 'openVote' });
  room.order({ type: 'closeVote' });
  const [, option = ''] = room.options();
  room.order({ type: 'choose', option });
  room.order({ type: 'stepBack' });
  expect(publicView(room.state)).toMatchObject({
    step: 'line',
    scene: { again: true, tried: option },
  });
});

test('lines with as many votes each are a tie; with one ahead, or none chosen, there is no tie', () => {
  expect(tiedIn({ counts: { a: 3, b: 3, c: 1 } })).toEqual(['a', 'b']);
  expect(tiedIn({ counts: { a: 3, b: 2 } })).toEqual([]);
  expect(tiedIn({ counts: { a: 0, b: 0 } })).toEqual([]);
});
