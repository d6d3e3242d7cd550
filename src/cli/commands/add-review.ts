import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REVIEWS_FILE, readReviews } from '../../content/reviews.ts';
import type { JsonProblem } from '../../core/kernel/json.ts';
import { err, type Result } from '../../core/kernel/result.ts';
import { decodeReviewFile, type ReviewFile } from '../../core/scenario/review.ts';
import { problemText } from '../../story/problem.ts';
import { diskFiles } from '../content/disk.ts';
import type { ScenarioReadiness } from '../scenario/check-scenario.ts';
import { terminalWords } from '../words.ts';
import { hashesOf, type ReviewedScene } from './reviews.ts';

function readFile(file: string): Result<ReviewFile, JsonProblem> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return err({ path: '', wanted: 'JSON' });
  }
  return decodeReviewFile(json);
}

const refuse = (line: string): ScenarioReadiness => ({ lines: [line], exit: 2 });

/**
 * Adds a reader's file to the reviews of the project. Refuses what is no such file, is of no scene, or is there already;
 * then nothing is changed, and the exit code is 2. A reading of an older version of the scene is added, and said to be.
 */
export function addReview(
  root: string,
  scenes: readonly ReviewedScene[],
  file: string | undefined,
): ScenarioReadiness {
  if (file === undefined) return refuse(terminalWords('reviews.add.file'));
  if (!existsSync(file)) return refuse(terminalWords('reviews.add.not-there', { file }));
  const made = readFile(file);
  if (!made.ok) {
    const { path, wanted } = made.error;
    return refuse(terminalWords('reviews.add.wrong', { file, at: path || 'the top', wanted }));
  }
  const known = readReviews(diskFiles(root));
  if (!known.ok) return { lines: known.error.map(problemText), exit: 2 };
  const { review } = made.value;
  const { scenario, language = 'en', hash } = review;
  const now = hashesOf(scenes).get(scenario);
  if (now === undefined) return refuse(terminalWords('reviews.add.no-scene', { file, scenario }));
  if (!now.has(language))
    return refuse(terminalWords('reviews.add.no-language', { file, scenario, language }));
  if (known.value.some((one) => JSON.stringify(one) === JSON.stringify(review)))
    return refuse(terminalWords('reviews.add.twice', { file, reviews: REVIEWS_FILE }));
  const all = JSON.stringify([...known.value, review], undefined, 2);
  writeFileSync(join(root, REVIEWS_FILE), `${all}\n`);
  const values = { scenario, role: review.role, day: review.day, reviews: REVIEWS_FILE };
  return {
    lines: [
      terminalWords('reviews.add.done', values),
      ...(now.get(language) === hash ? [] : [terminalWords('reviews.add.old', { scenario })]),
    ],
    exit: 0,
  };
}
