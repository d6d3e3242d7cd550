import { err, ok, type Result } from '../core/kernel/result.ts';
import {
  type ClosedScene,
  decodeReviewFile,
  missingReaders,
  type Review,
  type ReviewerRole,
} from '../core/scenario/review.ts';
import type { Playable } from '../session/play/content.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decoded, misread } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';
import type { LoadedScenario } from './scenario-files.ts';

/** Folder of the readings, from the project's root: one folder a scene, one file a reading. */
const REVIEWS_FOLDER = 'stories/reviews';

/** Lists the files of a scene’s readings, from the project's root. */
export const reviewFiles = (files: ProjectFiles, scenario: string): readonly string[] =>
  files
    .list(`${REVIEWS_FOLDER}/${scenario}`)
    .map((name) => `${REVIEWS_FOLDER}/${scenario}/${name}`);

/** Reads who read a scene; nobody where there is no folder for it. */
export function readReviews(
  files: ProjectFiles,
  scenario: string,
): Result<readonly Review[], readonly StoryProblem[]> {
  const folder = `${REVIEWS_FOLDER}/${scenario}`;
  const reviews: Review[] = [];
  for (const name of files.list(folder).filter((one) => one.endsWith('.json'))) {
    const file = `${folder}/${name}`;
    const made = decoded(files, file, decodeReviewFile);
    if (!made.ok) return made;
    const { review } = made.value;
    if (review.scenario !== scenario)
      return err([misread(file, { path: 'review.scenario', wanted: `“${scenario}”` })]);
    reviews.push(review);
  }
  return ok(reviews);
}

/** Reads which readers a scene still waits for; the scene is closed while there are any. */
export function readMissingReaders(
  files: ProjectFiles,
  { scenario: { card, needs = [] }, hash }: Playable,
): Result<readonly ReviewerRole[], readonly StoryProblem[]> {
  const reviews = needs.length === 0 ? ok([]) : readReviews(files, card.id);
  return reviews.ok ? ok(missingReaders(needs, reviews.value, hash)) : reviews;
}

/** What is wrong with a file that offers a closed scene. */
export const closedProblem = (
  file: string,
  scenario: string,
  missing: readonly ReviewerRole[],
): StoryProblem => ({
  code: 'closed-scene',
  file,
  message: `“${scenario}” is closed: it waits for a reading by ${missing.join(', ')}.`,
  fix: 'Leave it out until they have read it as it is now.',
});

/** Makes of a scene what pages know of it while it waits for readers (`missing`). */
export function closedScene(
  { playable, translations }: LoadedScenario,
  missing: readonly ReviewerRole[],
): ClosedScene {
  const versions = Object.entries({ en: playable, ...translations });
  const hashes = Object.fromEntries(versions.map(([language, { hash }]) => [language, hash]));
  return { title: playable.scenario.card.title, missing, hashes };
}
