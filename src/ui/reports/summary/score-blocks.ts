import type { GroupDifference } from '../../../core/cohort/estimate/group-difference.ts';
import { MEASURES, type ScoreEstimate } from '../../../core/cohort/estimate/score-estimate.ts';
import type { ComparedGroups } from '../../../core/cohort/report/cohort-count.ts';
import type { CohortFigures } from '../../../core/cohort/report/cohort-figures.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { one } from '../reports-words.ts';
import { countText, estimateText, findingWords } from './finding-words.ts';

const scoreCells = (estimate: ScoreEstimate | undefined): readonly string[] => [
  estimateText(estimate?.mean),
  estimateText(estimate?.median),
  one(estimate?.deviation),
  countText(estimate?.people),
  countText(estimate?.runs),
];

const scoreHeads = (first: 'scores.measure' | 'modes.mode'): readonly string[] => [
  findingWords(first),
  findingWords('scores.mean'),
  findingWords('scores.median'),
  findingWords('scores.deviation'),
  findingWords('scores.people'),
  findingWords('scores.runs'),
];

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
      findingWords('scenarios.scenario'),
      findingWords('scenarios.mean'),
      findingWords('scenarios.core'),
      findingWords('scores.people'),
      findingWords('scores.runs'),
      findingWords('scenarios.left'),
      findingWords('scenarios.capped'),
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

const groupRow = (name: string, { first, second, difference }: GroupDifference) => [
  name,
  estimateText(first?.mean),
  countText(first?.people),
  estimateText(second?.mean),
  countText(second?.people),
  estimateText(difference),
];

/** Shows two groups side by side with the difference of their means. */
export function groupBlocks(compared: ComparedGroups | undefined): readonly DocumentBlock[] {
  if (compared === undefined) return [];
  const heading = { is: 'heading', id: 'groups', text: findingWords('groups') } as const;
  if (compared.is !== 'compared') {
    return [heading, { is: 'text', text: findingWords(`groups.${compared.is}`) }];
  }
  const { groups, measures, byScenario, leftOut, overlap } = compared.comparison;
  const [first, second] = groups;
  const people = findingWords('scores.people');
  const text = [
    findingWords('groups.lead'),
    ...(leftOut.length > 0 ? [findingWords('groups.leftOut', { titles: leftOut.join(', ') })] : []),
    ...(overlap > 0 ? [findingWords('groups.overlap', { count: overlap })] : []),
    findingWords('groups.confounded'),
    findingWords('many', { count: measures.length + byScenario.length }),
  ].join(' ');
  return [
    heading,
    { is: 'text', text },
    {
      is: 'table',
      name: findingWords('groups'),
      heads: [
        findingWords('scores.measure'),
        first,
        people,
        second,
        people,
        findingWords('groups.difference'),
      ],
      rows: [
        ...measures.map((one) => groupRow(findingWords(`scores.${one.measure}`), one)),
        ...byScenario.map((one) => groupRow(one.title, one)),
      ],
    },
  ];
}
