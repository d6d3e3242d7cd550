import { expect, test } from 'vitest';
import { decodeReviews, reviewsOf } from '../../../src/core/scenario/review.ts';
import { changed } from '../records.ts';

const [NOW, BEFORE] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const REVIEW = {
  scenario: 'platform-four',
  hash: NOW,
  role: 'clinician',
  day: '2026-11-20',
  said: 'The second line sounds like a form.',
} as const;

test('reviews decode to themselves, with a name only where the reader agreed', () => {
  const all = [REVIEW, { ...REVIEW, language: 'es', name: 'Ana Ruiz', consent: true }];
  expect(decodeReviews(all)).toEqual({ ok: true, value: all });
  for (const consent of [undefined, false]) {
    const read = decodeReviews([
      { ...REVIEW, name: 'Ana Ruiz', ...(consent === false && { consent }) },
    ]);
    expect(read).toMatchObject({
      error: { path: '[0]', wanted: expect.stringContaining('consent') },
    });
  }
});

test.each([
  ['[0].role', 'friend'],
  ['[0].hash', 'abc'],
  ['[0].day', 'Friday'],
  ['[0].said', ' '],
  ['[0].stars', 5],
])('%s: %o is refused there', (path, value) => {
  expect(decodeReviews(changed([REVIEW], path, value))).toMatchObject({ error: { path } });
});

test('a page names the readings of the scene as it is, in its language, without what they said', () => {
  const all = [
    REVIEW,
    { ...REVIEW, role: 'translator', language: 'es', hash: NOW } as const,
    { ...REVIEW, scenario: 'the-book' },
  ];
  expect(reviewsOf(all, 'platform-four', 'en', NOW)).toEqual({
    current: [{ role: 'clinician', day: '2026-11-20' }],
    outdated: false,
  });
});

test('a reading of an older version is not named', () => {
  const all = [{ ...REVIEW, hash: BEFORE }];
  expect(reviewsOf(all, 'platform-four', 'en', NOW)).toEqual({ current: [], outdated: true });
  expect(reviewsOf([], 'platform-four', 'en', NOW)).toEqual({ current: [], outdated: false });
});
