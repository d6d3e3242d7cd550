import { expect, test } from 'vitest';
import { decodeEvent } from '../../../src/core/run/event-decode.ts';
import type { Carried, FollowedScenario } from '../../../src/core/scenario/carried.ts';
import { reenact } from '../../../src/session/audit/reenact.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { resumeSession } from '../../../src/session/play/session.ts';
import { makeTagTable } from '../../../src/story/tag-table.ts';
import { platformFour } from '../../content.ts';
import { bench, compiled } from '../../story/corpus.ts';
import { begin, finish, must, PRACTICE, STRONG, say, ticking } from '../drive.ts';

const first = platformFour();

const handingOn: Content = {
  ...first,
  playable: {
    ...first.playable,
    scenario: { ...first.playable.scenario, carries: ['promised', 'ending'] },
  },
};

const follows: FollowedScenario = {
  scenario: 'platform-four',
  facts: { knife: ['none', 'locked', 'logged'], own_number: [false, true] },
};

const { story } = compiled('second');

const second: Content = {
  ...first,
  playable: {
    scenario: { ...bench, follows },
    program: { story, tags: makeTagTable(story), items: bench.items, follows },
    variant: 'base',
    hash: 'second',
  },
};

const openingLine = (carried?: Carried): string => {
  const session = begin(second, { ...PRACTICE, ...(carried && { carried }) });
  return session.log.state().turns[0]?.beat.lines[0]?.text ?? '';
};

test('a first contact writes once, in its last fact, what a second one may know', () => {
  const session = begin(handingOn, PRACTICE);
  say(session, STRONG);
  const state = finish(session, 'said-he-owes');
  expect(state.filed?.carried).toEqual({
    met: 'trusted',
    facts: { promised: false, ending: state.ended?.ending },
  });
  const facts = session.log.facts();
  expect(facts.map((fact) => decodeEvent(JSON.parse(JSON.stringify(fact)), ''))).toEqual(
    facts.map((value) => ({ ok: true, value })),
  );
  expect(reenact(facts, handingOn).differences).toEqual([]);
});

test('a scenario that nobody follows hands on nothing', () => {
  const { carries: _, ...scenario } = first.playable.scenario;
  const session = begin({ ...first, playable: { ...first.playable, scenario } }, PRACTICE);
  say(session, STRONG);
  expect(finish(session, 'said-he-owes').filed).not.toHaveProperty('carried');
});

test.each([
  [undefined, 'Somebody told him to wait for you.'],
  [{ met: 'trusted', facts: {} }, 'You came back.'],
  [{ met: 'neutral', facts: {} }, 'He nods.'],
  [{ met: 'harmed', facts: { knife: 'logged' } }, 'He looks at the bus. Then at your pad.'],
  [{ met: 'harmed', facts: { knife: 'sharpened' } }, 'He looks at the bus.'],
] as const)('a second contact opens by how the first one went: %o', (carried, line) => {
  expect(openingLine(carried)).toBe(line);
});

test('a run says what it knew, and resumes and replays with it', () => {
  const carried = { met: 'none', facts: { own_number: true } } as const;
  const known = { met: 'harmed', facts: { own_number: true, other: 'dropped' } } as const;
  expect(begin(second, { ...PRACTICE, carried }).log.state().began.carried).toEqual({
    met: 'none',
    facts: { knife: 'none', own_number: false },
  });
  const session = begin(second, { ...PRACTICE, carried: known });
  expect(session.log.state().began.carried).toEqual({
    met: 'harmed',
    facts: { knife: 'none', own_number: true },
  });
  const resumed = resumeSession(second, session.log.facts(), ticking());
  if (!resumed.ok) throw new Error(resumed.error.code);
  const state = must(resumed.value, { type: 'choose', option: 'night' });
  expect(state.turns[0]?.attempts[0]?.chose.reaction[0]?.text).toBe('You didn’t pick up.');
  expect(reenact(resumed.value.log.facts(), second).differences).toEqual([]);
});

test('a record whose first fact was given other knowledge is found', () => {
  const [began, ...rest] = begin(second, PRACTICE).log.facts();
  if (began?.type !== 'began') throw new Error('a run begins');
  const changed = { ...began, carried: { met: 'trusted', facts: {} } } as const;
  expect(reenact([changed, ...rest], second).differences.map(({ at }) => at)).toContain(
    'carried.facts.knife',
  );
});
