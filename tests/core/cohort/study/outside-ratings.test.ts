import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rating } from '../../../../src/core/agreement/rating.ts';
import type { IntervalEstimate } from '../../../../src/core/cohort/estimate/mean-estimate.ts';
import type { OutsidePaper } from '../../../../src/core/cohort/study/outside-paper.ts';
import {
  type OutsideGiven,
  outsideFigures,
} from '../../../../src/core/cohort/study/outside-ratings.ts';
import type { Study } from '../../../../src/core/cohort/study/study.ts';
import { waveRuns } from '../../../../src/core/cohort/study/wave-runs.ts';
import { DIMENSIONS } from '../../../../src/core/rubric/dimension.ts';
import type { Level } from '../../../../src/core/rubric/level.ts';
import { seededChance } from '../../../../src/simulate/chance.ts';
import frozen from '../../../oracle/outside.json' with { type: 'json' };
import { earned } from '../runs.ts';
import { ofCode, PLAN, studyOf, utcDay } from './known-study.ts';

const asked = spawnSync('Rscript', ['--version'], { stdio: 'ignore' });
const missing = asked.error !== undefined || asked.status !== 0;
if (missing)
  process.stdout.write('SKIPPED: there is no R here; its frozen answers are compared.\n');

const chance = seededChance(44);
const CODES = Array.from({ length: 16 }, (_, at) => ({
  ...{ code: `p${at}`, arm: PLAN.arms[at % 2] ?? '', site: 'north', session: `s${at}` },
}));
const study = studyOf(CODES);
const level = (skill: number): Level =>
  Math.min(3, Math.max(0, Math.round(skill + chance.normal()))) as Level;

/** Everybody played before and after; two raters saw the films of before, and left out what had no occasion. */
const people = CODES.map(({ code }) => ({ code, skill: 1.5 + 0.8 * chance.normal() }));
const RUNS = people.flatMap(({ code, skill }) =>
  ['2027-03-02', '2027-03-20'].map((day) =>
    ofCode(code, day, {
      shown: Math.min(100, Math.round(20 * skill + 30)),
      dimensions: DIMENSIONS.slice(0, 9).map((one) => earned(one, level(skill) + level(skill), 2)),
    }),
  ),
);
const paper = (
  kind: OutsidePaper['kind'],
  code: string,
  marks: OutsidePaper['marks'],
  rater = '',
  wave = 'before',
): OutsidePaper => ({ kind, code, wave, rater, marks });
const FILMS = people.flatMap(({ code, skill }) =>
  ['Ana', 'Bo'].map((rater) => {
    const marks = DIMENSIONS.flatMap((_, at) =>
      chance.share() < 0.2 ? [] : [[`level ${at + 1}`, level(skill)] as const],
    );
    return paper('films', code, Object.fromEntries(marks), rater);
  }),
);

const figures = (given: Partial<OutsideGiven>, of: Study = study, runs = RUNS) =>
  outsideFigures(
    of,
    waveRuns(runs, of, () => true, utcDay),
    { papers: [], ratings: [], ...given },
  );

const intervalOf = (name: string, estimate: IntervalEstimate | undefined) => ({
  [name]: estimate?.value,
  [`${name}_low`]: estimate?.interval?.low,
  [`${name}_high`]: estimate?.interval?.high,
});

test('levels of films have the mean, the difference from the game and the correlation that R gives', () => {
  const [films] = figures({ papers: FILMS });
  expect(films).toMatchObject({ measure: 'films', wave: 'before', raters: 2, arms: undefined });
  const made: Record<string, number | undefined> = {
    people: films?.people,
    ...intervalOf('mean', films?.mean),
    ...intervalOf('minus', films?.minusGame),
    ...intervalOf('r', films?.correlation),
  };
  expect(Object.keys(made)).toEqual(Object.keys(frozen));
  for (const [name, wanted] of Object.entries(frozen))
    expect(made[name], name).toBeCloseTo(wanted, 3);
});

