import { expect, test } from 'vitest';
import { platformFour } from '../../content.ts';
import { ASSESSMENT, begin, finish, must, STRONG, say } from '../drive.ts';

const told = platformFour();
const { playable } = told;
const silent = {
  ...told,
  playable: { ...playable, scenario: { ...playable.scenario, noteRates: [], tellings: {} } },
};

test('where a beat holds the note, the board follows alone and is rated', () => {
  const session = begin(silent, ASSESSMENT);
  expect(say(session, STRONG).ended?.notes).toEqual([]);
  must(session, { type: 'place', item: 'knife', place: 'ordinary' });
  const state = must(session, { type: 'file' });
  expect(state.filed?.evidence.map(({ source }) => source)).toEqual(['board', 'board']);
  expect(state.filed?.sorted).toContainEqual({
    item: 'knife',
    place: 'ordinary',
    fit: 'defensible',
  });
  expect(state.filed).not.toHaveProperty('note');
});

test('no note can be filed where there is none, and one must be where there are some', () => {
  const without = begin(silent, ASSESSMENT);
  say(without, STRONG);
  expect(without.send({ type: 'file', note: 'said-he-owes' })).toMatchObject({ ok: false });
  const withNotes = begin(told, ASSESSMENT);
  say(withNotes, STRONG);
  expect(withNotes.send({ type: 'file' })).toMatchObject({ error: { code: 'unknown-note' } });
  expect(finish(withNotes, 'said-he-owes').phase).toBe('closed');
});
