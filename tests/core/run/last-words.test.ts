import { expect, test } from 'vitest';
import { lastWords } from '../../../src/core/run/last-words.ts';
import { platformFour } from '../../content.ts';
import { begin, finish, PRACTICE, STRONG, say } from '../../session/drive.ts';

test('the last words of a run are the person’s own, whoever speaks after them', () => {
  const session = begin(platformFour(), PRACTICE);
  say(session, STRONG);
  const state = finish(session, 'said-he-owes');
  const last = lastWords(state);
  const lines = [...state.turns.flatMap(({ beat }) => beat.lines), ...(state.ended?.lines ?? [])];
  const others = lines.filter(({ who }) => who !== 'eli').map(({ text }) => text);
  expect(last).toBeDefined();
  expect(others).not.toContain(last);
  const { ended: _, ...silent } = { ...state, turns: [] };
  expect(lastWords(silent)).toBeUndefined();
});
