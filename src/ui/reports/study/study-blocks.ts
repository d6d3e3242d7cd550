import { leavesOutZero } from '../../../core/cohort/estimate/mean-estimate.ts';
import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { FEWEST_CLUSTERS } from '../../../core/cohort/study/arm-change.ts';
import type { Study, StudyPlan } from '../../../core/cohort/study/study.ts';
import type { StudyReport, WaveChange } from '../../../core/cohort/study/study-report.ts';
import { dayInWords } from '../../day.ts';
import { one, short } from '../reports-words.ts';
import { differenceText, estimateText, findingWords } from '../summary/finding-words.ts';
import { studyWords } from './study-words.ts';

/** How a study is put into words. */
export interface StudyTelling {
  readonly dayOf: (at: number) => string;
  readonly titleOf: (scenario: string) => string | undefined; // undefined: not in this version
}

const armsOf = ({ arms: [first = '', second = ''] }: StudyPlan) => ({ first, second });

type Facts = readonly (readonly [name: string, value: string])[];

function leftOutText({ practice, playedBefore, underMinutes }: StudyPlan['leftOut']): string {
  const rules = [
    ...(practice ? [studyWords('left-out.practice')] : []),
    ...(playedBefore ? [studyWords('left-out.before')] : []),
    ...(underMinutes > 0 ? [studyWords('left-out.minutes', { count: underMinutes })] : []),
    studyWords('left-out.always'),
  ];
  return rules.join('; ');
}

/** Says which outcome a study named as the primary one. */
export function primaryText({ plan }: Study, { titleOf }: StudyTelling): string {
  const { measure, wave, scenarios } = plan.primary;
  return studyWords('primary.of', {
    ...{ measure: findingWords(`scores.${measure}`), wave, first: plan.waves[0]?.name ?? '' },
    scenes: scenarios.map((id) => titleOf(id) ?? studyWords('scene.unknown', { id })).join(', '),
  });
}

/** Says what a study fixes, and whether and when that was locked. */
export function planBlocks(study: Study, telling: StudyTelling): readonly DocumentBlock[] {
  const { plan, lock } = study;
  const facts: Facts = [
    [studyWords('arms'), studyWords('arms.of', armsOf(plan))],
    [studyWords('sites'), plan.sites.join(', ')],
    [studyWords('lots'), studyWords(`lots.${plan.lots}`)],
    ...plan.waves.map(({ name, from, to }): Facts[number] => [
      name,
      studyWords('wave.days', { from: dayInWords(from), to: dayInWords(to) }),
    ]),
    [studyWords('primary'), primaryText(study, telling)],
    [studyWords('left-out'), leftOutText(plan.leftOut)],
    [studyWords('consent'), plan.consent.version],
    [studyWords('kept'), dayInWords(plan.keptUntil)],
    [
      studyWords('locked'),
      lock === undefined
        ? studyWords('locked.not')
        : studyWords(lock.opened ? 'locked.opened' : 'locked.before', {
            day: telling.dayOf(lock.at),
          }),
    ],
    ...(lock === undefined ? [] : [[studyWords('hash.plan'), lock.hash] as const]),
  ];
  return [{ is: 'facts', facts }];
}

const APART = ['declined', 'withdrawn', 'unknown'] as const;

const countOf = (count: number | undefined): string =>
  count === undefined ? studyWords('withheld') : String(count);

const FLOW = ['arm', 'invited', 'began', 'finished', 'left'] as const;

const flowTable = ({ flow, study: { plan } }: StudyReport): DocumentBlock => ({
  is: 'table',
  name: studyWords('flow'),
  heads: FLOW.map((one) => studyWords(`flow.${one}`)),
  rows: flow.map(({ arm, wave, invited, began, finished, left }) => [
    studyWords('flow.row', { arm, wave }),
    countOf(invited),
    countOf(began),
    countOf(finished),
    wave === plan.waves[0]?.name ? '–' : countOf(left),
  ]),
});

/** Counts who is in no figure; who did not agree only if the study says who did. */
function apartFacts({ apart, study: { plan } }: StudyReport): DocumentBlock {
  const isSaid = plan.codes.some(({ agreed }) => agreed !== undefined);
  const counts = APART.filter((one) => isSaid || one !== 'declined');
  return {
    is: 'facts',
    facts: counts.map((one) => [studyWords(`flow.${one}`), countOf(apart[one])]),
  };
}