test.skipIf(missing)('R gives the frozen answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  const [films, game] = [join(folder, 'films.csv'), join(folder, 'game.csv')];
  const levels = FILMS.flatMap(({ code, marks }) =>
    Object.entries(marks).map(([item, one]) => [code, item.replace('level ', ''), one].join()),
  );
  const scores = RUNS.filter(({ startedAt }) => utcDay(startedAt) < '2027-03-15').flatMap((run) =>
    run.dimensions.map((one) =>
      [run.participant, DIMENSIONS.indexOf(one.dimension) + 1, one.earned, one.possible].join(),
    ),
  );
  writeFileSync(films, ['code,technique,level', ...levels, ''].join('\n'));
  writeFileSync(game, ['code,technique,earned,possible', ...scores, ''].join('\n'));
  const made = spawnSync('Rscript', ['tests/oracle/outside.R', films, game], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  expect(made.stderr).toBe('');
  const found = JSON.parse(made.stdout) as Record<string, number>;
  expect(Object.keys(found)).toEqual(Object.keys(frozen));
  for (const [name, one] of Object.entries(frozen)) expect(found[name], name).toBeCloseTo(one, 6);
});

test('own words count only where they were typed, beside the level that the game gave the same answer', () => {
  const ratings = RUNS.slice(0, 12).flatMap(({ session }) =>
    ([true, false] as const).map(
      (typed): Rating => ({
        ...{ session, typed, beat: 'b1', answer: 'a', rater: 'Ana', dimension: 'OPEN' },
        ...{ recorded: 3, rated: typed ? 2 : 0 },
      }),
    ),
  );
  const [before, after] = figures({ ratings });
  expect(before).toMatchObject({ measure: 'words', wave: 'before', people: 6, raters: 1 });
  expect(before?.mean?.value).toBeCloseTo(200 / 3, 9);
  expect(before?.minusGame?.value).toBeCloseTo(-100 / 3, 9);
  expect(before?.correlation).toBeUndefined(); // under ten people
  expect(after?.wave).toBe('after');
});

test('papers give how sure people are, how many sentences are right and what was seen, in percent', () => {
  const papers = CODES.flatMap(({ code }) => [
    paper('questionnaires', code, { 'sure 1': 5, 'sure 2': 3, 'say 1': 1, 'say 2': 1, 'say 3': 3 }),
    paper('checklists', code, { 'seen 1': 1, 'seen 2': 2, 'seen 3': 3 }, 'Cy', 'after'),
  ]);
  const told = figures({ papers }).map(({ measure, wave, mean, minusGame }) => [
    ...[measure, wave, Math.round(mean?.value ?? -1), minusGame],
  ]);
  expect(told).toEqual([
    ['sure', 'before', 75, undefined],
    ['say', 'before', 33, undefined],
    ['seen', 'after', 50, undefined],
  ]);
});

test('arms are compared at the same value in the first wave, where both have five people', () => {
  const sure = (code: string, at: number, wave: string) =>
    paper('questionnaires', code, { 'sure 1': at }, '', wave);
  const papers = CODES.flatMap(({ code, arm }, at) => {
    const before = 2 + (at % 3);
    return [
      sure(code, before, 'before'),
      sure(code, arm === 'scenes' ? before + 1 : before, 'after'),
    ];
  });
  const later = figures({ papers }).find(({ wave }) => wave === 'after');
  expect(later?.arms?.difference?.value).toBeCloseTo(25, 6);
  expect(figures({ papers: papers.slice(0, 18) }).at(-1)?.arms).toBeUndefined();
});

test('under five people there is no figure, and who took back consent counts no more', () => {
  const some = FILMS.filter(({ code }) => ['p0', 'p1', 'p2', 'p3', 'p4'].includes(code));
  const shown = figures({ papers: some })[0];
  expect([shown?.people, shown?.mean === undefined]).toEqual([5, false]);
  const [few] = figures({ papers: some }, { ...study, withdrawn: ['p4'] });
  expect(few).toMatchObject({ people: undefined, mean: undefined, minusGame: undefined });
  expect(few?.correlation).toBeUndefined();
  expect(figures({ papers: FILMS.slice(0, 30) })[0]?.people).toBeUndefined(); // one of sixteen is left
});
