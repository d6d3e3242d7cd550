import { join } from 'node:path';
import { decoded, misread } from '../../content/json-file.ts';
import { CHAPTERS, type Chapter, decodeChapter, type Guide } from '../../core/guide/guide.ts';
import { guideProblems } from '../../core/guide/guide-check.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type TwinWords, twinProblems } from '../../core/kernel/twin.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { loadDeck } from './content.ts';
import { diskFiles } from './disk.ts';

const folderOf = (language = 'en'): string => `stories/guide/${language}`;

/** Translatable fields of a chapter; `forms` may differ in number. */
const CHAPTER_WORDS: TwinWords = {
  fields: new Set(
    'title text head from to why do say avoid tempting fine when ask part care term'.split(' '),
  ),
  free: new Set(['forms']),
};

const chapterFiles = (language?: string): readonly string[] =>
  CHAPTERS.map((id) => `${folderOf(language)}/${id}.json`);

/** Lists the files of the field guide, one per chapter. */
export const guideFiles = (root: string, language?: string): readonly string[] =>
  chapterFiles(language).map((file) => join(root, file));

/** Loads the field guide and checks its links and deck points. */
export function loadGuide(root: string, language?: string): Result<Guide, readonly StoryProblem[]> {
  const deck = loadDeck(root);
  if (!deck.ok) return deck;
  const chapters: Chapter[] = [];
  for (const file of chapterFiles(language)) {
    const chapter = decoded(diskFiles(root), file, (value) => decodeChapter(value, ''));
    if (!chapter.ok) return chapter;
    chapters.push(chapter.value);
  }
  const problems = guideProblems(chapters, deck.value);
  return problems.length === 0
    ? ok(chapters)
    : err(problems.map((problem) => misread(folderOf(language), problem)));
}

/** Loads the field guide in another language; only its text may differ. */
export function loadGuideIn(
  root: string,
  language: string,
): Result<Guide, readonly StoryProblem[]> {
  const [english, guide] = [loadGuide(root), loadGuide(root, language)];
  if (!english.ok) return english;
  if (!guide.ok) return guide;
  const problems = english.value.flatMap((chapter, at) =>
    twinProblems(chapter, guide.value[at], CHAPTER_WORDS).map((problem) =>
      misread(`${folderOf(language)}/${chapter.id}.json`, problem),
    ),
  );
  return problems.length === 0 ? guide : err(problems);
}