function changeCells(one: WaveChange): readonly string[] {
  if (one.is === 'few') return [studyWords('change.few'), '', ''];
  const { difference, clusters } = one.change;
  const side = (arm: 0 | 1) =>
    studyWords('change.side', { people: countOf(one.people[arm]), clusters: clusters[arm] });
  return [differenceText(difference), side(0), side(1)];
}

/** Says in one sentence what the primary outcome shows; nothing without an interval. */
function answerOf({ changes, study: { plan } }: StudyReport): readonly DocumentBlock[] {
  const primary = changes.find(({ isPrimary }) => isPrimary);
  if (primary?.is !== 'told' || primary.change.difference?.interval === undefined) return [];
  const { value, interval } = primary.change.difference;
  const text = studyWords(leavesOutZero(interval) ? 'answer.shown' : 'answer.not-shown', {
    ...{ ...armsOf(plan), wave: primary.wave },
    ...{ points: one(value), low: one(interval.low), high: one(interval.high) },
  });
  return [{ is: 'text', text }];
}

function changeParts(report: StudyReport): readonly DocumentBlock[] {
  const { changes, study, hash } = report;
  const { plan } = study;
  const name = studyWords('change');
  const heading = { is: 'heading', id: 'study-change', text: name } as const;
  if (changes.length === 0) return [heading, { is: 'text', text: studyWords('change.lock') }];
  const said = [
    studyWords('change.how', { fewest: FEWEST_CLUSTERS }),
    studyWords(plan.lots === 'none' ? 'change.not-drawn' : 'change.drawn'),
    ...(changes.length > 1 ? [studyWords('change.leads')] : []),
    studyWords('change.not-say'),
  ];
  return [
    heading,
    ...answerOf(report),
    {
      is: 'table',
      name,
      heads: [studyWords('change.wave'), studyWords('change.difference'), ...plan.arms],
      rows: changes.map((each) => [
        each.isPrimary ? studyWords('change.primary', { wave: each.wave }) : each.wave,
        ...changeCells(each),
      ]),
    },
    { is: 'text', text: said.join(' ') },
    { is: 'facts', facts: [[studyWords('hash.runs'), hash ?? '']] },
  ];
}

/** Tells what was rated, said and seen outside the game, beside it. */
function outsideParts({ outside, study: { plan } }: StudyReport): readonly DocumentBlock[] {
  if (outside.length === 0) return [];
  const name = studyWords('outside');
  const rows = outside.map(({ measure, wave, people, raters, mean, ...beside }) => {
    const head = studyWords('outside.row', { measure: studyWords(`outside.${measure}`), wave });
    if (mean === undefined) return [head, studyWords('outside.few'), '', '', '', ''];
    const counted = countOf(people);
    return [
      head,
      raters > 0 ? studyWords('outside.rated', { people: counted, raters }) : counted,
      estimateText(mean),
      differenceText(beside.minusGame),
      estimateText(beside.correlation, short),
      differenceText(beside.arms?.difference),
    ];
  });
  return [
    { is: 'heading', id: 'study-outside', text: name },
    {
      is: 'table',
      name,
      heads: [
        ...(['measure', 'people', 'mean', 'game', 'correlation'] as const).map((one) =>
          studyWords(`outside.${one}`),
        ),
        studyWords('outside.arms', armsOf(plan)),
      ],
      rows,
    },
    { is: 'text', text: `${studyWords('outside.how')} ${studyWords('outside.not-say')}` },
  ];
}

/** Reports on a study: what it fixed, who took part, and the change by arm. The filters above do not move it. */
export function studyBlocks(
  report: StudyReport | undefined,
  pending: number,
  telling: StudyTelling,
): readonly DocumentBlock[] {
  if (report === undefined) return [];
  const { study, simulated } = report;
  const texts = [
    studyWords('filters'),
    ...(simulated ? [findingWords('about.simulated')] : []),
    ...(pending > 0 ? [studyWords('pending', { count: pending })] : []),
  ];
  return [
    { is: 'heading', id: 'study', text: studyWords('title', { title: study.plan.title }) },
    { is: 'text', text: texts.join(' ') },
    ...planBlocks(study, telling),
    { is: 'heading', id: 'study-flow', text: studyWords('flow') },
    flowTable(report),
    apartFacts(report),
    { is: 'text', text: studyWords('flow.how') },
    ...changeParts(report),
    ...outsideParts(report),
  ];
}
