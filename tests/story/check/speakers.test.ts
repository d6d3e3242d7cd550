import { expect, test } from 'vitest';
import { checkSpeakers } from '../../../src/story/check/people/speakers.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';

/** Who is said to speak unseen in a moment with these lines. */
function unseen(...lines: readonly string[]): readonly string[] {
  const text = ['# id: bench', '# beat: B1 # rates: OPEN', ...lines, '+ [So. # id: so]', 'OK.'];
  const sources = [{ file: 'story.ink', text: text.join('\n') }];
  return checkSpeakers(outlineOf(sources), sources).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

test('a line that takes somebody away is not shown with their own words', () => {
  expect(unseen('Sir? # who: bea', 'They go. # leaves: bea # leaves: cal')).toEqual([
    '4: “bea” speaks in line 3 and is not seen: this line is shown with it and takes them away.',
  ]);
});

test.each([
  [
    'they go before somebody else speaks',
    ['Sir? # who: bea', 'She goes. # leaves: bea', 'Okay. # who: eli'],
  ],
  [
    'they come back at once',
    ['Sir? # who: bea', 'She goes. # leaves: bea', 'Here she is. # enters: bea'],
  ],
  ['they are only heard', ['Sir? # who: bea # leaves: bea', 'Steps.']],
  ['somebody else goes', ['Sir? # who: bea', 'Cal goes. # leaves: cal']],
])('nothing is said where %s', (_, lines) => {
  expect(unseen(...lines)).toEqual([]);
});
