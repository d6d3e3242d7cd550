import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { list } from '../../src/core/kernel/json.ts';
import { replayRoom } from '../../src/group/facts/reduce-room.ts';
import { decodeRoomEvent } from '../../src/group/facts/room-event.ts';
import { deskView, storyView } from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { debriefLines } from '../../src/group/views/own-record.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { CONSOLE, crowd, phone, TestRoom } from './fixture.ts';

const SAID = 'It looks cold out here. What would help you most right now?';

test('the room is shown a moment line by line, and its options with the last', () => {
  const room = new TestRoom().begin(crowd(1));
  const all = deskView(room.state).lines;
  expect(all.length).toBeGreaterThan(2);
  expect(publicView(room.state).scene).toMatchObject({
    lines: all.slice(0, 1),
    more: all.length - 1,
  });
  expect(room.order({ type: 'nextLine' })).toBeUndefined();
  expect(publicView(room.state).scene?.lines).toEqual(all.slice(0, 2));
  expect(room.order({ type: 'allLines' })).toBeUndefined();
  expect(publicView(room.state).scene).toMatchObject({ lines: all, more: 0 });
  expect(room.order({ type: 'nextLine' })).toBe('not-now');
});

test('the ending is shown line by line before the board', () => {
  const room = new TestRoom().begin([]);
  while (room.state.step === 'line') {
    room.order({ type: 'choose', option: room.options()[0] ?? '' });
    room.order({ type: 'goOn' });
  }
  expect(publicView(room.state)).toMatchObject({ step: 'ending', scene: { options: [] } });
  expect(publicView(room.state).scene?.lines).toHaveLength(1);
  room.order({ type: 'goOn' });
  expect(publicView(room.state).step).toBe('sorting');
});

test('in a break no other order is taken, and votes on their way still count', () => {
  const room = new TestRoom().begin(crowd(3));
  room.order({ type: 'openVote' });
  expect(room.order({ type: 'hold', on: true })).toBeUndefined();
  expect(publicView(room.state).held).toBe(true);
  expect(room.order({ type: 'closeVote' })).toBe('not-now');
  expect(room.vote('person-0', 0)).toBeUndefined();
  expect(room.order({ type: 'hold', on: false })).toBeUndefined();
  expect(publicView(room.state)).toMatchObject({ step: 'vote', round: { answered: 1 } });
});

test('a skipped moment goes on without a vote, and nobody is said to have chosen', () => {
  const room = new TestRoom().begin(crowd(4));
  expect(room.order({ type: 'omit' })).toBeUndefined();
  expect(publicView(room.state)).toMatchObject({ step: 'line', scene: { name: { number: 2 } } });
  const { rounds, omitted } = storyView(room.state);
  expect([rounds, omitted]).toEqual([[], [0]]);
  expect(debriefLines(room.state, 'person-0')).toMatchObject([{ skipped: true }]);
  room.order({ type: 'stepBack' }); // to the skipped moment: it can be asked after all
  expect(storyView(room.state).omitted).toEqual([]);
});

test('a session that stops early has its debrief, and can go back into the story', () => {
  const room = new TestRoom().begin(crowd(3));
  room.order({ type: 'openVote' });
  for (const person of crowd(3)) room.vote(person, 0);
  expect(room.order({ type: 'stop' })).toBeUndefined();
  expect(publicView(room.state)).toMatchObject({ step: 'debrief', part: 'reactions' });
  expect(room.state.session?.skipped?.summary.length).toBeGreaterThan(0);
  expect(storyView(room.state).rounds).toMatchObject([{ votes: 3 }]);
  expect(room.order({ type: 'turn', part: 'analysis', page: 2 })).toBeUndefined();
  expect(publicView(room.state)).toMatchObject({ part: 'analysis', page: 2 });
  for (const _part of [1, 2, 3]) room.order({ type: 'stepBack' });
  expect(publicView(room.state).step).toBe('line');
});

test('a locked room lets in whoever was there, and nobody else', () => {
  const room = new TestRoom().begin(crowd(2));
  room.ask(CONSOLE, { type: 'lock', on: true });
  expect(room.ask(phone('stranger'), { type: 'join', stance: 'part' })).toBe('locked');
  room.ask(phone('person-0'), { type: 'join', stance: 'left' });
  expect(room.ask(phone('person-0'), { type: 'join', stance: 'part' })).toBeUndefined();
  room.ask(CONSOLE, { type: 'lock', on: false });
  expect(room.ask(phone('stranger'), { type: 'join', stance: 'part' })).toBeUndefined();
});

