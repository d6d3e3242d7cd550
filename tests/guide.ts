import { loadDeck } from '../src/cli/content/content.ts';
import { loadGuide } from '../src/cli/content/guide.ts';
import type { Result } from '../src/core/kernel/result.ts';
import { problemText, type StoryProblem } from '../src/story/problem.ts';

const orThrow = <T>(loaded: Result<T, readonly StoryProblem[]>): T => {
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.error.map(problemText).join('\n'));
};

/** The field guide and the points of the deck as they stand in this repository. */
export const GUIDE = orThrow(loadGuide(process.cwd()));
export const DECK = orThrow(loadDeck(process.cwd()));
