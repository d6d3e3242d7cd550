import type { ScenarioReadiness } from '../scenario/check-scenario.ts';
import { terminalWords } from '../words.ts';
import { addReview } from './add-review.ts';
import { exportReviews, listReviews, REVIEW_FORMATS, type ReviewedScene } from './reviews.ts';

/** What was asked of the reviews in the terminal: an action, its file, and a form to print them in. */
export type ReviewsAsk = [
  action: string | undefined,
  file: string | undefined,
  options: { readonly export?: string },
];

/** Lists who read each scene, adds a reading, or prints them all. */
export function tellReviews(
  root: string,
  scenes: () => readonly ReviewedScene[],
  ...[action, file, { export: wanted }]: ReviewsAsk
): ScenarioReadiness {
  if (action === 'add') return addReview(root, scenes(), file);
  if (action !== undefined)
    return { lines: [terminalWords('reviews.action', { action })], exit: 2 };
  if (wanted === undefined) return listReviews(root, scenes());
  const format = REVIEW_FORMATS.find((one) => one === wanted);
  return format === undefined
    ? { lines: [terminalWords('reviews.format', { format: wanted })], exit: 2 }
    : exportReviews(root, scenes(), format);
}
