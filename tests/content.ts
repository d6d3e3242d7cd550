import { loadRubric, loadScenario } from '../src/cli/content.ts';
import type { Content } from '../src/session/content.ts';
import { problemText } from '../src/story/problem.ts';

/** Platform Four and the rubric as they stand in this repository. */
export const platformFour = (): Content => contentOf('platform-four');

/** A scenario and the rubric as they stand in this repository. */
export function contentOf(id: string): Content {
  const rubric = loadRubric(process.cwd());
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  const loaded = loadScenario(process.cwd(), id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return { ...rubric.value, playable: loaded.value.playable };
}
