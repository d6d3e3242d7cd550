import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inQuotes, type SpeechPart, stretches } from '../../../src/core/scenario/line/speech.ts';

const said = (text: string): SpeechPart => ({ kind: 'said', text });
const done = (text: string): SpeechPart => ({ kind: 'done', text });

test.each<[string, readonly SpeechPart[]]>([
  ['Long night?', [said('Long night?')]],
  ['(waits)', [done('waits')]],
  [
    'Complicated. (wait) What’s today like?',
    [said('Complicated.'), done('wait'), said('What’s today like?')],
  ],
  ['(low) Stay.', [done('low'), said('Stay.')]],
  ['Stay. (low)', [said('Stay.'), done('low')]],
  ['(sits)(waits)', [done('sits'), done('waits')]],
  ['a  (b)  c', [said('a'), done('b'), said('c')]],
  ['Never closed (he says', [said('Never closed (he says')]],
  ['Never opened) she says', [said('Never opened) she says')]],
  ['', []],
  ['   ', []],
])('%j is told apart', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

test.each([
  ['Long.', '“Long.”'],
  ['So you don’t have to yell “hey.”', '“So you don’t have to yell ‘hey.’”'],
  ['“Pause” stops it.', '“‘Pause’ stops it.”'],
  ['“Do you know this man?”', '“Do you know this man?”'],
  ['“No,” she says, “never.”', '“‘No,’ she says, ‘never.’”'],
])('%j is quoted once', (text, quoted) => {
  expect(inQuotes(text)).toBe(quoted);
});

test('no word is lost and none is added', () => {
  const plain = fc.stringMatching(/^[a-z ]{0,9}$/);
  const law = fc.property(fc.array(fc.tuple(fc.boolean(), plain), { maxLength: 6 }), (parts) => {
    const line = parts.map(([aside, text]) => (aside ? `(${text})` : text)).join(' ');
    const letters = (text: string) => text.replaceAll(/[() ]/g, '');
    expect(
      letters(
        stretches(line)
          .map((one) => one.text)
          .join(''),
      ),
    ).toBe(letters(line));
  });
  fc.assert(law, { numRuns: 200, seed: 26 });
});
