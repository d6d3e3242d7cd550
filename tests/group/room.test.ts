import { expect, test } from 'vitest';
import { replayRoom } from '../../src/group/facts/reduce-room.ts';
import { NOTE } from '../../src/group/facts/room-lists.ts';
import { deskView, screenStory, storyView } from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { techniqueSpread } from '../../src/group/views/technique-spread.ts';
import { CONSOLE, crowd, phone, TestRoom } from './fixture.ts';

test('a vote may change until it closes, and counts once', () => {
  const room = new TestRoom().begin(crowd(6));
  room.order({ type: 'openVote' });
  for (const person of crowd(6)) expect(room.vote(person, 0)).toBeUndefined();
  expect(room.vote('person-0', 1, 2)).toBeUndefined();
  expect(room.vote('person-0', 2, 1)).toBeUndefined(); // an old one that arrives late
  const [a = '', b = ''] = room.options();
  room.order({ type: 'closeVote' });
  expect(deskView(room.state).tally).toMatchObject({ counts: { [a]: 5, [b]: 1 }, votes: 6 });
  expect(room.vote('person-1', 1, 2)).toBe('not-now');
  expect(deskView(room.state).leader).toBe(a);
});

test('nobody is told how the room answered before it is revealed', () => {
  const room = new TestRoom().begin(crowd(6));
  room.order({ type: 'openVote' });
  for (const person of crowd(6)) room.vote(person, 0);
  expect(publicView(room.state)).toMatchObject({ round: { answered: 6 } });
  expect(publicView(room.state).spread).toBeUndefined();
  room.order({ type: 'closeVote' });
  expect(publicView(room.state).spread).toBeUndefined();
  room.order({ type: 'reveal' });
  expect(publicView(room.state).spread).toMatchObject({ few: false, passed: 0 });
});

/** What a facilitator is told of a vote, on the console, on paper and in the file. */
const deskOf = ({ state }: TestRoom) => {
  const { tally, few, leader } = deskView(state);
  const { counts, votes, passed } = storyView(state).rounds.at(-1) ?? {};
  return { desk: { tally, few, leader }, story: { counts, votes, passed } };
};

test('while a vote is open its facilitator is told how many answered, and neither who nor what', () => {
  const room = new TestRoom().begin(crowd(4));
  room.order({ type: 'openVote' });
  const members = JSON.stringify(deskView(room.state).members);
  const told = deskOf(room);
  for (const person of crowd(2)) room.vote(person, 0);
  room.vote('person-2', 'pass');
  room.ask(phone('person-3'), {
    type: 'write',
    round: 1,
    reply: 'r',
    text: 'Are you warm enough?',
  });
  expect(publicView(room.state).round).toMatchObject({ answered: 4 });
  expect(deskView(room.state).wall).toHaveLength(1); // and nothing beside a name tells whose it is
  expect(JSON.stringify(deskView(room.state).members)).toBe(members);
  expect(deskOf(room)).toEqual(told);
  expect(told.story).toEqual({ counts: {}, votes: 0, passed: 0 });
  room.order({ type: 'closeVote' });
  expect(JSON.stringify(deskView(room.state).members)).toBe(members);
});

test.each([
  [1, 0],
  [2, 0],
  [3, 3],
])('of %i votes the console, paper and file hold %i', (count, told) => {
  const room = new TestRoom().begin(crowd(count));
  room.order({ type: 'openVote' });
  for (const person of crowd(count)) room.vote(person, 0);
  room.order({ type: 'closeVote' });
  const { desk, story } = deskOf(room);
  expect(story.votes).toBe(told);
  expect(desk.tally?.votes ?? 0).toBe(told);
  expect([desk.few, desk.leader !== undefined]).toEqual(
    told === 0 ? [true, false] : [undefined, true],
  );
  expect(JSON.stringify([desk, story]).includes(room.options()[0] ?? '')).toBe(told > 0);
  room.order({ type: 'reveal' });
  const spread = JSON.stringify(publicView(room.state).spread);
  expect(spread.includes(room.options()[0] ?? '')).toBe(told > 0);
});

test('a vote that is opened again hides its count again', () => {
  const room = new TestRoom().begin(crowd(4));
  room.order({ type: 'openVote' });
  for (const person of crowd(3)) room.vote(person, 0);
  room.order({ type: 'closeVote' });
  expect(deskOf(room).story.votes).toBe(3);
  room.order({ type: 'stepBack' });
  expect(deskOf(room)).toMatchObject({ desk: {}, story: { votes: 0 } });
});

test('replies on the screen carry no marks before the reveal', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(1));
  room.order({ type: 'openVote' });
  const text = 'It looks cold out here. What would help you most right now?';
  room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text });
  room.ask(CONSOLE, { type: 'post', reply: 'r', as: 'shown' });
  const marks = () => publicView(room.state).wall[0]?.spans.length;
  expect(marks()).toBe(0);
  room.order({ type: 'closeVote' });
  expect(marks()).toBe(0);
  room.order({ type: 'reveal' });
  expect(marks()).toBeGreaterThan(0);
});

