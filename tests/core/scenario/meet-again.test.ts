import { expect, test } from 'vitest';
import { offeredSecond } from '../../../src/core/scenario/meet-again.ts';

const SCENES = [
  { id: 'bench' },
  { id: 'hall' },
  { id: 'bench-again', follows: 'bench' },
  { id: 'hall-again', follows: 'hall' },
];

const runs = (...played: readonly string[]) =>
  played.map((scenario, at) => ({ scenario, lastAt: at + 1 }));

test.each([
  ['nobody was met', [], undefined],
  ['the person met last', ['hall', 'bench'], 'bench-again'],
  ['the other, once that person was met again', ['hall', 'bench', 'bench-again'], 'hall-again'],
  ['again after another first contact', ['bench', 'bench-again', 'bench'], 'bench-again'],
  ['a second contact alone offers nothing', ['bench-again'], undefined],
] as const)('what is offered: %s', (_, played, scenario) => {
  expect(offeredSecond(SCENES, runs(...played))?.scenario).toBe(scenario);
});
