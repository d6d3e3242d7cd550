import type { ReadScenario } from '../../content/scenario-files.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { citedIn, type Taught, taughtIn } from '../../core/guide/guide-coverage.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import { type Covered, type CoveredStory, coverageOf } from '../../story/coverage.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { loadDeck, loadRubric, loadScenario, scenarioIds } from '../content/content.ts';
import { terminalWords } from '../words.ts';

type Problems = readonly StoryProblem[];

/** Extracts what coverage needs from a loaded scenario. */
export const coveredStory = ({ playable, outline }: ReadScenario): CoveredStory => ({
  scenario: playable.scenario,
  outline,
});

/** Finds where the scenarios of a project cover each point of the deck. */
export function loadCoverage(root: string): Result<readonly Covered[], Problems> {
  const [deck, rubric] = [loadDeck(root), loadRubric(root)];
  if (!deck.ok) return deck;
  if (!rubric.ok) return rubric;
  const stories: CoveredStory[] = [];
  for (const id of scenarioIds(root)) {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) return loaded;
    stories.push(coveredStory(loaded.value));
  }
  return ok(coverageOf(deck.value, stories));
}

const SLIDES = Array.from({ length: 27 }, (_, index) => index + 1); // the last three slides have no text

const listed = (places: readonly string[]): string =>
  places.length === 0 ? terminalWords('coverage.nowhere') : [...new Set(places)].join('; ');

const metIn = ({ meetings }: Covered): string =>
  listed(
    meetings.map(({ title, beats }) =>
      beats.length === 0 ? title : `${title} ${beats.join(' ')}`,
    ),
  );

const placeOf = ({ chapter, part }: Taught): string =>
  part === undefined ? chapter.title : `${chapter.title} (${part.title})`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly string[]): readonly string[] => [
  row(heads),
  row(heads.map(() => '---')),
  ...rows,
  '',
];

/** Writes the coverage document: each point of the deck, then each slide. */
export function coverageText(covered: readonly Covered[], guide: Guide): string {
  const deck = covered.map(({ point }) => point);
  const points = covered.map((one) => {
    const { id, slide, text } = one.point;
    return row([id, slide, text, listed(taughtIn(guide, id).map(placeOf)), metIn(one)]);
  });
  const slides = SLIDES.map((slide) =>
    row([slide, listed(citedIn(guide, deck, slide).map(({ chapter }) => chapter.title))]),
  );
  return [
    `# ${terminalWords('coverage.title')}`,
    '',
    terminalWords('coverage.lead'),
    '',
    ...table(
      [
        terminalWords('coverage.id'),
        terminalWords('coverage.slide'),
        terminalWords('coverage.text'),
        terminalWords('coverage.guide'),
        terminalWords('coverage.where'),
      ],
      points,
    ),
    `## ${terminalWords('coverage.slides')}`,
    '',
    terminalWords('coverage.slides.lead'),
    '',
    ...table([terminalWords('coverage.slide'), terminalWords('coverage.guide')], slides),
  ].join('\n');
}
