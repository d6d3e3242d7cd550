import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import {
  type BoardFit,
  boardEvidence,
  fitOf,
  itemsToSort,
} from '../../../src/core/scenario/board.ts';
import type { BoardColumn, Item } from '../../../src/core/scenario/scenario.ts';
import { observation, rubric } from '../facts.ts';

const item = (id: string, ...places: readonly BoardColumn[]): Item => ({
  ...observation(id),
  places,
});
type Placements = { readonly [item: string]: BoardColumn };

function levelsOf(items: readonly Item[], placements: Placements) {
  const evidence = boardEvidence(items, placements, rubric);
  const of = (dimension: Dimension) => evidence.find((one) => one.dimension === dimension)?.level;
  return { AMP: of('AMP'), NOTICE: of('NOTICE') };
}

test.each<[BoardColumn, readonly BoardColumn[], BoardFit]>([
  ['means', ['means'], 'defensible'],
  ['purpose', ['means', 'purpose'], 'defensible'],
  ['ordinary', ['means', 'ordinary'], 'defensible'],
  ['unknown', ['unknown', 'means'], 'defensible'],
  ['unknown', ['means'], 'omission'],
  ['unknown', ['ordinary'], 'omission'],
  ['means', ['ordinary'], 'overreach'],
  ['purpose', ['unknown'], 'overreach'],
  ['action', ['means'], 'overreach'],
  ['ordinary', ['means'], 'overreach'],
])('an item in %s that could stand in %j is: %s', (place, places, fit) => {
  expect(fitOf(item('coat', ...places), place)).toBe(fit);
});

/** Three items of an element each, one ordinary, one that nobody can know. */
const ITEMS = [
  item('ride', 'action'),
  item('debt', 'means'),
  item('work', 'purpose'),
  item('coat', 'ordinary'),
  item('text', 'unknown'),
];
const RIGHT: Placements = {
  ride: 'action',
  debt: 'means',
  work: 'purpose',
  coat: 'ordinary',
  text: 'unknown',
};

describe('the board as evidence', () => {
  test.each<[string, Placements, { AMP: number; NOTICE: number }]>([
    ['all defensible', RIGHT, { AMP: 3, NOTICE: 3 }],
    ['one omission', { ...RIGHT, debt: 'unknown' }, { AMP: 2, NOTICE: 2 }],
    ['one overreach', { ...RIGHT, debt: 'purpose' }, { AMP: 2, NOTICE: 2 }],
    ['two omissions', { ...RIGHT, debt: 'unknown', work: 'unknown' }, { AMP: 1, NOTICE: 1 }],
    ['one of each', { ...RIGHT, debt: 'unknown', work: 'means' }, { AMP: 1, NOTICE: 1 }],
    ['everything unknown', {}, { AMP: 1, NOTICE: 1 }],
    ['the ordinary item left unknown', { ...RIGHT, coat: 'unknown' }, { AMP: 3, NOTICE: 2 }],
    ['the ordinary item in an element', { ...RIGHT, coat: 'means' }, { AMP: 2, NOTICE: 2 }],
    ['the unknown item in an element', { ...RIGHT, text: 'means' }, { AMP: 2, NOTICE: 2 }],
    [
      'most items in a wrong element: trafficking declared',
      { ride: 'means', debt: 'purpose', work: 'means', coat: 'means', text: 'purpose' },
      { AMP: 0, NOTICE: 0 },
    ],
  ])('%s', (_, placements, levels) => {
    expect(levelsOf(ITEMS, placements)).toEqual(levels);
  });

  test('an item never placed stands in unknown', () => {
    const { debt: _, ...less } = RIGHT;
    expect(levelsOf(ITEMS, less)).toEqual(levelsOf(ITEMS, { ...RIGHT, debt: 'unknown' }));
  });

  test('an item with an unlucky name that was never placed stands in unknown', () => {
    const items = [item('constructor', 'unknown'), item('coat', 'ordinary')];
    expect(levelsOf(items, { coat: 'ordinary' })).toEqual({ AMP: 3, NOTICE: 3 });
  });

  test('does not depend on the order of items', () => {
    const placements: Placements = { ...RIGHT, debt: 'unknown', coat: 'means' };
    expect(levelsOf(ITEMS.toReversed(), placements)).toEqual(levelsOf(ITEMS, placements));
  });

  test('says why, with the slides of the bank', () => {
    const [amp, notice] = boardEvidence(ITEMS, { ...RIGHT, coat: 'unknown' }, rubric);
    expect(amp).toMatchObject({ dimension: 'AMP', source: 'board', slides: [12, 13] });
    expect(amp?.why).toBe('You left the missing element unknown.');
    expect(notice).toMatchObject({ dimension: 'NOTICE', source: 'board', slides: [16, 17] });
    expect(notice?.why).toBe('A flag is a reason to make room, not a finding.');
  });
});

/** A scenario like S8: all that was seen has an ordinary cause, and no element was seen at all. */
const S8 = ['coat', 'text', 'card', 'eyes', 'words'].map((id) => item(id, 'ordinary'));
const ORDINARY: Placements = Object.fromEntries(S8.map(({ id }) => [id, 'ordinary']));

describe('a board where means and purpose may stay empty', () => {
  test('is full marks when they do', () => {
    expect(levelsOf(S8, ORDINARY)).toEqual({ AMP: 3, NOTICE: 3 });
  });

  test('is a 2 after one overreach (rubric 3, AMP)', () => {
    expect(levelsOf(S8, { ...ORDINARY, coat: 'means' })).toEqual({ AMP: 2, NOTICE: 2 });
  });

  test('is a 1 with everything left unknown (rubric 6, rule 9; S8 B5 c)', () => {
    expect(levelsOf(S8, {})).toEqual({ AMP: 1, NOTICE: 1 });
  });
});

test('one overreach is a 2 where a single item belongs to an element', () => {
  const items = [item('debt', 'means'), item('coat', 'ordinary'), item('text', 'unknown')];
  const placements: Placements = { debt: 'purpose', coat: 'ordinary' };
  expect(levelsOf(items, placements)).toEqual({ AMP: 2, NOTICE: 2 });
});

test('at most six items are sorted: pinned ones, then those that may belong to an element', () => {
  const plain = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, 'ordinary', 'unknown'));
  const all = [...plain, item('owes', 'means'), item('crash', 'action', 'ordinary')];
  const ids = (pinned: readonly string[] = []) =>
    itemsToSort(all, new Set(pinned)).map(({ id }) => id);
  expect(ids()).toEqual(['a', 'b', 'c', 'd', 'owes', 'crash']);
  expect(ids(['e'])).toEqual(['a', 'b', 'c', 'e', 'owes', 'crash']);
  expect(itemsToSort(all.slice(0, 3))).toEqual(all.slice(0, 3));
});
