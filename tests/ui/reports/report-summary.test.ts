import { describe, expect, test } from 'vitest';
import type { ChangeEstimate } from '../../../src/core/cohort/estimate/change-estimate.ts';
import type { Measure } from '../../../src/core/cohort/estimate/score-estimate.ts';
import { countedFilter, type RunFilter, USUAL_FILTER } from '../../../src/core/cohort/filter.ts';
import { cohortCount } from '../../../src/core/cohort/report/cohort-count.ts';
import type { DocumentBlock } from '../../../src/core/cohort/report/document-block.ts';
import type { CohortRun } from '../../../src/core/cohort/run.ts';
import type { ShelvedRun } from '../../../src/core/cohort/shelved-run.ts';
import { type StudyReport, studyReport } from '../../../src/core/cohort/study/study-report.ts';
import { bandBlocks, techniqueBlocks } from '../../../src/ui/reports/cohort/annex-blocks.ts';
import { reportSummary } from '../../../src/ui/reports/summary/summary-blocks.ts';
import { changeBlocks } from '../../../src/ui/reports/summary/trust-blocks.ts';
import { knownCohort, TRUTH } from '../../core/cohort/known-cohort.ts';
import { earned, run } from '../../core/cohort/runs.ts';
import { studyOf, utcDay } from '../../core/cohort/study/known-study.ts';
import { rubric } from '../../core/facts.ts';

const shelved = (runs: readonly CohortRun[]) =>
  runs.map((run): ShelvedRun => ({ run, verdict: 'verified', ratings: [] }));

const textOf = (block: DocumentBlock): string => {
  if (block.is === 'facts') return block.facts.map((fact) => fact.join(': ')).join('\n');
  if (block.is === 'list') return block.items.join('\n');
  if (block.is !== 'table') return block.text;
  return [block.heads, ...block.rows].map((row) => row.join(' | ')).join('\n');
};

function summary(
  shelf: readonly ShelvedRun[],
  filter: RunFilter = USUAL_FILTER,
  read: readonly string[] = [],
  study?: StudyReport,
) {
  const { head } = cohortCount(shelf, filter, rubric);
  const { title, blocks } = reportSummary(head(), rubric, {
    madeAt: 0,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    roleIn: () => undefined,
    isRead: (scenario) => read.includes(scenario),
    leftOut: ['It is damaged.', 'It is damaged.'],
    study,
    titleOf: () => undefined,
    roster: { invited: 50, started: 40, finished: 30 },
  });
  return [title, ...blocks.map(textOf)].join('\n');
}

const runs = knownCohort(11, TRUTH);