test.each([
  [3, true],
  [4, true],
  [5, false],
])('with %i votes the room is shown only which lines were chosen: %s', (count, few) => {
  const room = new TestRoom().begin(crowd(count));
  room.order({ type: 'openVote' });
  for (const person of crowd(count)) room.vote(person, 1);
  room.order({ type: 'closeVote' });
  room.order({ type: 'reveal' });
  const { spread } = publicView(room.state);
  expect(spread?.few).toBe(few);
  expect(JSON.stringify(spread).includes(`${count}`)).toBe(!few);
});

test('a room that sees only the choice is shown no spread', () => {
  const room = new TestRoom({ sees: 'choice' }).begin(crowd(6));
  room.order({ type: 'openVote' });
  for (const person of crowd(6)) room.vote(person, 0);
  room.order({ type: 'closeVote' });
  room.order({ type: 'reveal' });
  expect(publicView(room.state).spread).toBeUndefined();
});

test('stepping back shows the other path and keeps the first', () => {
  const room = new TestRoom().begin(crowd(1));
  const [first = '', second = ''] = room.options();
  room.order({ type: 'openVote' });
  room.order({ type: 'closeVote' });
  room.order({ type: 'choose', option: first });
  room.order({ type: 'goOn' });
  const beat = room.state.session?.turns.at(-1)?.beat.id;
  expect(room.order({ type: 'stepBack' })).toBeUndefined();
  expect(room.state.step).toBe('line');
  expect(room.options()).toContain(second);
  expect(room.state.before.map(({ state }) => state.turns.at(-1)?.beat.id)).toEqual([beat]);
  room.order({ type: 'openVote' });
  room.order({ type: 'closeVote' });
  expect(room.order({ type: 'choose', option: second })).toBeUndefined();
  const said = room.state.session?.turns[0]?.attempts.map(({ chose }) => chose.option);
  expect(said).toEqual([first, second]);
});

test('an order given before the last step does nothing', () => {
  const room = new TestRoom().begin(crowd(1));
  const { moves } = room.state;
  const order = { type: 'order', moves, order: { type: 'openVote' } } as const;
  expect(room.ask(CONSOLE, order)).toBeUndefined();
  expect(room.ask(CONSOLE, order)).toBe('stale');
  expect(room.state.step).toBe('vote');
});

test('whoever comes late or listens only is in the moment without a vote', () => {
  const room = new TestRoom().begin(crowd(1));
  room.order({ type: 'openVote' });
  expect(room.ask(phone('late'), { type: 'join', stance: 'listen' })).toBe('locked'); // since the scene began
  room.ask(CONSOLE, { type: 'lock', on: false });
  room.ask(phone('late'), { type: 'join', stance: 'listen' });
  expect(room.vote('late', 0)).toBe('not-now');
  expect(publicView(room.state)).toMatchObject({ voters: 1, step: 'vote' });
  expect(mineView(room.state, 'late')).toMatchObject({ stance: 'listen', n: 0 });
});

test('a reply stands on the wall without its writer, and the story follows the one chosen', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(2));
  room.order({ type: 'openVote' });
  const write = (person: string, reply: string, text: string) =>
    room.ask(phone(person), { type: 'write', round: 1, reply, text });
  expect(
    write('person-0', 'r1', 'It looks cold out here. Would you like some of this tea?'),
  ).toBeUndefined();
  expect(write('person-1', 'r2', 'What would help you most right now?')).toBeUndefined();
  expect(write('person-1', 'r2', 'What would help you most right now?')).toBeUndefined(); // again
  expect(deskView(room.state).wall).toHaveLength(2);
  expect(JSON.stringify(deskView(room.state).wall)).not.toContain('person-');
  expect(publicView(room.state).wall).toEqual([]);
  room.ask(CONSOLE, { type: 'post', reply: 'r2', as: 'shown' });
  expect(publicView(room.state).wall.map(({ id }) => id)).toEqual(['r2']);
  room.order({ type: 'closeVote' });
  let answer = room.order({ type: 'chooseReply', reply: 'r2' });
  if (answer === 'needs-closest') {
    answer = room.order({ type: 'chooseReply', reply: 'r2', option: room.options()[0] ?? '' });
  }
  expect(answer).toBeUndefined();
  expect(publicView(room.state).answer?.said).toBe('What would help you most right now?');
});

test('a real name or a way to reach somebody never reaches the wall', () => {
  const room = new TestRoom({ choosing: 'wall' }).begin(crowd(1));
  room.order({ type: 'openVote' });
  const text = 'You can call me at 203-555-0142 any time.';
  expect(room.ask(phone('person-0'), { type: 'write', round: 1, reply: 'r', text })).toBe(
    'kept-out',
  );
  expect(JSON.stringify(room.facts)).not.toContain('555');
});

