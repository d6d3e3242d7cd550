import { expect, test } from 'vitest';
import { stopsOf } from '../../../src/core/scenario/line/stop.ts';
import { seenState } from '../../../src/ui/play/script/seen.ts';
import { reacting, talking } from '../session-fixture.ts';

const of = (kinds: string) => [...kinds].map((kind) => kind !== 'd');

test.each([
  ['', []],
  ['s', [1]],
  ['ds', [2]],
  ['dsdds', [2, 5]],
  ['sdd', [3]],
  ['ssd', [1, 3]],
  ['dd', [1, 2]],
])('the stops of %s are %j', (kinds, stops) => {
  expect(stopsOf(of(kinds))).toEqual(stops);
});

test('what was seen ends at the line being read, before a choice and after', () => {
  expect(seenState(talking(), 2).turns.at(-1)?.beat.lines).toHaveLength(2);
  expect(seenState(talking(), 9)).toEqual(talking());
  const before = reacting();
  const after = seenState(before, 1);
  expect(after.turns.at(-1)?.attempts.at(-1)?.chose.reaction).toHaveLength(1);
  expect(after.turns.at(-1)?.beat).toEqual(before.turns.at(-1)?.beat);
});