describe('a summary', () => {
  test('says what it is about: group, mode, what counts, period, people, what was left out', () => {
    const failed: ShelvedRun = { ...(shelved(runs)[0] as ShelvedRun), verdict: 'differs' };
    const text = summary([...shelved(runs.slice(1)), failed]);
    for (const said of [
      'Training report: All groups',
      'Group: All groups',
      'Mode: Assessment',
      'Records counted: Verified only',
      'Made on: 1970-01-01',
      'People and runs: 40 device profiles, 319 complete runs.',
      'Invited, started, finished: 50 invited, 40 started, 30 finished',
      'Not counted here: under 5 records that failed the check',
      'Files left out: 2 files: 2 × It is damaged.',
      'It is no signature.',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('counts all that were read until they are checked, and says so in its title, which is on every printed page', () => {
    const unchecked = shelved(runs).map((one) => ({ ...one, verdict: 'pending' as const }));
    const text = summary(unchecked, countedFilter(USUAL_FILTER, { pending: 320 }));
    for (const said of [
      'Not final, records are not checked yet: Training report: All groups',
      'These figures are not final',
      '320 complete runs',
      'Records counted: All that were read',
    ])
      expect(text).toContain(said);
    expect(countedFilter(USUAL_FILTER, { pending: 0 })).toEqual(USUAL_FILTER);
    expect(summary(shelved(runs))).not.toContain('ot final');
  });

  test('says that nobody outside the project has read the scenes, or how many were read', () => {
    const scenes = [...new Set(runs.map(({ scenario }) => scenario))];
    expect(summary(shelved(runs))).toMatch(
      /Readers outside the project: (?:This scene has|None of)/,
    );
    const text = summary(shelved(runs), USUAL_FILTER, scenes.slice(0, 1));
    expect(text).toContain(`Readers outside the project: 1 of ${scenes.length} scenes read`);
  });

  test('gives mean and median with intervals, the same figures as R', () => {
    expect(summary(shelved(runs))).toMatch(
      /Overall \| \d+\.\d \(\d+\.\d to \d+\.\d\) \| \d+\.\d \(/,
    );
  });

  test('gives the share of capped runs by person, and says why a figure has no interval', () => {
    expect(summary(shelved(runs))).toMatch(
      /On average, 17\.5 \(\d.* to \d.*\) percent of a person’s runs had a cap/,
    );
    const alike = runs.map((run) => ({ ...run, shown: 70 }));
    expect(summary(shelved(alike))).toContain('70.0 (no interval: all are alike)');
  });

  test('marks a change as leaving out 0 by the figures that are printed, and counts how many do', () => {
    const change = (measure: Measure, low: number): ChangeEstimate => ({
      ...{ measure, people: 9, pairs: 9, effect: undefined, days: 1 },
      mean: { value: 1.1, interval: { low, high: 2.3 } },
    });
    const { figures } = cohortCount(shelved(runs), USUAL_FILTER, rubric).head();
    if (figures === undefined) throw new Error('nothing is shown');
    const changes = { ...figures, change: [change('shown', 0.0003), change('core', 0.06)] };
    const text = changeBlocks(changes, undefined).map(textOf).join('\n');
    expect(text).toMatch(/Overall \| 1\.1 \(0\.0 to 2\.3\) \|/);
    expect(text).toMatch(/Core .*\| 1\.1 \(0\.1 to 2\.3\), leaves out 0 \|/);
    expect(text).toContain('These are 2 intervals');
    expect(text).toContain('Here one does.');
  });

  test('names the primary outcome of the study beside what else was chosen, or says that none is named', async () => {
    expect(summary(shelved(runs))).toContain('Primary outcome: none is named');
    const study = await studyReport(
      studyOf([]),
      [],
      () => true,
      utcDay,
      async () => 'bb',
    );
    const text = summary(shelved(runs), USUAL_FILTER, [], study);
    const [about] = text.split('Study: Scenes or slides');
    expect(about).toContain(
      'Primary outcome: Overall in “after”, compared at the same score in “before”',
    );
    expect(text).toContain('after (primary outcome)');
    expect(text).toContain('Take these as leads, not as results.');
    expect(text).not.toContain('Take as a result only the one outcome you named');
  });

  test('rounds a figure once: the quartile of shares, not of shares that were rounded', () => {
    const shares = [1, 15, 15.5, 20, 22, 24].map((points) => earned('LISTEN', 2 * points, 16));
    const some = shares.map((one, at) => run(`p${at}`, at, { dimensions: [one] }));
    const { figures } = cohortCount(shelved(some), USUAL_FILTER, rubric).head();
    const text = figures && techniqueBlocks(figures, rubric).map(textOf).join('\n');
    // 62.5 and 64.6: a quarter of the way is 63.02; of 63 and 65 it would be 63.5, which is 64.
    expect(text).toMatch(/^Listen \| 63 \| /m);
  });

  test('says under the bands how many second contacts have none by design', () => {
    const known = { met: 'trusted', facts: {} } as const;
    const some = runs.map((one, at) => (at % 2 === 0 ? { ...one, known } : one));
    const { figures } = cohortCount(shelved(some), USUAL_FILTER, rubric).head();
    const text = figures && bandBlocks(figures, rubric).map(textOf).join('\n');
    expect(text).toMatch(/no band by design and are not in this table: 1\d\d\./);
  });

  test('marks simulated learners in its title and its first part', () => {
    const invented = runs.map((one) => ({ ...one, simulated: true }));
    const text = summary(shelved(invented));
    expect(text).toContain('Training report with simulated learners: All groups');
    expect(text).toContain('Records of simulated learners are among these.');
    expect(summary(shelved(runs))).not.toContain('simulated');
  });

  test('of four people gives no figure and no name', () => {
    const four = runs.filter(({ person }) => /^p00[0-3]$/.test(person));
    const text = summary(shelved(four));
    expect(text).toContain('fewer than five people');
    expect(text).not.toMatch(/P00\d|p00\d|Mean|Scenario 1/);
  });

  test('names nobody, and says so where single people are shown', () => {
    expect(summary(shelved(runs))).not.toMatch(/P0\d\d/);
    const open = summary(shelved(runs), { ...USUAL_FILTER, people: 'single' });
    expect(open).toContain('It is not for handing on.');
  });
});
