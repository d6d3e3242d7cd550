import { expect, test } from 'vitest';
import type { RoomState } from '../../src/group/facts/room-state.ts';
import { decodeSetup } from '../../src/group/facts/setup.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { beginStory } from '../../src/session/room/story.ts';
import { TestRoom } from '../group/fixture.ts';
import { SECOND } from './second.ts';

const PLAIN = { scenario: 'bench', choosing: 'majority', sees: 'spread' } as const;

function beganIn(setup: unknown) {
  const read = decodeSetup(setup, '');
  if (!read.ok) throw new Error(read.error.wanted);
  const told = beginStory({ seed: 1, setup: read.value } as RoomState, SECOND);
  if (!told.ok) throw new Error(told.error);
  const [first] = told.value;
  const began = first?.type === 'told' ? first.facts[0] : undefined;
  return began?.type === 'began' ? began.carried : undefined;
}

const facts = { knife: 'none', own_number: false };

test('a room begins a second contact with nothing known, or as its form says', () => {
  expect(beganIn(PLAIN)).toEqual({ met: 'none', facts });
  expect(beganIn({ ...PLAIN, met: 'harmed' })).toEqual({ met: 'harmed', facts, chosen: true });
  expect(decodeSetup({ ...PLAIN, met: 'angry' }, '').ok).toBe(false);
});

test('everybody in the room is told how it begins', () => {
  expect(publicView(new TestRoom({ met: 'harmed' }).state).met).toBe('harmed');
  expect(publicView(new TestRoom().state)).not.toHaveProperty('met');
});
