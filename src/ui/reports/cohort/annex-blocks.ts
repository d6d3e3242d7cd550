import {
  CONTACT_STAGES,
  RETURN_DAYS,
  type StageChange,
  type StageFigure,
} from '../../../core/cohort/figures/growth.ts';
import type { CohortFigures } from '../../../core/cohort/report/cohort-figures.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import type { StudyReport } from '../../../core/cohort/study/study-report.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { reportWords, round } from '../reports-words.ts';
import { countText, differenceText, estimateText, manyText } from '../summary/finding-words.ts';

const heading = (id: 'techniques' | 'growth' | 'bands' | 'errors' | 'stops'): DocumentBlock => ({
  is: 'heading',
  id,
  text: reportWords(id),
});

const text = (said: string): DocumentBlock => ({ is: 'text', text: said });

/** Shows techniques over people without naming one: quartiles, and how many people and decisions are behind them. */
export function techniqueBlocks(
  { columns }: CohortFigures,
  rubric: Rubric,
): readonly DocumentBlock[] {
  const heads = ['skill', 'low', 'median', 'high', 'people', 'decisions'] as const;
  return [
    heading('techniques'),
    text(reportWords('techniques.lead', { least: rubric.enough.programCount })),
    {
      is: 'table',
      name: reportWords('techniques.region'),
      heads: heads.map((head) => reportWords(`techniques.${head}`)),
      rows: columns.flatMap(({ of, low, median, high, people, decisions }) =>
        of === 'core' || of === 'overall'
          ? []
          : [
              [
                ruleOf(rubric, of).name,
                ...[low, median, high].map(round),
                ...[people, decisions].map(countText),
              ],
            ],
      ),
    },
  ];
}

const CHANGES = ['second', 'later'] as const;

const figureText = ({ people, mean }: StageFigure): string => {
  if (people === undefined) return countText(people);
  return people === 0
    ? reportWords('none')
    : reportWords('growth.figure', { mean: round(mean), people });
};

function changeText({ people, mean }: StageChange): string {
  if (people === undefined) return countText(people);
  if (people === 0 || mean === undefined) return reportWords('none');
  return reportWords('growth.figure', { mean: differenceText(mean), people });
}

/** Shows first contacts, second contacts and returns after weeks, with what the numbers can bear. */
export function growthBlocks(
  { growth }: CohortFigures,
  rubric: Rubric,
  study: StudyReport | undefined,
): readonly DocumentBlock[] {
  if (growth.length === 0) return [];
  const means = growth.flatMap(({ changes }) => CHANGES.map((stage) => changes[stage]));
  const least = rubric.enough.programCount;
  return [
    heading('growth'),
    text(reportWords('growth.lead', { least, days: RETURN_DAYS })),
    text(`${reportWords('growth.limits')} ${manyText(means, ({ mean }) => mean, study)}`),
    {
      is: 'table',
      name: reportWords('growth.region'),
      heads: [
        reportWords('techniques.skill'),
        ...CONTACT_STAGES.map((stage) => reportWords(`growth.${stage}`)),
        ...CHANGES.map((stage) => reportWords(`growth.more.${stage}`)),
      ],
      rows: growth.map(({ dimension, stages, changes }) => [
        ruleOf(rubric, dimension).name,
        ...CONTACT_STAGES.map((stage) => figureText(stages[stage])),
        ...CHANGES.map((stage) => changeText(changes[stage])),
      ]),
    },
  ];
}

/** Shows runs per band, highest first. */
export const bandBlocks = (
  { overview: { bands, withoutBand } }: CohortFigures,
  rubric: Rubric,
): readonly DocumentBlock[] => [
  heading('bands'),
  {
    is: 'table',
    name: reportWords('bands'),
    heads: [reportWords('bands'), reportWords('errors.runs'), reportWords('bands.share')],
    rows: bands.map(({ runs, share }, at) => [
      rubric.bands[at]?.name ?? reportWords('bands.none'),
      countText(runs),
      estimateText(share),
    ]),
  },
  text(reportWords('bands.none.why')),
  ...(withoutBand === 0
    ? []
    : [text(reportWords('bands.second', { count: countText(withoutBand) }))]),
];

/** Shows runs with each critical error, and how many repaired it. */
export const errorBlocks = (
  { overview: { errors } }: CohortFigures,
  rubric: Rubric,
): readonly DocumentBlock[] => [
  heading('errors'),
  errors.length === 0
    ? text(reportWords('errors.none'))
    : {
        is: 'table',
        name: reportWords('errors'),
        heads: [
          reportWords('errors.code'),
          reportWords('errors.runs'),
          reportWords('errors.repaired'),
        ],
        rows: errors.map(({ code, runs, repaired }) => [
          criticalRuleOf(rubric, code).error,
          countText(runs),
          countText(repaired),
        ]),
      },
];

/** Shows where runs stopped that were left early. */
export function stopBlocks({ overview: { stops } }: CohortFigures): readonly DocumentBlock[] {
  if (stops.length === 0) return [];
  const shown = stops.filter(({ runs }) => runs !== undefined);
  const few = stops.length - shown.length;
  return [
    heading('stops'),
    {
      is: 'table',
      name: reportWords('stops'),
      heads: [reportWords('stops'), reportWords('errors.runs')],
      rows: shown.map(({ title, beat, runs }) => [
        reportWords('stops.row', { title, beat }),
        countText(runs),
      ]),
    },
    ...(few > 0 ? [text(reportWords('stops.few', { count: few }))] : []),
  ];
}
