import { expect, test } from 'vitest';
import { decodeChapter, type Guide, statementsIn, termsOf } from '../../../src/core/guide/guide.ts';
import { guideProblems } from '../../../src/core/guide/guide-check.ts';
import { citedIn, taughtIn } from '../../../src/core/guide/guide-coverage.ts';
import { guidePieces, plainOf } from '../../../src/core/guide/guide-text.ts';
import { DECK, GUIDE } from '../../guide.ts';

const parts = GUIDE.flatMap((chapter) => chapter.parts);

/** Slides that need no line of their own: the last three left no text. */
const SLIDES = Array.from({ length: 27 }, (_, index) => index + 1);

test('every point of the deck is taught, in one place', () => {
  const times = DECK.map(({ id }) => [id, taughtIn(GUIDE, id).length]);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});

test('every slide that left a text stands beside a line', () => {
  expect(SLIDES.filter((slide) => citedIn(GUIDE, DECK, slide).length === 0)).toEqual([]);
});

test('a figure of the deck is marked as one', () => {
  const figures = parts
    .flatMap(statementsIn)
    .filter(
      ({ text, slides }) => slides.some((slide) => slide === 5) && /: (?:more than )?\d/.test(text),
    );
  expect(figures.length).toBeGreaterThan(3);
  for (const { text } of figures) expect(text).toContain('the deck’s figure');
});

test('the disputed figure is called disputed where it stands', () => {
  const all = parts.flatMap(statementsIn).filter(({ text }) => text.includes('48 hours of'));
  expect(all).toHaveLength(1);
  expect(all[0]?.text).toContain('origin disputed');
});

test('the glossary stands in the order of the alphabet', () => {
  const terms = termsOf(GUIDE).map(({ term }) => term);
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test.each([
  ['[a word](ipv) and more', [{ text: 'a word', to: 'ipv' }, { text: ' and more' }]],
  ['no link', [{ text: 'no link' }]],
  ['(round) [square]', [{ text: '(round) [square]' }]],
  ['see [this](#three/rule)', [{ text: 'see ' }, { text: 'this', to: '#three/rule' }]],
])('“%s” is taken apart', (text, pieces) => {
  expect(guidePieces(text)).toEqual(pieces);
});

test('the plain text has no links', () => {
  expect(plainOf('a [word](ipv), [here](#aims).')).toBe('a word, here.');
});

const chapter = (text: string, point = 'RF1'): Guide => [
  {
    id: 'aims',
    title: 'T',
    lead: { text: '', slides: [] },
    parts: [
      {
        id: 'one',
        title: 'One',
        statements: [{ text, slides: [2] }],
        block: { kind: 'points', head: 'H', rows: [{ point, text: 'x' }] },
      },
    ],
  },
];

test.each([
  ['a link to a word that is not there', chapter('[a](nowhere)'), 'aims.one “nowhere”'],
  ['a link to a part that is not there', chapter('[a](#aims/two)'), 'aims.one “#aims/two”'],
  ['a point that the deck lacks', chapter('', 'RF99'), 'aims.one “RF99”'],
])('%s is a problem', (_name, guide, path) => {
  expect(guideProblems(guide, DECK).map((problem) => problem.path)).toEqual([path]);
});

test('two parts of one name are a problem', () => {
  const [one] = chapter('');
  const twice = one && [{ ...one, parts: [...one.parts, ...one.parts] }];
  expect(guideProblems(twice ?? [], DECK)).toMatchObject([{ path: 'aims.one' }]);
});

test.each([
  ['a slide that left no text', { slides: [28] }],
  ['no slides at all', { slides: undefined }],
])('a line with %s is refused', (_name, more) => {
  const line = JSON.parse(JSON.stringify({ text: 'x', ...more }));
  const made = decodeChapter({ ...chapter('')[0], lead: line }, '');
  expect(made.ok).toBe(false);
});
