import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { lockStep } from '../../../src/verify/replay/lockstep.ts';
import { FEATURES } from '../features.ts';
import { ink, picker } from '../ink.ts';

describe('in lock step with the stock runtime', () => {
  test.each(FEATURES)('$name', ({ ink: text }) => {
    const story = ink(text);
    const stepper = stepperOf(graphOf(story), true);
    const { steps, differs } = lockStep(story, stepper, {
      walks: 40,
      moves: 8,
      pick: picker(1),
      drawn: () => ({}),
    });
    expect(differs).toBeUndefined();
    expect(steps).toBeGreaterThanOrEqual(40);
  });
});
