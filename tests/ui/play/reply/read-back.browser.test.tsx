import { expect, test } from 'vitest';
import type { ReplyReading, ReplySpan } from '../../../../src/core/reply/reply-reading.ts';
import { ReadBack } from '../../../../src/ui/play/reply/reading/read-back.tsx';
import { show } from '../../axe.ts';
import { RUBRIC, reacting } from '../../session-fixture.ts';

test('the notes on a typed reply are numbered in the order in which they stand in its words', () => {
  const text = 'You owe me. What does he make you do for it?';
  const span = (words: string): ReplySpan => {
    const from = text.indexOf(words);
    return { from, to: from + words.length, rule: words, why: `On ${words}.`, good: false };
  };
  const spans = [span(text), span('You owe me'), span('make you do')]; // in text order
  const [attempt] = reacting().turns.at(-1)?.attempts ?? [];
  if (attempt === undefined) throw new Error('nothing was said');
  const reply = { said: { from: 'self', text }, reading: { spans } as unknown as ReplyReading };
  const typed = { ...attempt, reply: reply as NonNullable<typeof attempt.reply> };
  const root = show(<ReadBack attempt={typed} rubric={RUBRIC} told onContest={() => {}} />);
  const numbers = [...root.querySelectorAll('.marked sup')].map((sup) => sup.lastChild?.nodeValue);
  expect(numbers).toEqual(['1', '2', '3']);
  const notes = [...root.querySelectorAll('.findings q')].map((quote) => quote.textContent);
  expect(notes).toEqual(['You owe me', 'make you do', text]);
});
