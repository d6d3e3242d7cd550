import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomDownload } from '../../src/app/room/files/room-file.ts';
import { readSavedRoom, type SavedRoom } from '../../src/group/facts/saved-room.ts';
import { compareRooms } from '../../src/group/views/compare-rooms.ts';
import { deskView, storyView } from '../../src/group/views/desk-view.ts';
import { platformFourIn } from '../content.ts';
import { crowd, TestRoom } from './fixture.ts';

function read(file: string): SavedRoom {
  const room = readSavedRoom(file);
  if (!room.ok) throw new Error(room.error);
  return room.value;
}

const first = (name: 'a' | 'b'): string =>
  readFileSync(`tests/group/saved/first-room-${name}.json`, 'utf8');

/** A room of now that votes twice and skips the third moment. */
function now(voters: number): string {
  const room = new TestRoom().begin(crowd(voters));
  for (const _moment of [1, 2]) {
    room.order({ type: 'openVote' });
    for (const person of crowd(voters)) room.vote(person, 0);
    room.order({ type: 'closeVote' });
    room.order({ type: 'choose', option: room.options()[0] ?? '' });
    room.order({ type: 'goOn' });
  }
  room.order({ type: 'omit' });
  return roomDownload(deskView(room.state), storyView(room.state));
}

test('two rooms saved by the first version are compared moment by moment', () => {
  const { comparability, moments } = compareRooms(read(first('a')), read(first('b')));
  expect(comparability).toEqual({ code: 'same' });
  expect(moments.length).toBeGreaterThan(8);
  const [one] = moments;
  expect(one?.name).toEqual({ number: 1, kind: 'moment', nth: 0 });
  expect(one?.sides[0]?.votes).toBe(6);
  expect(one?.sides[0]?.counts).not.toEqual(one?.sides[1]?.counts);
});

test('a room of now keeps what it skipped, and no votes of a round below three', () => {
  const many = read(now(4));
  const few = read(now(2));
  expect([many.version, few.version]).toEqual([3, 3]);
  const { comparability, moments } = compareRooms(many, few);
  expect(comparability).toEqual({ code: 'same' });
  expect(moments[0]?.sides.map((side) => side?.votes)).toEqual([4, 0]);
  expect(moments[2]?.sides.map((side) => side?.skipped)).toEqual([true, true]);
});

test('a saved room whose story or votes were changed in the file is said to be changed', () => {
  const saved = now(4);
  expect(read(saved).changed).toBe(false);
  const story = JSON.parse(saved);
  story.facts[0].scenario.title = 'Another title';
  expect(read(JSON.stringify(story)).changed).toBe(true);
  const votes = JSON.parse(saved);
  votes.rounds[0].passed += 1;
  expect(read(JSON.stringify(votes)).changed).toBe(true);
  expect(read(first('a')).changed).toBe(false); // the first version has no checksum
});

test('another version of a scenario is told, with the moments whose words changed', () => {
  const old = JSON.parse(first('a'));
  old.facts[0].scenario.hash = 'an-older-one';
  const [faced] = old.facts.filter(({ type }: { type: string }) => type === 'faced');
  faced.beat.options[0].text = 'Other words.';
  const { comparability } = compareRooms(read(JSON.stringify(old)), read(first('b')));
  expect(comparability).toEqual({ code: 'other-version', changed: [faced.beat.id] });
  old.facts[0].scenario.id = 'last-train';
  const other = compareRooms(read(JSON.stringify(old)), read(first('b')));
  expect(other.comparability).toEqual({ code: 'other-scenario' });
});

test('two languages of one scenario are told, and each line is found by its id', () => {
  const inSpanish = new TestRoom({ language: 'es' }, platformFourIn('es'));
  const inEnglish = new TestRoom();
  for (const room of [inEnglish, inSpanish]) room.begin(crowd(4)).toBoard();
  const [one, other] = [inEnglish, inSpanish].map(({ state }) =>
    read(roomDownload(deskView(state), storyView(state))),
  );
  if (one === undefined || other === undefined) throw new Error('no files');
  const { comparability, moments } = compareRooms(one, other);
  expect(comparability).toEqual({ code: 'other-language', changed: [] });
  const [first] = moments;
  expect(first?.sides.map((side) => side?.option)).toEqual([
    first?.options[0]?.id,
    first?.options[0]?.id,
  ]);
});

test.each([
  ['no-json', '{'],
  ['no-room', '{"hello":1}'],
  ['no-room', '[]'],
  ['newer', '{"format":"unscripted-room","version":4}'],
  ['not-begun', '{"at":1,"facts":[],"before":[],"sheets":[],"rounds":[]}'],
])('what cannot be read is %s', (code, file) => {
  expect(readSavedRoom(file)).toEqual({ ok: false, error: code });
});
