import { expect, test } from 'vitest';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';

test('a moment without settle() is told with its knot and line', () => {
  let line = 0;
  const subject = changed('last-train', (ink) => {
    const without = ink.replace(/(=== b3 ===\n)~ settle\(\)\n/, '$1');
    expect(without).not.toBe(ink);
    line = ink.slice(0, ink.indexOf('=== b3 ===')).split('\n').length;
    return without;
  });
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const content = verdicts.find(({ property }) => property === 'content');
  expect(content).toMatchObject({
    verdict: 'COUNTEREXAMPLE',
    found: [{ code: 'not-settled', values: { knot: 'b3' }, line }],
  });
});
