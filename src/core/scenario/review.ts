import {
  among,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';
import type { Result } from '../kernel/result.ts';

/** What a reader of a scene from outside the project does. */
export const REVIEWER_ROLES = [
  'practitioner',
  'survivor-consultant',
  'clinician',
  'police-trainer',
  'translator',
  'child-protection',
  'trainer',
  'advocate',
  'teacher',
] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

const comment = shape({
  file: text, // of the scene's folder, such as `story.ink`
  line: whole(1),
  words: text, // as they stood there
  said: where(text, (said) => said.trim() !== '', 'what the reader said'),
});
/** What a reader said about one line of a scene. */
export type LineComment = ValueOf<typeof comment>;

const review = where(
  shape({
    scenario: text,
    language: optional(text), // BCP 47; English if absent
    /** Of the scene in that language, SHA-256. */
    hash: where(text, (hash) => /^[0-9a-f]{64}$/.test(hash), 'the 64 figures of the scene’s hash'),
    role: among(REVIEWER_ROLES),
    day: where(text, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'a date such as 2026-01-31'),
    said: where(text, (said) => said.trim() !== '', 'what the reader said'),
    name: optional(where(text, (name) => name.trim() !== '', 'a name')), // only with consent
    consent: optional(flag), // the reader agreed that the name is shown
    comments: optional(list(comment)),
  }),
  ({ name, consent }) => name === undefined || consent === true,
  'a review whose name comes with "consent": true',
);
/** A scene as somebody read it: which version, in what role, and what they said. */
export type Review = ValueOf<typeof review>;

/** What a scene's page says about one reading. */
export type ReviewNote = Pick<Review, 'role' | 'day' | 'name'>;

/** The readings of a scene as it is today, and whether there are some of an older version. */
export interface SceneReviews {
  readonly current: readonly ReviewNote[];
  readonly outdated: boolean;
}

/** The newest form of a reader's file that these pages know. */
export const REVIEW_FILE_VERSION = 1;

const reviewFile = shape({
  format: among(['scene-review']),
  version: whole(1, REVIEW_FILE_VERSION),
  review,
});
/** One reading as a file, which a reader saves and hands over. */
export type ReviewFile = ValueOf<typeof reviewFile>;

/** Decodes a reader's file. */
export const decodeReviewFile = (value: unknown): Result<ReviewFile, JsonProblem> =>
  reviewFile(value, '');

/** Tells whether a reading is of the scene as it is now, by its hash in the language that was read. */
export const isCurrentReview = (
  review: Review,
  hashOf: (scenario: string, language: string) => string | undefined,
): boolean => hashOf(review.scenario, review.language ?? 'en') === review.hash;

/** A scene that is in no list until the readers it needs have read it. */
export interface ClosedScene {
  readonly title: string;
  readonly missing: readonly ReviewerRole[]; // readers it still waits for
  readonly hashes: { readonly [language: string]: string }; // of the scene, for those who read it
}

/** Lists the readers a scene needs of whom none has read its English original (`hash`) as it is now. */
export const missingReaders = (
  needs: readonly ReviewerRole[],
  all: readonly Review[],
  hash: string,
): readonly ReviewerRole[] =>
  needs.filter(
    (role) =>
      !all.some((one) => one.role === role && (one.language ?? 'en') === 'en' && one.hash === hash),
  );

/** Returns what instructors are told of a scene’s readings (`all`) in one language; one of an older version is not named. */
export function reviewsOf(all: readonly Review[], language: string, hash: string): SceneReviews {
  const own = all.filter((one) => (one.language ?? 'en') === language);
  const current = own.filter((one) => isCurrentReview(one, () => hash));
  return {
    current: current.map(({ role, day, name }) => ({ role, day, ...(name && { name }) })),
    outdated: current.length < own.length,
  };
}
