import { expect, test } from 'vitest';
import { refusalText } from '../../../src/app/room/leading.tsx';

test.each([
  ['full', /^The room is full/],
  ['try-again', /^The room could not keep that/],
  ['not-now', /^The room has moved on/],
])('a console that is refused with “%s” says why', (problem, said) => {
  expect(refusalText(problem)).toMatch(said);
});

test.each([undefined, 'stale', 'needs-meant'])('nothing is said after “%s”', (problem) => {
  expect(refusalText(problem)).toBeUndefined();
});
