import { ok, type Result } from '../core/result.ts';
import { type Covered, type CoveredStory, coverageOf } from '../story/coverage.ts';
import type { StoryProblem } from '../story/problem.ts';
import { loadDeck, loadRubric, loadScenario, scenarioIds } from './content.ts';
import { words } from './words.ts';

type Problems = readonly StoryProblem[];

/** Where each point of the deck is met in the scenarios of a project folder. */
export function loadCoverage(root: string): Result<readonly Covered[], Problems> {
  const [deck, rubric] = [loadDeck(root), loadRubric(root)];
  if (!deck.ok) return deck;
  if (!rubric.ok) return rubric;
  const stories: CoveredStory[] = [];
  for (const id of scenarioIds(root)) {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) return loaded;
    stories.push({ scenario: loaded.value.playable.scenario, outline: loaded.value.outline });
  }
  return ok(coverageOf(deck.value, stories));
}

const whereOf = ({ meetings }: Covered): string =>
  meetings.length === 0
    ? words('coverage.nowhere')
    : meetings
        .map(({ title, beats }) => (beats.length === 0 ? title : `${title} ${beats.join(' ')}`))
        .join('; ');

/** The coverage as a table of a document. */
export function coverageText(covered: readonly Covered[]): string {
  const rows = covered.map(
    (one) => `| ${one.point.id} | ${one.point.slide} | ${one.point.text} | ${whereOf(one)} |`,
  );
  return [
    `# ${words('coverage.title')}`,
    '',
    words('coverage.lead'),
    '',
    `| ${words('coverage.id')} | ${words('coverage.slide')} | ${words('coverage.text')} | ${words('coverage.where')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
