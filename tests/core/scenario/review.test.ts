import { expect, test } from 'vitest';
import { decodeReviewFile, reviewsOf } from '../../../src/core/scenario/review.ts';
import { changed } from '../records.ts';

const [NOW, BEFORE] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const REVIEW = {
  scenario: 'platform-four',
  hash: NOW,
  role: 'clinician',
  day: '2026-11-20',
  said: 'The second line sounds like a form.',
} as const;
const fileOf = (review: unknown) => ({ format: 'scene-review', version: 1, review });

test('reviews decode to themselves, with a name only where the reader agreed', () => {
  const named = { ...REVIEW, language: 'es', name: 'Ana Ruiz' };
  for (const one of [REVIEW, { ...named, consent: true }])
    expect(decodeReviewFile(fileOf(one))).toEqual({ ok: true, value: fileOf(one) });
  for (const one of [named, { ...named, consent: false }])
    expect(decodeReviewFile(fileOf(one))).toMatchObject({
      error: { path: 'review', wanted: expect.stringContaining('consent') },
    });
});

test.each([
  ['role', 'friend'],
  ['hash', 'abc'],
  ['day', 'Friday'],
  ['said', ' '],
  ['stars', 5],
])('%s: %o is refused there', (path, value) => {
  expect(decodeReviewFile(fileOf(changed(REVIEW, path, value)))).toMatchObject({
    error: { path: `review.${path}` },
  });
});

test('a page names the readings of the scene as it is, in its language, without what they said', () => {
  const all = [REVIEW, { ...REVIEW, role: 'translator', language: 'es', hash: NOW } as const];
  expect(reviewsOf(all, 'en', NOW)).toEqual({
    current: [{ role: 'clinician', day: '2026-11-20' }],
    outdated: false,
  });
});

test('a reading of an older version is not named', () => {
  const all = [{ ...REVIEW, hash: BEFORE }];
  expect(reviewsOf(all, 'en', NOW)).toEqual({ current: [], outdated: true });
  expect(reviewsOf([], 'en', NOW)).toEqual({ current: [], outdated: false });
});
