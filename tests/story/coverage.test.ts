import { expect, test } from 'vitest';
import { type DeckPoint, decodeDeck } from '../../src/core/guide/deck.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { coverageOf, isInPlay } from '../../src/story/coverage.ts';
import { outlineOf } from '../../src/story/source/outline.ts';
import { bench, compiled } from './corpus.ts';

const outline = outlineOf(compiled('clean').sources);
const first = outline.parts.flatMap(({ head }) => (head?.type === 'beat' ? [head] : []))[0];

const meetings = (point: DeckPoint, covers: Scenario['covers'] = {}) =>
  coverageOf([point], [{ scenario: { ...bench, covers }, outline }])[0]?.meetings;
const at = (change: object) => [
  {
    scenario: bench.card.id,
    title: bench.card.title,
    ...{ whole: false, beats: [], errors: [], debrief: false },
    ...change,
  },
];

const QUESTION = { id: 'SQ6', slide: 27, text: 'Question' };

test('a point is met in play as a pathway, as a flag shown, or by a good line of a rated technique', () => {
  const pathway = { id: String(bench.card.pathway), slide: 6, text: 'Pathway' };
  expect(meetings(pathway)).toEqual(at({ whole: true }));
  const flag = { id: String(first?.shows[0]), slide: 16, text: 'Flag' };
  expect(meetings(flag)).toEqual(at({ beats: [first?.id] }));
  const technique = { id: 'TQ6', slide: 26, text: 'Technique', dimension: 'OPEN' } as const;
  expect(meetings(technique)?.[0]).toMatchObject({ errors: [], debrief: false });
  expect(meetings(technique)?.[0]?.beats).toContain(first?.id);
  expect(meetings({ id: 'LV7', slide: 18, text: 'Nowhere' })).toEqual([]);
});

test.each([
  ['the story’s own voice says it', { B1: ['SQ6'] }, { beats: ['B1'] }],
  ['a line without a low level says it', { B1: ['SQ6 night'] }, { beats: ['B1'] }],
  ['only a low line says it', { B1: ['SQ6 terrible'] }, { errors: ['B1'] }],
  ['a low line and a good one say it', { B1: ['SQ6 terrible', 'SQ6 night'] }, { beats: ['B1'] }],
  ['only the debrief says it', { debrief: ['SQ6'] }, { debrief: true }],
] as const)(
  'what is said in an error alone, or in the debrief, is not met in play: %s',
  (_, covers, place) => {
    const made = meetings(QUESTION, covers);
    expect(made).toEqual(at(place));
    expect(made?.some(isInPlay)).toBe('beats' in place);
  },
);

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
