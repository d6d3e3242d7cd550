import { err, ok, type Result } from '../core/kernel/result.ts';
import { decodeReviewFile, type Review } from '../core/scenario/review.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decoded, misread } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';

/** Folder of the readings, from the project's root: one folder a scene, one file a reading. */
export const REVIEWS_FOLDER = 'stories/reviews';

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
