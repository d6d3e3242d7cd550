import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_COLUMNS } from '../../src/core/scenario/scenario.ts';
import type { RoomCommand } from '../../src/group/facts/command.ts';
import { replayRoom } from '../../src/group/facts/reduce-room.ts';
import { makeCode, parseCode, spacedCode } from '../../src/group/facts/room-code.ts';
import { decodeRoomEvent } from '../../src/group/facts/room-event.ts';
import { deskView, screenStory, storyView } from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { drillOf } from '../core/practice/practice-fixture.ts';
import { CONSOLE, CONTENT, phone, TestRoom } from './fixture.ts';

const LINE = drillOf('door', 'Eli');
const LINES = { ...CONTENT, drills: [LINE] }; // every other room is for one line
const PEOPLE = ['p0', 'p1', 'p2'] as const;
const WORDS = 'What would help you most right now?';
const person = fc.constantFrom(...PEOPLE);
const count = fc.integer({ min: 1, max: 4 });

/** Somebody does something, whether or not it is their time. */
const deed: fc.Arbitrary<(room: TestRoom) => unknown> = fc.oneof(
  person.chain((who) =>
    fc
      .constantFrom('part' as const, 'listen' as const, 'left' as const)
      .map((stance) => (room: TestRoom) => room.ask(phone(who), { type: 'join', stance })),
  ),
  fc.tuple(person, fc.integer({ min: 0, max: 5 }), count).map(
    ([who, option, n]) =>
      (room: TestRoom) =>
        room.vote(who, option === 5 ? 'pass' : option, n),
  ),
  fc.tuple(person, fc.boolean()).map(
    ([who, on]) =>
      (room: TestRoom) =>
        room.ask(phone(who), { type: 'moment', on }),
  ),
  fc
    .tuple(person, fc.constantFrom('two-phones', 'knife'), fc.constantFrom(...BOARD_COLUMNS), count)
    .map(
      ([who, topic, choice, n]) =>
        (room: TestRoom) =>
          room.ask(phone(who), { type: 'lean', topic, choice, n }),
    ),
  fc.constant((room: TestRoom) => room.toBoard()),
  fc
    .constantFrom(
      'goOn' as const,
      'openVote' as const,
      'closeVote' as const,
      'reveal' as const,
      'stepBack' as const,
      'nextLine' as const,
      'allLines' as const,
      'omit' as const,
      'stop' as const,
    )
    .map((type) => (room: TestRoom) => room.order({ type })),
  fc.boolean().map((on) => (room: TestRoom) => room.order({ type: 'hold', on })),
  fc.tuple(fc.constantFrom('lock' as const, 'cover' as const), fc.boolean()).map(
    ([type, on]) =>
      (room: TestRoom) =>
        room.ask(CONSOLE, { type, on }),
  ),
  fc.tuple(person, fc.constantFrom('seen' as const, 'remove' as const)).map(
    ([who, type]) =>
      (room: TestRoom) =>
        room.ask(CONSOLE, { type, person: who }),
  ),
  fc.tuple(person, fc.boolean()).map(([who, on]) => (room: TestRoom) => {
    const round = room.state.rounds.length;
    room.ask(phone(who), { type: 'write', round, reply: `of ${who.length}-${round}`, text: WORDS });
    room.ask(phone(who), { type: 'agree', reply: `of ${who.length}-${round}`, on });
  }),
  fc
    .nat(4)
    .map(
      (place) => (room: TestRoom) =>
        room.order({ type: 'choose', option: room.options()[place] ?? 'none' }),
    ),
);

const story = fc.array(deed, { maxLength: 60 });

const played = (deeds: readonly ((room: TestRoom) => unknown)[]): TestRoom => {
  const room = deeds.length % 2 === 0 ? new TestRoom() : new TestRoom({ drill: LINE.id }, LINES);
  for (const one of deeds) one(room);
  return room;
};

test('a room is what its facts say, wherever it is taken up', () => {
  fc.assert(
    fc.property(story, fc.nat(), (deeds, cut) => {
      const room = played(deeds);
      expect(replayRoom(room.facts)).toEqual({ ok: true, value: room.state });
      const part = replayRoom(room.facts.slice(0, 1 + (cut % room.facts.length)));
      expect(part.ok).toBe(true);
      const stored = JSON.parse(JSON.stringify(room.facts)) as unknown[];
      expect(stored.map((fact) => decodeRoomEvent(fact, ''))).toEqual(
        room.facts.map((value) => ({ ok: true, value })),
      );
    }),
    { numRuns: 60 },
  );
});

test('a command sent again adds no fact', () => {
  const repeated: fc.Arbitrary<RoomCommand> = fc.oneof(
    fc.record({
      type: fc.constant('join' as const),
      stance: fc.constantFrom('part' as const, 'listen' as const),
    }),
    fc.record({ type: fc.constant('moment' as const), on: fc.boolean() }),
  );
  fc.assert(
    fc.property(story, person, repeated, count, (deeds, who, command, n) => {
      const room = played([
        ...deeds,
        (one) => one.ask(phone(who), { type: 'join', stance: 'part' }),
      ]);
      const answer = room.ask(phone(who), command);
      const after = room.facts.length;
      expect(room.ask(phone(who), command)).toBe(answer);
      expect(room.facts).toHaveLength(after);
      room.vote(who, 0, n);
      const voted = room.facts.length;
      room.vote(who, 0, n);
      expect(room.facts).toHaveLength(voted);
    }),
    { numRuns: 60 },
  );
});

test('no view tells who somebody is or what somebody chose', () => {
  fc.assert(
    fc.property(story, (deeds) => {
      const { state } = played(deeds);
      const told = JSON.stringify([publicView(state), screenStory(state)]);
      for (const who of PEOPLE) {
        expect(told).not.toContain(`"${who}"`);
        const other = PEOPLE.filter((one) => one !== who);
        for (const one of other)
          expect(JSON.stringify(mineView(state, who) ?? {})).not.toContain(`"${one}"`);
      }
      const { wall } = deskView(state);
      for (const reply of wall) expect(Object.keys(reply)).not.toContain('kept');
      const { rounds, kept } = storyView(state);
      for (const { votes } of rounds) expect(votes === 0 || votes >= 3).toBe(true);
      for (const { text } of kept) {
        const allowed = state.wall.filter((one) => one.kept && one.as === 'shown');
        expect(allowed.map((one) => one.text)).toContain(text);
      }
      const { members } = deskView(state);
      for (const member of members) expect(Object.keys(member)).not.toContain('choice');
    }),
    { numRuns: 60 },
  );
});

test('the answered are never more than the people in the room', () => {
  fc.assert(
    fc.property(story, (deeds) => {
      const { state } = played(deeds);
      expect(publicView(state).round?.answered ?? 0).toBeLessThanOrEqual(state.members.size);
    }),
    { numRuns: 60 },
  );
});

test('a code is read however it is typed, and never spells a word', () => {
  const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(bytes, (drawn) => {
      const code = makeCode(drawn);
      fc.pre(code !== undefined);
      expect(code).not.toMatch(/[AEIOUY01]/);
      expect(parseCode(spacedCode(code).toLowerCase())).toBe(code);
    }),
  );
});

test('a facilitator’s command from a phone is refused, and the other way round', () => {
  const room = new TestRoom().begin(['p0']);
  const order: RoomCommand = {
    type: 'order',
    moves: room.state.moves,
    order: { type: 'openVote' },
  };
  expect(room.ask(phone('p0'), order)).toBe('not-now');
  expect(room.ask(CONSOLE, { type: 'join', stance: 'part' })).toBe('not-now');
});
