import { describe, expect, test } from 'vitest';
import {
  openReading,
  readingOf,
  reviewFileOf,
  savedReading,
} from '../../../src/app/pages/review/review-draft.ts';
import { decodeReviewFile } from '../../../src/core/scenario/review.ts';
import { readReview } from '../../../src/studio/text/reading-lines.ts';

const SCENE = {
  scenario: 'night-bus',
  language: 'es',
  hash: 'a'.repeat(64),
  day: '2026-11-27',
};
const DRAFT = {
  role: 'clinician' as const,
  name: '',
  consent: false,
  said: 'It is warm.',
  comments: [
    { file: 'scenario.es.json', line: 2, words: 'Asking.', said: 'Why?' },
    { file: 'story.es.ink', line: 9, words: 'A seat.', said: 'Yes.' },
    { file: 'story.es.ink', line: 4, words: 'Rain.', said: '  ' },
    { file: 'story.es.ink', line: 2, words: 'Bus.', said: 'Which?' },
  ],
};

const EMPTY = { name: '', consent: false, said: '', comments: [] };
const ID = 'night-bus.en';
const kept = (text: string) => JSON.stringify({ id: ID, files: { 'review.json': text } });

test('a reading that has not begun says nothing', () => {
  expect(readingOf(openReading(ID, ''))).toEqual(EMPTY);
});

test.each(['{', '[]', '{"comments":[{"line":"x"}]}'])(
  'a damaged draft is set aside: %s',
  (text) => {
    const begun = openReading(ID, kept(text));
    expect(readingOf(begun)).toEqual(EMPTY);
    expect(begun.files['damaged.txt']).toBe(text);
  },
);

test.each(['{', '[]', '{"id":"night-bus.en"}'])(
  'what was kept and is no draft at all is set aside: %s',
  (text) => {
    const begun = openReading(ID, text);
    expect(readingOf(begun)).toEqual(EMPTY);
    expect(begun.files['damaged.txt']).toBe(text);
  },
);

test('a sound draft is opened as it is', () => {
  const text = JSON.stringify(DRAFT);
  expect(openReading(ID, kept(text))).toEqual({ id: ID, files: { 'review.json': text } });
});

describe('the file of a reading', () => {
  test('is one that the terminal takes, with comments in the order of the scene', () => {
    const made = reviewFileOf(SCENE, DRAFT);
    if (!made.ok) throw new Error(made.error);
    expect(decodeReviewFile(JSON.parse(JSON.stringify(made.value)))).toEqual(made);
    const { review } = made.value;
    expect(review.comments?.map(({ said }) => said)).toEqual(['Which?', 'Yes.', 'Why?']);
    expect(review).toMatchObject({ language: 'es', hash: SCENE.hash, role: 'clinician' });
    expect(review).not.toHaveProperty('name');
  });

  test('has a name only with consent', () => {
    expect(reviewFileOf(SCENE, { ...DRAFT, name: 'Ana' })).toMatchObject({ error: 'consent' });
    const made = reviewFileOf(SCENE, { ...DRAFT, name: ' Ana ', consent: true });
    expect(made).toMatchObject({ value: { review: { name: 'Ana', consent: true } } });
  });

  test('is opened again as it was saved', () => {
    const draft = { ...DRAFT, name: 'Ana', consent: true };
    const made = reviewFileOf(SCENE, draft);
    const read = readReview(JSON.stringify(made.ok ? made.value : made.error));
    if (!read.ok) throw new Error(read.error.code);
    const opened = savedReading(read.value);
    expect(opened).toMatchObject({ scenario: 'night-bus', language: 'es' });
    expect(reviewFileOf(SCENE, opened.draft)).toEqual(made);
  });

  test.each([
    ['{', { code: 'not-json' }],
    ['7', { code: 'not-json' }],
    ['{"format":"scene-review","version":2,"pages":[]}', { code: 'newer' }],
    ['{"format":"record"}', { code: 'not-reading', at: 'format' }],
  ])('that is none is refused with its reason: %s', (text, error) => {
    expect(readReview(text)).toMatchObject({ ok: false, error });
  });

  test('needs a role and a sentence', () => {
    const { role: _, ...noRole } = DRAFT;
    expect(reviewFileOf(SCENE, noRole)).toMatchObject({ error: 'role' });
    expect(reviewFileOf(SCENE, { ...DRAFT, said: ' ' })).toMatchObject({ error: 'said' });
  });
});
