import { expect, test } from 'vitest';
import { decodeRoomEvent } from '../../src/group/facts/room-event.ts';
import { decodeSetup } from '../../src/group/facts/setup.ts';
import { deskView, storyView } from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { drillOf } from '../core/practice/practice-fixture.ts';
import { CONSOLE, CONTENT, phone, TestRoom } from './fixture.ts';

const DRILL = drillOf('door', 'Eli', { id: 'door-1' });
const PEOPLE = ['ann', 'ben', 'cy', 'di'];

const room = (drill = 'door-1') =>
  new TestRoom({ drill, choosing: 'wall' }, { ...CONTENT, drills: [DRILL] });

const write = (in_: TestRoom, person: string, text = `What happened then, ${person.length}?`) =>
  in_.ask(phone(person), {
    type: 'write',
    round: in_.state.rounds.length,
    reply: `of ${person} ${in_.state.rounds.length}`,
    text,
  });

const show = (in_: TestRoom, person: string) =>
  in_.ask(CONSOLE, {
    type: 'post',
    reply: `of ${person} ${in_.state.rounds.length}`,
    as: 'shown',
  });

/** Everybody has answered the line. */
function answered(): TestRoom {
  const line = room();
  for (const person of PEOPLE) line.ask(phone(person), { type: 'join', stance: 'part' });
  line.order({ type: 'goOn' });
  line.order({ type: 'openVote' });
  for (const person of PEOPLE) write(line, person);
  line.order({ type: 'closeVote' });
  return line;
}

test('one line stands in place of the story: its place, who says it, and no lines to choose', () => {
  const line = room();
  expect(line.order({ type: 'goOn' })).toBeUndefined();
  expect(publicView(line.state)).toMatchObject({
    step: 'line',
    oneLine: true,
    scene: {
      title: 'Platform Four',
      lines: [{ text: 'A room.' }, { who: 'Eli', text: 'It is what it is.' }],
      options: [],
      writes: true,
    },
  });
});

test('a line that the scene does not have is not shown', () => {
  expect(room('door-9').order({ type: 'goOn' })).toBe('not-now');
});

test('the facilitator reads all replies without a name; three at most are on the wall, unmarked', () => {
  const line = answered();
  expect(deskView(line.state).wall).toHaveLength(4);
  expect(JSON.stringify(deskView(line.state).wall)).not.toMatch(/"(?:person|ann|ben|cy|di)"/);
  expect(publicView(line.state).wall).toEqual([]);
  for (const person of PEOPLE.slice(0, 3)) expect(show(line, person)).toBeUndefined();
  expect(show(line, 'di')).toBe('not-now');
  expect(show(line, 'ann')).toBeUndefined(); // it is there already
  line.ask(CONSOLE, { type: 'post', reply: 'of ann 1', as: 'hidden' });
  expect(show(line, 'di')).toBeUndefined();
  const { wall } = publicView(line.state);
  expect(wall.map(({ id }) => id)).toEqual(['of ben 1', 'of cy 1', 'of di 1']); // as they came
  expect(wall.flatMap(({ spans }) => spans)).toEqual([]);
});

test('nobody is ranked: nothing is revealed, chosen or said by the room', () => {
  const line = answered();
  expect(line.order({ type: 'reveal' })).toBe('not-now');
  expect(line.order({ type: 'choose', option: 'strong' })).toBe('not-now');
  expect(line.order({ type: 'chooseReply', reply: 'of ann 1' })).toBe('not-now');
  expect(line.order({ type: 'stop' })).toBe('not-now');
  expect(deskView(line.state).reactions).toEqual(DRILL.reactions);
  expect(publicView(line.state)).not.toHaveProperty('spread');
});

test('asked again, the same line starts from an empty wall', () => {
  const line = answered();
  show(line, 'ann');
  expect(line.order({ type: 'openVote' })).toBeUndefined();
  expect(line.state.wall).toEqual([]);
  expect(publicView(line.state)).toMatchObject({ step: 'vote', round: { round: 2 }, wall: [] });
  expect(mineView(line.state, 'ann')).not.toHaveProperty('wrote');
  expect(write(line, 'ann', 'And then?')).toBeUndefined();
  expect(show(line, 'ann')).toBeUndefined();
});

test('nothing is kept: no writer can agree to it, and no file of the room holds a reply', () => {
  const line = answered();
  show(line, 'ann');
  const agree = { type: 'agree', reply: 'of ann 1', on: true } as const;
  expect(line.ask(phone('ann'), agree)).toBe('not-now');
  expect(storyView(line.state)).toMatchObject({ facts: [], kept: [] });
  expect(JSON.stringify(storyView(line.state))).not.toContain('What happened');
});

test('words that may name somebody are not taken', () => {
  const line = answered();
  line.order({ type: 'openVote' });
  expect(write(line, 'ann', 'Call me at 203-555-0142.')).toBe('kept-out');
});

test('a room for the story shows no line, and its facts are read as before', () => {
  const story = new TestRoom({}, { ...CONTENT, drills: [DRILL] });
  story.order({ type: 'goOn' });
  expect(story.state.step).toBe('notice');
  for (const fact of answered().facts) expect(decodeRoomEvent(fact, '').ok).toBe(true);
  const setup = { scenario: 'a', choosing: 'wall', sees: 'choice', drill: '' };
  expect(decodeSetup(setup, '').ok).toBe(false);
});
