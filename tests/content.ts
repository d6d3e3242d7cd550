import { loadRubric, loadRubricIn, loadScenario } from '../src/cli/content/content.ts';
import type { Content } from '../src/session/play/content.ts';
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

/** Platform Four and the rubric in another language, as a run in it is played. */
export function platformFourIn(language: string): Content {
  const content = contentIn('platform-four', language);
  if (content === undefined) throw new Error(`there is no ${language}`);
  return content;
}

/** A scenario and the rubric in another language, if the scenario is there in it. */
export function contentIn(id: string, language: string): Content | undefined {
  const [rubric, words] = [loadRubric(process.cwd()), loadRubricIn(process.cwd(), language)];
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  if (!words.ok) throw new Error(words.error.map(problemText).join('\n'));
  const loaded = loadScenario(process.cwd(), id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const playable = loaded.value.translations[language];
  return playable && { ...(words.value ?? rubric.value), playable };
}
