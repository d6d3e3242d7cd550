import type { Scenario, ScenarioDebrief } from '../../core/scenario/scenario.ts';
import type { StoryProblem } from '../problem.ts';
import type { Outline } from '../source/outline.ts';

/** Finds what `debrief.wants` and `endings` of scenario.json say about endings that the story does not have, or leave out. */
export function checkEndings(
  outline: Outline,
  scenario: Scenario,
  file: string,
): readonly StoryProblem[] {
  const heads = outline.parts.flatMap(({ head }) => (head?.type === 'ending' ? [head.id] : []));
  const endings = [...new Set(heads)];
  const fix = `Name these: ${endings.join(', ')}.`;
  const inDebrief = ({ wants = [] }: ScenarioDebrief): readonly StoryProblem[] =>
    wants.flatMap(({ text, at }) => {
      const missing = endings.filter((ending) => at[ending] === undefined);
      const stray = Object.keys(at).filter((ending) => !endings.includes(ending));
      return [
        ...missing.map((ending) => `“${text}” does not say what became of it at ${ending}.`),
        ...stray.map((ending) => `“${text}” names ${ending}, which the story does not have.`),
      ].map((message) => ({ code: 'want-endings', file, message, fix }));
    });
  const unknown = (scenario.endings ?? []).filter((ending) => !endings.includes(ending));
  return [
    ...inDebrief(scenario.debrief),
    ...(scenario.variants ?? []).flatMap(({ debrief }) => inDebrief(debrief)),
    ...unknown.map((ending) => ({
      code: 'unknown-ending',
      file,
      message: `“endings” names ${ending}, which the story does not have.`,
      fix,
    })),
  ];
}
