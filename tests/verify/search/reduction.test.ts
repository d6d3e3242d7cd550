import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { FEATURES } from '../features.ts';
import { ink } from '../ink.ts';
import { reducedAndWhole } from './tiny.ts';

const run = (story: unknown): readonly number[] => [...stepperOf(graphOf(story)).machine.seen];

describe('with and without the reduction', () => {
  test.each(FEATURES)('$name', ({ ink: text }) => {
    const [reduced, whole] = reducedAndWhole(ink(text));
    expect(reduced.open).toBe(0);
    expect(reduced.faults).toEqual(whole.faults);
    expect(reduced.seen).toEqual(whole.seen);
    expect(reduced.states).toBeLessThanOrEqual(whole.states);
  });

  test('nothing is run before the story begins but its declarations', () => {
    expect(run(ink('VAR n = 1\n+ [Tea] -> END\n')).filter(Boolean).length).toBeGreaterThan(0);
  });
});