test('a removed phone may do nothing more, and the votes it gave stay: a changed count would name them', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(4));
  room.order({ type: 'openVote' });
  for (const person of crowd(4)) room.vote(person, 0);
  room.ask(phone('person-3'), { type: 'write', round: 1, reply: 'r', text: SAID });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  room.order({ type: 'closeVote' });
  const before = deskView(room.state).tally;
  expect(room.ask(CONSOLE, { type: 'removeWriter', reply: 'r' })).toBeUndefined();
  expect(deskView(room.state).tally).toEqual(before);
  expect(deskView(room.state).members.map(({ person }) => person)).not.toContain('person-3');
  expect(publicView(room.state)).toMatchObject({ wall: [], voters: 3 });
  expect(mineView(room.state, 'person-3')?.removed).toBe(true);
  expect(room.ask(phone('person-3'), { type: 'join', stance: 'part' })).toBe('removed');
  expect(storyView(room.state).attendance.phones).toBe(3);
});

test('the whole wall goes off the screen with one step, and comes back as it was', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(1));
  room.order({ type: 'openVote' });
  room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text: SAID });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  room.ask(CONSOLE, { type: 'cover', on: true });
  expect(publicView(room.state).wall).toEqual([]);
  room.ask(CONSOLE, { type: 'cover', on: false });
  expect(publicView(room.state).wall).toHaveLength(1);
});

test('who asked for a moment is told when the facilitator has seen it, and it stays until they are back', () => {
  const room = new TestRoom().begin(crowd(1));
  room.ask(phone('person-0'), { type: 'moment', on: true });
  const asked = deskView(room.state).members[0];
  expect(asked?.moment).toBeGreaterThan(0);
  expect(mineView(room.state, 'person-0')).toMatchObject({ moment: true });
  room.ask(CONSOLE, { type: 'seen', person: 'person-0' });
  expect(mineView(room.state, 'person-0')).toMatchObject({ moment: true, seen: true });
  expect(deskView(room.state).members[0]).toMatchObject({ moment: asked?.moment });
  room.ask(phone('person-0'), { type: 'moment', on: false });
  expect(mineView(room.state, 'person-0')).toMatchObject({ moment: false });
  expect(deskView(room.state).members[0]).not.toHaveProperty('seen');
});

test('a note that two facilitators edit at once keeps the words of both', () => {
  const room = new TestRoom().begin([]);
  const note = (text: string, was: string) =>
    room.ask(CONSOLE, { type: 'note', moment: 'B1', text, was });
  note('They laughed.', '');
  note('Ask Willow.', ''); // typed on an empty pad at the same time
  expect(deskView(room.state).notes).toEqual({ B1: 'They laughed.\nAsk Willow.' });
  note('', 'They laughed.\nAsk Willow.');
  expect(deskView(room.state).notes).toEqual({});
});

test('own words the room said are kept only if their writer says yes', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(2));
  room.order({ type: 'openVote' });
  room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text: SAID });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  room.order({ type: 'closeVote' });
  const [option = ''] = room.options();
  if (room.order({ type: 'chooseReply', reply: 'r' }) === 'needs-closest')
    room.order({ type: 'chooseReply', reply: 'r', option });
  expect(publicView(room.state).answer?.said).toBe(SAID); // in the room, now
  expect(JSON.stringify(storyView(room.state))).not.toContain(SAID);
  expect(debriefLines(room.state, 'person-1')[0]).not.toHaveProperty('room');
  expect(room.ask(phone('person-1'), { type: 'agree', reply: 'r', on: true })).toBe(
    'unknown-reply',
  );
  room.ask(phone('person-0'), { type: 'agree', reply: 'r', on: true });
  expect(storyView(room.state).kept).toMatchObject([{ text: SAID }]);
  expect(debriefLines(room.state, 'person-1')[0]?.room).toBe(SAID);
  room.ask(phone('person-0'), { type: 'agree', reply: 'r', on: false });
  expect(JSON.stringify(storyView(room.state))).not.toContain(SAID);
});

test('a reply holds no marks that turn text around, and a long one is cut on the screen alone', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(1));
  room.order({ type: 'openVote' });
  const text = `\u202e${'What would help you most right now? '.repeat(12)}\u2069\nAnd what else?`;
  room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  const [whole] = deskView(room.state).wall;
  expect(whole?.text).toMatch(/^What[^\n\u202e\u2069]+else\?$/);
  const [shown] = publicView(room.state).wall;
  expect(shown?.text.length).toBeLessThan(230);
  expect(shown?.text.endsWith('…')).toBe(true);
});

test('a room of the first version is read as it was saved', () => {
  const text = readFileSync('tests/group/saved/first-room-facts.json', 'utf8');
  const facts = list(decodeRoomEvent)(JSON.parse(text), '');
  if (!facts.ok) throw new Error(facts.error.path);
  const room = replayRoom(facts.value);
  if (!room.ok) throw new Error(room.error);
  expect(publicView(room.value)).toMatchObject({ step: 'debrief', part: 'summary' });
  expect(storyView(room.value).rounds.length).toBeGreaterThan(8);
});
