import { expect, test } from 'vitest';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';

/** What is said of the order of decisions where the turn between the second and the third has this heading. */
function found(heading: string) {
  const subject = changed('last-train', (ink) => ink.replace('# beat: T2', `# beat: ${heading}`));
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  return verdicts.find(({ property }) => property === 'order')?.found;
}

test('a decision with a word after its number follows that number, or is left out', () => {
  expect(found('B2-apart # rates: PACE')).toEqual([]);
});

test('two decisions of one number are refused, and a word at another number', () => {
  expect(found('B2 # rates: PACE')).toMatchObject([
    { code: 'out-of-order', values: { number: 2, to: 'B2' } },
  ]);
  expect(found('B4-apart # rates: PACE')?.[0]).toMatchObject({
    code: 'out-of-order',
    values: { number: 2, to: 'B4-apart' },
  });
});
