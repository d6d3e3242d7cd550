import { expect, test } from 'vitest';
import { say } from './say-here.ts';

const at = (beat: string, text: string) => ({ id: beat, scenario: 'platform-four', beat, text });

test('a reply is read as its line, as an error of its situation, or answered neutrally', async () => {
  const { exit, out } = await say(
    at('B2', 'only if youre under 18 and not safe. and id tell you first'),
    at('B6', 'Eli are you ok with him? you dont have to go'),
    at('B4', 'whats saturday?'),
    at('B5', 'off the record, just between us, whats going on with cal'),
  );
  expect(exit).toBe(0);
  expect(out).toMatchObject([
    { as: 'fair-question', error: null, asks: false },
    { as: 'just-nod', error: 'FRONT', level: 'harmful' },
    { as: 'neutral', error: null, asks: false, reaction: expect.stringContaining('knife') },
    { as: 'other', error: 'PROMISE', level: 'harmful' },
  ]);
});

test('a bad line is named by its number, and later ones are still answered', async () => {
  const { exit, out } = await say('{', at('B99', 'hi'), { scenario: 'x' }, at('B3', 'ok'));
  expect(exit).toBe(2);
  expect(out).toMatchObject([{ line: 1 }, { line: 2 }, { line: 3 }, { id: 'B3' }]);
});

test('a moment that chance can close is found', async () => {
  const { out } = await say({ scenario: 'same-bench', beat: 'B5', text: 'her cake, what kind' });
  expect(out).toMatchObject([{ reaction: expect.any(String) }]);
});

test('a moment is read where the person has told most', async () => {
  const text = 'You said Fridays. How do those go, usually?';
  const { out } = await say({ scenario: 'fourth-period', beat: 'B5', text });
  expect(out).toMatchObject([{ as: 'what-look-like', error: 'DETAIL' }]);
});
