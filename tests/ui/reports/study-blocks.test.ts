import { expect, test } from 'vitest';
import type { DocumentBlock } from '../../../src/core/cohort/report/document-block.ts';
import type { OutsideGiven } from '../../../src/core/cohort/study/outside-ratings.ts';
import type { Study } from '../../../src/core/cohort/study/study.ts';
import { studyReport } from '../../../src/core/cohort/study/study-report.ts';
import { studyBlocks } from '../../../src/ui/reports/study/study-blocks.ts';
import { faultText } from '../../../src/ui/reports/study/study-fault-text.ts';
import { knownStudy, utcDay } from '../../core/cohort/study/known-study.ts';

const textOf = (block: DocumentBlock): string => {
  if (block.is === 'facts') return block.facts.map((fact) => fact.join(': ')).join('\n');
  if (block.is === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
  return block.is === 'list' ? block.items.join('\n') : block.text;
};

async function told(
  sessions: number,
  change: (study: Study) => Study = (study) => study,
  pending = 0,
  outside?: (codes: Study['plan']['codes']) => OutsideGiven['papers'],
) {
  const { study, runs } = knownStudy(3, sessions);
  const report = await studyReport(
    change(study),
    runs,
    () => true,
    utcDay,
    async () => 'bb',
    { papers: outside?.(study.plan.codes) ?? [], ratings: [] },
  );
  const telling = {
    dayOf: utcDay,
    titleOf: (id: string) => (id === 'platform-four' ? 'Platform Four' : undefined),
  };
  return studyBlocks(report, pending, telling).map(textOf).join('\n');
}

test('a study says what it fixed, when it was locked, both hashes, and the difference with its interval', async () => {
  const text = await told(20);
  for (const said of [
    'Study: Scenes or slides',
    'Arms: scenes against slides',
    'Assigned: sessions by lot',
    'before: March 1, 2027 to March 14, 2027, both days included',
    'Overall in “after”, compared at the same score in “before”, on Platform Four',
    'runs under 4 minutes',
    'Records are kept until: December 31, 2028',
    'No record had been opened on that page since it was loaded.',
    'SHA-256 of the plan and its lock: aa',
    'SHA-256 of the runs that count: bb',
    'It does not say that people act differently at work',
    'Take the others as leads',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).toMatch(
    /the difference of scenes minus slides is \d\.\d points \(95% interval −?\d/,
  );
  expect(text).toMatch(
    /after \(primary outcome\) \| \d\.\d \(0\.0 to \d+\.\d\) \| people: \d+; clusters: 20/,
  );
  expect(text).toContain('The interval includes 0, so no difference is shown.');
  expect(text).toMatch(/later \| \d\.\d \(\d+\.\d to \d+\.\d\), leaves out 0 \| people: \d+/);
  expect(text).not.toContain('may have other causes');
});

test('under five sessions in an arm it gives no interval and says why', async () => {
  const text = await told(4);
  expect(text).toMatch(/−?\d+\.\d \(no interval: an arm has under five clusters\)/);
  expect(text).not.toContain('95% interval');
});

test('it says what was not drawn by lot, not locked, locked late or not checked', async () => {
  const plan = (change: Partial<Study['plan']>) => (study: Study) => ({
    ...study,
    plan: { ...study.plan, ...change },
  });
  expect(await told(8, plan({ lots: 'none' }))).toContain('Nobody was assigned by lot');
  const open = await told(8, ({ lock: _lock, ...rest }) => rest);
  expect(open).toContain('The change by arm is shown once the plan is locked.');
  expect(open).not.toContain('clusters:');
  const late = await told(8, (study) => ({
    ...study,
    lock: { at: 0, hash: 'aa', opened: true },
  }));
  expect(late).toContain('Records had been opened on that page before.');
  expect(await told(8, undefined, 3)).toContain('3 records are not checked yet');
});

test('it counts who took back consent, whose code it does not know, and who did not agree if it says so', async () => {
  const text = await told(8);
  expect(text).toContain('Took back consent: 0');
  expect(text).toContain('or one that is not in the study: 0');
  expect(text).not.toContain('Did not agree');
  const asked = await told(8, (study) => {
    const [gone, ...rest] = study.plan.codes.map(({ code }) => code).slice(0, 7);
    const agreed = (code: string) => (rest.includes(code) ? '' : '1');
    const codes = study.plan.codes.map((one) => ({ ...one, agreed: agreed(one.code) }));
    return { ...study, plan: { ...study.plan, codes }, withdrawn: [gone ?? ''] };
  });
  expect(asked).toContain('Did not agree to the consent: 6');
  expect(asked).toContain('Took back consent: withheld');
});

test('a fault names its row, its cell and what to do', () => {
  expect(faultText({ code: 'formula', row: 3, cell: '=A1' })).toMatch(
    /^Row 3: .*“=A1”. Change it\.$/,
  );
  expect(
    faultText({ code: 'shape', at: { path: 'plan.arms', wanted: '2 names, each once' } }),
  ).toContain('at “plan.arms” there should be 2 names, each once');
});

test('what was said outside the game stands beside it, with what may not be said', async () => {
  const papers = (codes: Study['plan']['codes']) =>
    codes.map(({ code }, at) => ({
      ...{ kind: 'questionnaires' as const, code, wave: 'after', rater: '' },
      marks: { 'sure 1': 1 + (at % 5) },
    }));
  const text = await told(20, undefined, 0, papers);
  expect(text).toMatch(
    /How sure people say they are, after \| \d+ \| \d+\.\d \(.+\) \| – \| −?\.\d\d \(−?\.\d\d to −?\.\d\d\)/,
  );
  expect(text).toContain('A correlation does not say that the game measures what people do');
  const few = await told(20, undefined, 0, (codes) => papers(codes.slice(0, 3)));
  expect(few).toContain('How sure people say they are, after | not shown: under five people');
  expect(await told(20)).not.toContain('How sure people say they are');
});