test('before the debrief the projector is not told which line is strongest', () => {
  const room = new TestRoom().begin(crowd(1));
  const told = JSON.stringify(screenStory(room.state));
  expect(told).not.toMatch(/"strongest"|"level"|"hint"|"flag"|"slowDown"|"readings"/);
  const { began } = room.state.session ?? {};
  expect(screenStory(room.state).facts[0]).toEqual({
    ...room.state.facts[0],
    seed: 0,
    variant: '',
    guessAt: '',
  });
  expect([began?.variant, began?.guessAt]).not.toContain('');
  expect(JSON.stringify(storyView(room.state))).toContain('"strongest"');
});

test('a show of hands counts as votes do', () => {
  const room = new TestRoom().begin([]);
  const [a = '', b = ''] = room.options();
  room.order({ type: 'openVote' });
  expect(
    room.ask(CONSOLE, { type: 'tally', counts: { [a]: 4, [b]: 3 }, passed: 1 }),
  ).toBeUndefined();
  expect(room.ask(CONSOLE, { type: 'tally', counts: { other: 1 }, passed: 0 })).toBe(
    'unknown-option',
  );
  room.order({ type: 'closeVote' });
  room.order({ type: 'reveal' });
  expect(publicView(room.state).spread).toEqual({
    few: false,
    counts: { [a]: 4, [b]: 3 },
    passed: 1,
  });
});

test('the whole run leads to a debrief with the room’s votes by technique and everybody’s own record', () => {
  const room = new TestRoom().begin(crowd(5));
  for (;;) {
    room.order({ type: 'openVote' });
    for (const person of crowd(5)) room.vote(person, 0);
    room.order({ type: 'closeVote' });
    room.order({ type: 'reveal' });
    const leader = deskView(room.state).leader ?? '';
    expect(room.order({ type: 'choose', option: leader })).toBeUndefined();
    expect(room.order({ type: 'goOn' })).toBeUndefined();
    if (room.state.step === 'ending') break;
  }
  expect(room.order({ type: 'goOn' })).toBeUndefined();
  const [item] = room.state.session?.notebook ?? [];
  const place = { type: 'place', item: item?.observation.id ?? '', place: 'ordinary' } as const;
  expect(room.ask(CONSOLE, place)).toBeUndefined();
  const [note] = publicView(room.state).board?.notes ?? [];
  expect(room.order({ type: 'file', ...(note && { note: note.id }) })).toBeUndefined();
  expect(room.state.step).toBe('debrief');
  const turns = room.state.session?.turns.length ?? 0;
  const mine = mineView(room.state, 'person-0');
  expect(mine?.record).toHaveLength(turns);
  const { startedAt: began = 0, lastAt } = room.state;
  expect(mine?.session).toEqual({ began, minutes: Math.round((lastAt - began) / 60_000) });
  const spread = techniqueSpread(storyView(room.state));
  expect(spread.length).toBeGreaterThan(0);
  for (const { levels, votes } of spread) {
    expect(votes % 5).toBe(0);
    expect(levels.reduce((sum, one) => sum + one, 0)).toBe(votes);
  }
  expect(replayRoom(room.facts)).toEqual({ ok: true, value: room.state });
});

test('the board is sorted by the room: leanings are counted for the facilitator alone', () => {
  const room = new TestRoom().begin(crowd(6));
  const lean = (person: string, topic: string, choice: string, n = 1) =>
    room.ask(phone(person), { type: 'lean', topic, choice, n });
  expect(lean('person-0', 'two-phones', 'ordinary')).toBe('not-now');
  room.toBoard();
  const { items = [], notes = [] } = publicView(room.state).board ?? {};
  const [item] = items;
  const [note] = notes;
  if (item === undefined || note === undefined) throw new Error('nothing to sort');
  for (const person of crowd(6)) expect(lean(person, item.id, 'ordinary')).toBeUndefined();
  expect(lean('person-0', item.id, 'means', 2)).toBeUndefined();
  expect(lean('person-0', item.id, 'action', 1)).toBeUndefined(); // an old one that arrives late
  expect(lean('person-1', NOTE, note.id)).toBeUndefined();
  expect(lean('person-2', NOTE, note.id)).toBeUndefined();
  expect(deskView(room.state).leanings).toEqual({ [item.id]: { ordinary: 5, means: 1 } }); // the note has too few
  expect(lean('person-3', NOTE, note.id)).toBeUndefined();
  expect(deskView(room.state).leanings?.[NOTE]).toEqual({ [note.id]: 3 });
  expect(mineView(room.state, 'person-0')?.leanings).toEqual({
    [item.id]: { choice: 'means', n: 2 },
  });
  expect(JSON.stringify(publicView(room.state))).not.toContain('leaning');
  expect(lean('person-2', item.id, 'nowhere', 2)).toBe('unknown-option');
  expect(lean('person-2', 'no-item', 'means')).toBe('unknown-option');
  expect(lean('nobody', item.id, 'means')).toBe('unknown-person');
  room.ask(phone('person-3'), { type: 'join', stance: 'listen' });
  expect(lean('person-3', item.id, 'means', 2)).toBe('not-now');
});
