import { readReviews } from '../../content/reviews.ts';
import { isCurrentReview, type Review } from '../../core/scenario/review.ts';
import { makeCsv } from '../../export/csv.ts';
import type { Playable } from '../../session/play/content.ts';
import { problemText } from '../../story/problem.ts';
import { diskFiles } from '../content/disk.ts';
import type { ScenarioReadiness } from '../scenario/check-scenario.ts';
import { terminalWords } from '../words.ts';

/** A scene in all its languages. */
export interface ReviewedScene {
  readonly playable: Playable;
  readonly translations?: { readonly [language: string]: { readonly playable: Playable } };
}

type HashOf = (scenario: string, language: string) => string | undefined;

/** Finds the hash of each scene as it is now, by its id and language. */
export function hashesOf(
  scenes: readonly ReviewedScene[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const ofScene = ({ playable, translations = {} }: ReviewedScene) =>
    new Map([
      ['en', playable.hash],
      ...Object.entries(translations).map(([tag, one]) => [tag, one.playable.hash] as const),
    ]);
  return new Map(scenes.map((one) => [one.playable.scenario.card.id, ofScene(one)]));
}

/**
 * Says how many of some scenes somebody outside the project has read as they are now, in any language. Tells what is
 * wrong instead, where the file of reviews is.
 */
export function readingsLine(root: string, scenes: readonly ReviewedScene[]): string {
  const read = readReviews(diskFiles(root));
  if (!read.ok) return read.error.map(problemText).join('\n');
  const hashes = hashesOf(scenes);
  const current = read.value.filter((one) =>
    isCurrentReview(one, (scenario, language) => hashes.get(scenario)?.get(language)),
  );
  const scenarios = new Set(current.map(({ scenario }) => scenario));
  return terminalWords('report.read', { read: scenarios.size, of: hashes.size });
}

function reviewLines(review: Review, hashOf: HashOf): readonly string[] {
  const { role, day, said, name, language = 'en', comments = [] } = review;
  const key = isCurrentReview(review, hashOf) ? 'reviews.current' : 'reviews.outdated';
  const who = name === undefined ? role : `${name}, ${role}`;
  return [
    terminalWords(key, { day, who, language, said }),
    ...comments.map((one) => `  ${one.file}:${one.line}  “${one.words}”: ${one.said}`),
  ];
}

/**
 * Lists who read each scene, in what role, what they said, and which readings are out of date since the scene changed;
 * with the hashes to write into a new review. Exit code 2 where the file of reviews is wrong.
 */
export function listReviews(root: string, scenes: readonly ReviewedScene[]): ScenarioReadiness {
  const read = readReviews(diskFiles(root));
  if (!read.ok) return { lines: read.error.map(problemText), exit: 2 };
  const hashes = hashesOf(scenes);
  const hashOf: HashOf = (scenario, language) => hashes.get(scenario)?.get(language);
  const lines = scenes.flatMap(({ playable }) => {
    const { id, title } = playable.scenario.card;
    const own = read.value.filter(({ scenario }) => scenario === id);
    return [
      `${title} (${id})`,
      ...[...(hashes.get(id) ?? [])].map(([language, hash]) => `  ${language} ${hash}`),
      ...own.flatMap((one) => reviewLines(one, hashOf).map((line) => `  ${line}`)),
      ...(own.some((one) => isCurrentReview(one, hashOf))
        ? []
        : [`  ${terminalWords(own.length > 0 ? 'reviews.changed' : 'reviews.none')}`]),
    ];
  });
  const stray = read.value
    .filter(({ scenario }) => !hashes.has(scenario))
    .map(({ scenario }) => terminalWords('reviews.stray', { scenario }));
  return { lines: [...lines, ...stray], exit: stray.length > 0 ? 1 : 0 };
}

/** Forms in which the readings can be taken along. */
export const REVIEW_FORMATS = ['csv', 'json'] as const;
type ReviewFormat = (typeof REVIEW_FORMATS)[number];

const COLUMNS = [
  'scenario',
  'language',
  'day',
  'role',
  'name',
  'current',
  'hash',
  'said',
  'file',
  'line',
  'words',
  'comment',
] as const;

/**
 * Writes all readings as one text: as CSV with a row for each reading and for each comment, or as JSON. Each says
 * whether it is of the scene as it is now. Exit code 2 where the file of reviews is wrong.
 */
export function exportReviews(
  root: string,
  scenes: readonly ReviewedScene[],
  format: ReviewFormat,
): ScenarioReadiness {
  const read = readReviews(diskFiles(root));
  if (!read.ok) return { lines: read.error.map(problemText), exit: 2 };
  const hashes = hashesOf(scenes);
  const all = read.value.map((one) => ({
    ...one,
    current: isCurrentReview(one, (scenario, language) => hashes.get(scenario)?.get(language)),
  }));
  if (format === 'json') return { lines: [JSON.stringify(all, undefined, 2)], exit: 0 };
  const rows = all.flatMap((one) => {
    const { scenario, language = 'en', day, role, name, current, hash, said, comments = [] } = one;
    const reading = [scenario, language, day, role, name, current, hash];
    return [
      [...reading, said, undefined, undefined, undefined, undefined],
      ...comments.map((at) => [...reading, undefined, at.file, at.line, at.words, at.said]),
    ];
  });
  return { lines: [makeCsv({ columns: COLUMNS, rows }).trimEnd()], exit: 0 };
}
