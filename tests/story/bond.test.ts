import { expect, test } from 'vitest';
import { createRunner } from '../../src/story/runner.ts';
import { platformFour } from '../content.ts';

test('a response moves the person, who is read before the next moment begins', () => {
  const { program } = platformFour().playable;
  const runner = createRunner(program, { seed: 1 });
  runner.begin();
  expect(runner.bond()).toBeUndefined();
  const step = runner.take('two-benches');
  expect(step.ok).toBe(true);
  const bond = runner.bond();
  expect(bond?.before.trust).toBe(2);
  expect(bond?.now.trust).toBeGreaterThan(2);
  runner.replay(['two-benches']);
  expect(runner.bond()).toEqual(bond);
});
