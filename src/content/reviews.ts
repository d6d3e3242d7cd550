import { ok, type Result } from '../core/kernel/result.ts';
import { decodeReviews, type Review } from '../core/scenario/review.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decoded } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';

/** Path of the reviews, from the project's root. */
export const REVIEWS_FILE = 'stories/reviews.json';

/** Reads who read which scene; nobody where there is no such file. */
export const readReviews = (
  files: ProjectFiles,
): Result<readonly Review[], readonly StoryProblem[]> =>
  files.read(REVIEWS_FILE) === undefined ? ok([]) : decoded(files, REVIEWS_FILE, decodeReviews);
