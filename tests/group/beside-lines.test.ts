import { expect, test } from 'vitest';
import { standsInLines } from '../../src/group/views/beside-lines.ts';

const LINES = [
  'I promise you nobody will ever find out. You can trust me.',
  'That sounds hard. What would help you most tonight?',
];

test.each([
  ['I promise you nobody will ever find out. You can trust me.'],
  ['i PROMISE you, nobody … will ever FIND out'],
  ['Listen: nobody will ever find out, okay?'],
  ['You can trust me'],
  ['I promise'],
])('“%s” stands in a line of the vote', (text) => {
  expect(standsInLines(text, [], LINES)).toBe(true);
});

test('so does a text of one’s own whose telling words do', () => {
  const text = 'Whatever happens here, I promise, stays here.';
  const from = text.indexOf('I promise');
  expect(standsInLines(text, [], LINES)).toBe(false);
  expect(standsInLines(text, [{ from, to: from + 'I promise'.length }], LINES)).toBe(true);
});

test.each([['It looks cold out here. Would you like some tea?'], ['What happened tonight?'], ['']])(
  '“%s” does not',
  (text) => {
    expect(standsInLines(text, [{ from: 0, to: 4 }], LINES)).toBe(false);
  },
);
