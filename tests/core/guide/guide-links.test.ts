import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossed, linksOf } from '../../../src/core/guide/guide-links.ts';
import { DECK, GUIDE } from '../../guide.ts';

const links = linksOf(GUIDE, DECK);
const terms = (text: string) => glossed(links, text).flatMap(({ term }) => term ?? []);

test('each of the seven techniques has its place in the guide', () => {
  expect(Object.keys(links.techniques)).toHaveLength(7);
  expect(links.techniques.OPEN).toBe('open');
});

test.each([
  ['A red flag is a reason to slow down.', ['flag']],
  ['Call the Careline. The Careline writes it down.', ['careline']],
  ['Red flags, and coercion.', ['flag', 'coercion']],
  ['Her privileges and a hartebeest.', []],
  ['A commercial sex act.', ['csa']],
])('“%s” holds %j', (text, found) => {
  expect(terms(text)).toEqual(found);
});

test('no letter is lost', () => {
  const text = fc
    .array(fc.constantFrom('red flag', 'IPV', ' ', 'privilege', 'x', '.', 'é'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(
        glossed(links, one)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(one);
    }),
  );
});

test('a spelling is its letters: a dot or a bracket in it is no pattern', () => {
  const links = { forms: { 'u.s.': 'us', 'visa (t)': 'visa' }, techniques: {} };
  expect(glossed(links, 'urso, then the U.S. gives a visa (T)')).toEqual([
    { text: 'urso, then the ' },
    { text: 'U.S.', term: 'us' },
    { text: ' gives a ' },
    { text: 'visa (T)', term: 'visa' },
  ]);
});
