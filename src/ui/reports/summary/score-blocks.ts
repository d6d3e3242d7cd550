import { MEASURES, type ScoreEstimate } from '../../../core/cohort/estimate/score-estimate.ts';
import type { CohortFigures } from '../../../core/cohort/report/cohort-figures.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { one } from '../reports-words.ts';
import { countText, estimateText, findingWords, headsOf } from './finding-words.ts';

const scoreCells = (estimate: ScoreEstimate | undefined): readonly string[] => [
  estimateText(estimate?.mean),
  estimateText(estimate?.median),
  one(estimate?.deviation),
  countText(estimate?.people),
  countText(estimate?.runs),
];

const SCORES = ['scores.mean', 'scores.median', 'scores.deviation'] as const;
const COUNTS = ['scores.people', 'scores.runs'] as const;

const scoreHeads = (first: 'scores.measure' | 'modes.mode') => headsOf(first, ...SCORES, ...COUNTS);

/** Shows mean and median of both scores, and practice beside assessment where both were played. */
export function scoreBlocks({ overview, scores, modes }: CohortFigures): readonly DocumentBlock[] {
  const { runs, unfinished, capped, cappedShare, cappedRepaired } = overview;
  const share =
    cappedShare && findingWords('scores.capped.share', { share: estimateText(cappedShare) });
  const played = modes.filter(({ shown }) => shown !== undefined);
  const name = findingWords('modes');
  const rows = played.map(({ mode, shown }) => [
    findingWords(`modes.${mode}`),
    ...scoreCells(shown),
  ]);
  return [
    { is: 'heading', id: 'scores', text: findingWords('scores') },
    { is: 'text', text: findingWords('scores.lead') },
    {
      is: 'table',
      name: findingWords('scores'),
      heads: scoreHeads('scores.measure'),
      rows: MEASURES.map((of) => [findingWords(`scores.${of}`), ...scoreCells(scores[of])]),
    },
    {
      is: 'text',
      text: [
        findingWords('scores.runs.of', {
          runs: countText(runs),
          unfinished: countText(unfinished),
          capped: countText(capped),
          repaired: countText(cappedRepaired),
        }),
        ...(share ? [share] : []),
      ].join(' '),
    },
    ...(played.length > 1
      ? [{ is: 'table' as const, name, heads: scoreHeads('modes.mode'), rows }]
      : []),
  ];
}

/** Shows each scenario by itself. */
export const scenarioBlocks = ({ scenarios }: CohortFigures): readonly DocumentBlock[] => [
  { is: 'heading', id: 'scenarios', text: findingWords('scenarios') },
  { is: 'text', text: findingWords('scenarios.lead') },
  {
    is: 'table',
    name: findingWords('scenarios'),
    heads: [
      ...headsOf('scenarios.scenario', 'scenarios.mean', 'scenarios.core'),
      ...headsOf(...COUNTS, 'scenarios.left', 'scenarios.capped'),
    ],
    rows: scenarios.map(({ title, shown, core, people, runs, unfinished, capped }) => [
      title,
      estimateText(shown?.mean),
      estimateText(core?.mean),
      countText(people),
      countText(runs),
      countText(unfinished),
      countText(capped),
    ]),
  },
];
