import type { ChangeEstimate } from '../../../core/cohort/estimate/change-estimate.ts';
import { leavesOutZero } from '../../../core/cohort/estimate/mean-estimate.ts';
import { bandWidths, halfRange } from '../../../core/cohort/estimate/reliability.ts';
import type { CohortFigures } from '../../../core/cohort/report/cohort-figures.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import type { StudyReport } from '../../../core/cohort/study/study-report.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { one, round, short } from '../reports-words.ts';
import { differenceText, estimateText, findingWords, headsOf, manyText } from './finding-words.ts';

function changeSentence({ measure: of, mean: { value, interval } }: ChangeEstimate) {
  if (interval === undefined) return undefined;
  const measure = findingWords(`scores.${of}`);
  return findingWords(leavesOutZero(interval) ? 'change.shown' : 'change.not-shown', {
    measure,
    points: one(value),
  });
}

/** Shows how the same people changed. */
export function changeBlocks(
  { change }: CohortFigures,
  study: StudyReport | undefined,
): readonly DocumentBlock[] {
  const heading = { is: 'heading', id: 'change', text: findingWords('change') } as const;
  if (change.length === 0) return [heading, { is: 'text', text: findingWords('change.none') }];
  const texts = [
    ...change.flatMap((each) => changeSentence(each) ?? []),
    findingWords('change.practice'),
    manyText(change, ({ mean }) => mean, study),
  ];
  return [
    heading,
    { is: 'text', text: findingWords('change.lead') },
    {
      is: 'table',
      name: findingWords('change'),
      heads: [
        ...headsOf('scores.measure', 'change.mean', 'change.effect'),
        ...headsOf('scores.people', 'change.pairs', 'change.days'),
      ],
      rows: change.map(({ measure, mean, effect, people, pairs, days }) => [
        findingWords(`scores.${measure}`),
        differenceText(mean),
        estimateText(effect, short),
        String(people),
        String(pairs),
        round(days),
      ]),
    },
    { is: 'text', text: texts.join(' ') },
  ];
}

/** Shows reliability beside the width of the bands, and says where levels, weights and cuts come from. */
export function trustBlocks(
  { reliability }: CohortFigures,
  { bands }: Rubric,
): readonly DocumentBlock[] {
  const cuts = bands
    .map(({ from }) => from)
    .filter((from) => from > 0)
    .toSorted((a, b) => a - b)
    .join(', ');
  const widths = bandWidths(bands);
  const said = [
    findingWords('trust.weights', { cuts }),
    findingWords('trust.circular'),
    findingWords('trust.level'),
    findingWords('trust.limits'),
  ];
  const heading = { is: 'heading', id: 'trust', text: findingWords('trust') } as const;
  if (reliability === undefined) {
    return [heading, { is: 'text', text: [findingWords('trust.none'), ...said].join(' ') }];
  }
  const { alpha, people, scenarios, error } = reliability;
  const value = estimateText(alpha, short);
  const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
  const [from, span] = [
    { value, scenarios, people },
    { error: estimateText(error), narrow, wide },
  ];
  const facts = [
    [findingWords('trust.alpha'), findingWords('trust.alpha.of', from)],
    [findingWords('trust.error'), findingWords('trust.error.of', span)],
  ] as const;
  return [
    heading,
    { is: 'facts', facts },
    { is: 'text', text: findingWords('trust.error.band', { half: round(halfRange(error.value)) }) },
    { is: 'text', text: said.join(' ') },
  ];
}
