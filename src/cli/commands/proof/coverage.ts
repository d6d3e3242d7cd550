import type { ReadScenario } from '../../../content/scenario-files.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { citedIn, type Taught, taughtIn } from '../../../core/guide/guide-coverage.ts';
import { ok, type Result } from '../../../core/kernel/result.ts';
import { type Covered, type CoveredStory, coverageOf, isInPlay } from '../../../story/coverage.ts';
import type { StoryProblem } from '../../../story/problem.ts';
import {
  isOpenScene,
  loadDeck,
  loadRubric,
  loadScenario,
  scenarioIds,
} from '../../content/content.ts';
import { terminalWords } from '../../words.ts';

type Problems = readonly StoryProblem[];

/** Extracts what coverage needs from a loaded scenario. */
export const coveredStory = ({ playable, outline }: ReadScenario): CoveredStory => ({
  scenario: playable.scenario,
  outline,
});

/** Finds where the open scenarios of a project cover each point of the deck. */
export function loadCoverage(root: string): Result<readonly Covered[], Problems> {
  const [deck, rubric] = [loadDeck(root), loadRubric(root)];
  if (!deck.ok) return deck;
  if (!rubric.ok) return rubric;
  const stories: CoveredStory[] = [];
  for (const id of scenarioIds(root)) {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) return loaded;
    if (isOpenScene(root, loaded.value.playable)) stories.push(coveredStory(loaded.value));
  }
  return ok(coverageOf(deck.value, stories));
}

const SLIDES = Array.from({ length: 27 }, (_, index) => index + 1); // the last three slides have no text

const listed = (places: readonly string[]): string =>
  places.length === 0 ? terminalWords('coverage.nowhere') : [...new Set(places)].join('; ');

/** Where play has a point: in a scenario as a whole, or in these beats. */
const playedIn = ({ meetings }: Covered): string =>
  listed(
    meetings
      .filter(isInPlay)
      .map(({ title, whole, beats }) => (whole ? title : `${title} ${beats.join(' ')}`)),
  );

/** Where a point is said, but no good line and no voice of the story carries it. */
function besidePlay({ meetings }: Covered): string {
  const places = meetings.flatMap(({ title, errors, debrief }) => [
    ...(errors.length === 0
      ? []
      : [terminalWords('coverage.error', { title, beats: errors.join(' ') })]),
    ...(debrief ? [terminalWords('coverage.debrief', { title })] : []),
  ]);
  return places.join('; ');
}

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
    return row([
      ...[id, slide, text],
      listed(taughtIn(guide, id).map(placeOf)),
      playedIn(one),
      besidePlay(one),
    ]);
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
        terminalWords('coverage.beside'),
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
