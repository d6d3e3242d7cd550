import { expect, test } from 'vitest';
import type { ReplyQuestion } from '../../src/core/reply/reply-reading.ts';
import { analyse, READS } from '../../src/text/analyse.ts';
import { namedIn } from '../bench/analyser/named.ts';

const read = (text: string, context: readonly string[] = []) =>
  analyse(text, { context, disclosed: [], rates: READS });

test.each<[string, ReplyQuestion]>([
  ['Anything else?', 'open'],
  ['any thoughts on what would help tonight', 'open'],
  ['so how long ago was that', 'closed'],
  ['so how many buildings would that be', 'closed'],
  ['we could sit for a bit would that be okay', 'none'],
  ['Want some coffee?', 'none'],
  ['You want a lawyer?', 'none'],
  ['Is it okay if I sit here?', 'none'],
  ['Do you want to leave him?', 'closed'],
  ['If you want to say, what happened?', 'open'],
  ['Complicated how?', 'open'],
  ['What would help? A ride?', 'open'],
  ['I know what you mean.', 'none'],
  ['I do not have any questions.', 'none'],
  ['The thing is that it works.', 'none'],
])('%s asks in the form: %s', (text, question) => {
  expect(read(text).question).toBe(question);
});

test.each<[string, boolean]>([
  ['Complicated how? And what happened with him?', true],
  ['Who would you want to call first? And how could you keep this number?', false],
  ['Who would you want to call first? And what happened today?', true],
])('%s holds several questions: %s', (text, stacked) => {
  expect(read(text).stacked).toBe(stacked);
});

test('an offer of two things is no choice between two answers', () => {
  const { question, levels, spans } = read(
    'Would you like me to call her for you, now, or some other day?',
  );
  expect(question).toBe('none');
  expect(levels).toMatchObject({ PACE: 3, NOASSUME: 3 });
  expect(spans.every(({ good }) => good)).toBe(true);
});

test('a tentative opening is no mind-reading', () => {
  expect(namedIn(read('So what I’m hearing is you feel stuck.'))).toEqual([]);
  expect(namedIn(read('You feel stuck.'))).toEqual(['assumption']);
});
