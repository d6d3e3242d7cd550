import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import { totalOf } from '../../src/core/scenario/beat.ts';
import type { Outline } from '../../src/story/source/outline.ts';
import { modelsWithout } from '../style/guess.ts';
import { wordingPlayer } from '../style/player.ts';
import { guessQuestions } from '../style/questions.ts';
import { type PolicyRow, policyRows } from './policy-table.ts';

const SHOWN: readonly Dimension[] = ['NONJUDGE', 'OPEN', 'PACE', 'LISTEN', 'NOASSUME'];
const RUNS = 24; // of each way of talking through each scenario

const INTRO = `# Ways of talking

Five ways of talking, each played ${RUNS} times with seeds drawn over their whole range (variants and
names included) through the real stories, in assessment. *Skilled* says the line with the highest
levels, *careless* the lowest; *kind-closed* seeks not judging and shuns open questions; *rushed* shuns
pace; *wording* knows nothing but how the good lines, repairs and notes of all other scenarios are worded
(length, sentences, question marks, about a hundred function words), and must not pass. On the eight
stories of the first release such a guesser found 75 % of the best lines, 96 % of the repairs and all notes;
\`npm run style\` tells what it finds today. Means over the runs, 0 to 100; *overall* is after caps, with the lowest
and highest run beside it. Written by \`npm run policies\`.
`;

const line = ({ policy, shown, least, most, techniques }: PolicyRow): string =>
  `| ${[policy, `${shown} (${least} to ${most})`, ...SHOWN.map((one) => techniques[one] ?? '–')].join(' | ')} |`;

const GAPS = ['the same', '1 lower', '2 lower', '3 lower', '4 or more lower'];

const SECOND_BEST = `## How far the second-best line is from the best

How many moments of a scenario have a second-best line whose levels, added up, are so much lower than
those of the best one. *The same* is a moment with two good answers. A moment rates up to three techniques,
from 0 to 3 each.
`;

/** Counts the rated moments of a story by how much lower the second-best line is than the best. */
function gapsOf({ parts }: Outline): readonly number[] {
  const gaps = parts.flatMap(({ head, options }) => {
    if (head?.type !== 'beat' || head.rates.length === 0) return [];
    const totals = options.map(({ option }) => totalOf(option.levels)).sort((a, b) => b - a);
    const [best = 0, second = 0] = totals;
    return totals.length < 2 ? [] : [Math.min(best - second, GAPS.length - 1)];
  });
  return GAPS.map((_, at) => gaps.filter((gap) => gap === at).length);
}

/** Where the page stands. */
export const POLICY_FILE = 'docs/policies.md';

/** The page that says how ways of talking come out in every scenario. */
export function policyPage(root: string): string {
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
  const scenarios = scenarioIds(root).map((id) => {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    return { id, ...loaded.value };
  });
  const questions = scenarios.flatMap(({ id, outline, playable }) =>
    guessQuestions(id, outline, playable.scenario.tellings),
  );
  const parts = scenarios.map(({ id, playable }) => {
    const wording = wordingPlayer(modelsWithout(questions, id));
    const rows = policyRows({ ...rubric.value, playable }, RUNS, SHOWN, wording);
    return [
      `## ${playable.scenario.card.title}`,
      '',
      `| | Overall | ${SHOWN.join(' | ')} |`,
      `|---|---|${SHOWN.map(() => '---|').join('')}`,
      ...rows.map(line),
      '',
    ].join('\n');
  });
  const gaps = scenarios.map(
    ({ outline, playable }) =>
      `| ${[playable.scenario.card.title, ...gapsOf(outline)].join(' | ')} |`,
  );
  const table = [
    `| | ${GAPS.join(' | ')} |`,
    `|---|${GAPS.map(() => '---|').join('')}`,
    ...gaps,
    '',
  ];
  return [INTRO, ...parts, SECOND_BEST, ...table].join('\n');
}
