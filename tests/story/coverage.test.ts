import { expect, test } from 'vitest';
import { decodeDeck } from '../../src/core/guide/deck.ts';
import { coverageOf } from '../../src/story/coverage.ts';
import { outlineOf } from '../../src/story/source/outline.ts';
import { bench, compiled } from './corpus.ts';

const outline = outlineOf(compiled('clean').sources);
const story = {
  scenario: { ...bench, covers: { B1: ['SQ6'] } },
  outline,
};
const at = (beats: readonly string[]) => ({
  scenario: bench.card.id,
  title: bench.card.title,
  beats,
});
const first = outline.parts.flatMap(({ head }) => (head?.type === 'beat' ? [head] : []))[0];

test('a point is met where it is named, shown, rated, or the pathway of the whole', () => {
  const points = [
    { id: bench.card.pathway ?? '', slide: 6, text: 'Pathway' },
    { id: first?.shows[0] ?? '', slide: 16, text: 'Flag' },
    { id: 'TQ6', slide: 26, text: 'Technique', dimension: first?.rates[0] ?? 'OPEN' } as const,
    { id: 'SQ6', slide: 27, text: 'Question' },
    { id: 'LV7', slide: 18, text: 'Nowhere' },
  ];
  const met = coverageOf(points, [story]).map(({ meetings }) => meetings);
  expect(met[0]).toEqual([at([])]);
  expect(met[1]?.[0]?.beats).toContain(first?.id);
  expect(met[2]?.[0]?.beats).toContain(first?.id);
  expect(met[3]).toEqual([at(['B1'])]);
  expect(met[4]).toEqual([]);
});

test.each([
  [
    'the flag that is never shown twice over',
    [
      { id: 'RF1', slide: 16, text: 'a' },
      { id: 'RF1', slide: 16, text: 'b' },
    ],
  ],
  ['an id that is none', [{ id: 'XX1', slide: 16, text: 'a' }]],
  ['no point', []],
])('a deck with %s is refused', (_name, points) => {
  expect(decodeDeck({ points }, '').ok).toBe(false);
});
