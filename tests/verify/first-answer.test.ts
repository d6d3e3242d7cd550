import { expect, test } from 'vitest';
import { verifyNearestFirst } from '../../src/verify/nearest-first.ts';
import type { VerifyReport } from '../../src/verify/verify.ts';
import { subjectOf } from './subject.ts';

const MOVES_OF_A_WALK = 41; // more than any scenario has

test('the first answer after a save plays one walk, whatever was not reached so far', () => {
  const firsts: VerifyReport[] = [];
  const going = (): boolean => firsts.length === 0; // stops before the search of everything
  verifyNearestFirst(subjectOf('platform-four'), { states: 1, going }, (report) =>
    firsts.push(report),
  );
  const [first] = firsts;
  expect(first?.open).toBeGreaterThan(0);
  expect(first?.compared).toBeLessThanOrEqual(MOVES_OF_A_WALK);
});
