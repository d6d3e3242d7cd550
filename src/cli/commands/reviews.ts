import { readReviews } from '../../content/reviews.ts';
import { isCurrentReview, type Review } from '../../core/scenario/review.ts';
import type { Playable } from '../../session/play/content.ts';
import { problemText } from '../../story/problem.ts';
import { diskFiles } from '../content/disk.ts';
import type { ScenarioReadiness } from '../scenario/check-scenario.ts';
import { terminalWords } from '../words.ts';

/** A scene in all its languages. */
interface ReviewedScene {
  readonly playable: Playable;
  readonly translations?: { readonly [language: string]: { readonly playable: Playable } };
}

type HashOf = (scenario: string, language: string) => string | undefined;

function reviewLine(review: Review, hashOf: HashOf): string {
  const { role, day, said, name, language = 'en' } = review;
  const key = isCurrentReview(review, hashOf) ? 'reviews.current' : 'reviews.outdated';
  const who = name === undefined ? role : `${name}, ${role}`;
  return terminalWords(key, { day, who, language, said });
}

/**
 * Lists who read each scene, in what role, what they said, and which readings are out of date since the scene changed;
 * with the hashes to write into a new review. Exit code 2 where the file of reviews is wrong.
 */
export function listReviews(root: string, scenes: readonly ReviewedScene[]): ScenarioReadiness {
  const read = readReviews(diskFiles(root));
  if (!read.ok) return { lines: read.error.map(problemText), exit: 2 };
  const hashesOf = ({ playable, translations = {} }: ReviewedScene) =>
    new Map([
      ['en', playable.hash],
      ...Object.entries(translations).map(([tag, one]) => [tag, one.playable.hash] as const),
    ]);
  const hashes = new Map(scenes.map((one) => [one.playable.scenario.card.id, hashesOf(one)]));
  const hashOf: HashOf = (scenario, language) => hashes.get(scenario)?.get(language);
  const lines = scenes.flatMap(({ playable }) => {
    const { id, title } = playable.scenario.card;
    const own = read.value.filter(({ scenario }) => scenario === id);
    return [
      `${title} (${id})`,
      ...[...(hashes.get(id) ?? [])].map(([language, hash]) => `  ${language} ${hash}`),
      ...own.map((one) => `  ${reviewLine(one, hashOf)}`),
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
