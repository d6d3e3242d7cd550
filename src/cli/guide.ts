import { join } from 'node:path';
import { CHAPTERS, type Chapter, type Guide } from '../core/guide.ts';
import { guideProblems } from '../core/guide-check.ts';
import { decodeChapter } from '../core/guide-decode.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decoded, loadDeck, misread } from './content.ts';

const FOLDER = 'src/ui/catalogue/en/guide';

/** The files of the field guide, a chapter each. */
export const guideFiles = (root: string): readonly string[] =>
  CHAPTERS.map((id) => join(root, FOLDER, `${id}.json`));

/** The field guide of a project folder, its links and its points of the deck checked. */
export function loadGuide(root: string): Result<Guide, readonly StoryProblem[]> {
  const deck = loadDeck(root);
  if (!deck.ok) return deck;
  const chapters: Chapter[] = [];
  for (const file of guideFiles(root)) {
    const chapter = decoded(root, file, (value) => decodeChapter(value, ''));
    if (!chapter.ok) return chapter;
    chapters.push(chapter.value);
  }
  const problems = guideProblems(chapters, deck.value);
  return problems.length === 0
    ? ok(chapters)
    : err(problems.map((problem) => misread(FOLDER, problem)));
}
