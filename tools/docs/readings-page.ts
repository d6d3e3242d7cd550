import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import { readingLines } from '../../src/cli/content/readings.ts';
import { problemText } from '../../src/story/problem.ts';

/** Where the readings of all scenes are listed. */
export const READINGS_FILE = 'docs/readings.md';

/** Lists who from outside the project has read each scene, what they said, and what is out of date since. */
export function readingsPage(root: string): string {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  const parts = scenarioIds(root).map((id) => {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
    const { playable, translations } = loaded.value;
    const lines = readingLines(root, id, (language) =>
      language === 'en' ? playable.hash : translations[language]?.hash,
    );
    if (!lines.ok) throw new Error(lines.error.map(problemText).join('\n'));
    const { title } = playable.scenario.card;
    return [`## ${title}`, '', ...lines.value.map((line) => `- ${line.trim()}`)].join('\n');
  });
  const lead =
    'What readers from outside the project said of each scene. Written by `npm run docs` from `stories/reviews`.';
  return `${['# Readings', lead, ...parts].join('\n\n')}\n`;
}
