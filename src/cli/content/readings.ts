import { readReviews } from '../../content/reviews.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import { isCurrentReview, type Review } from '../../core/scenario/review.ts';
import { type Content, contentIn } from '../../session/play/content.ts';
import { problemText, type StoryProblem } from '../../story/problem.ts';
import { terminalWords } from '../words.ts';
import { diskFiles } from './disk.ts';

type HashOf = (language: string) => string | undefined;

const isOfNow = (review: Review, hashOf: HashOf): boolean =>
  isCurrentReview(review, (_, language) => hashOf(language));

/**
 * Says how many of some scenes somebody outside the project has read as they are now, in any language. Tells what is
 * wrong instead, where the file of a reading is.
 */
export function readingsLine(root: string, scenes: readonly Content[]): string {
  let read = 0;
  for (const scene of scenes) {
    const reviews = readReviews(diskFiles(root), scene.playable.scenario.card.id);
    if (!reviews.ok) return reviews.error.map(problemText).join('\n');
    const hashOf: HashOf = (language) => contentIn(scene, language)?.playable.hash;
    if (reviews.value.some((one) => isOfNow(one, hashOf))) read += 1;
  }
  return terminalWords('report.read', { read, of: scenes.length });
}

function reviewLines(review: Review, hashOf: HashOf): readonly string[] {
  const { role, day, said, name, language = 'en', comments = [] } = review;
  const key = isOfNow(review, hashOf) ? 'reviews.current' : 'reviews.outdated';
  const who = name === undefined ? role : `${name}, ${role}`;
  return [
    terminalWords(key, { day, who, language, said }),
    ...comments.map((one) => `  ${one.file}:${one.line}  “${one.words}”: ${one.said}`),
  ];
}

/** Lists who read a scene, in what role, what they said, and which readings are out of date since the scene changed. */
export function readingLines(
  root: string,
  id: string,
  hashOf: HashOf,
): Result<readonly string[], readonly StoryProblem[]> {
  const read = readReviews(diskFiles(root), id);
  if (!read.ok) return read;
  const lines = read.value.flatMap((one) => reviewLines(one, hashOf));
  const key = lines.length > 0 ? 'reviews.changed' : 'reviews.none';
  const isRead = read.value.some((one) => isOfNow(one, hashOf));
  return ok(isRead ? lines : [...lines, terminalWords(key)]);
}
