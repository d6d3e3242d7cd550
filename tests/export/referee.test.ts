import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changeEstimate } from '../../src/core/cohort/estimate/change-estimate.ts';
import { studentQuantile } from '../../src/core/cohort/estimate/mean-estimate.ts';
import { reliabilityOf } from '../../src/core/cohort/estimate/reliability.ts';
import { scoreEstimate } from '../../src/core/cohort/estimate/score-estimate.ts';
import { changesOf } from '../../src/core/cohort/figures/change.ts';
import { shareEstimate } from '../../src/core/cohort/report/overview.ts';
import { knownCohort, TRUTH } from '../core/cohort/known-cohort.ts';
import frozen from '../oracle/report.json' with { type: 'json' };
import { knownTable } from './tables/known-table.ts';

// R recomputes the figures from the exported table. Without R its answers of tests/oracle/report.json stand.
const missing = spawnSync('Rscript', ['--version'], { stdio: 'ignore' }).error !== undefined;
if (missing)
  process.stdout.write('SKIPPED: R is not installed; its frozen answers are compared.\n');

const SEED = 11;
const runs = knownCohort(SEED, TRUTH);

type Figures = { readonly [name: string]: number };

function ours(): Figures {
  const shown = scoreEstimate(runs, 'shown');
  const capped = shareEstimate(runs, ({ cappedTo }) => cappedTo !== undefined);
  const change = changeEstimate(changesOf(runs), 'core');
  const reliability = reliabilityOf(runs);
  const found: { readonly [name: string]: number | undefined } = {
    mean: shown?.mean.value,
    mean_low: shown?.mean.interval?.low,
    mean_high: shown?.mean.interval?.high,
    capped: capped?.value,
    capped_low: capped?.interval?.low,
    capped_high: capped?.interval?.high,
    median: shown?.median.value,
    median_low: shown?.median.interval?.low,
    median_high: shown?.median.interval?.high,
    change: change?.mean.value,
    change_low: change?.mean.interval?.low,
    change_high: change?.mean.interval?.high,
    effect: change?.effect?.value,
    effect_low: change?.effect?.interval?.low,
    effect_high: change?.effect?.interval?.high,
    alpha: reliability?.alpha?.value,
    error: reliability?.error.value,
    t_39: studentQuantile(39),
    t_3: studentQuantile(3),
    t_7_5: studentQuantile(7.5),
  };
  return Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one ?? Number.NaN]));
}

const near = (made: number, wanted: number) => Math.abs(made - wanted) < 5e-4;

test('every estimate is the one that R gives', () => {
  const made = ours();
  const off = Object.entries(frozen as Figures).filter(
    ([name, wanted]) => !near(made[name] ?? Number.NaN, wanted),
  );
  expect(off.map(([name, wanted]) => [name, wanted, made[name]])).toEqual([]);
});

describe.skipIf(missing)('R', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives the frozen answers for the exported table', () => {
    writeFileSync(join(folder, 'runs.csv'), knownTable(runs));
    const made = spawnSync('Rscript', ['tests/oracle/report.R', folder], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    const found = JSON.parse(made.stdout) as Figures;
    expect(Object.keys(found)).toEqual(Object.keys(frozen));
    const off = Object.entries(found).filter(([name, one]) => !near(one, frozen[name as 'mean']));
    expect(off).toEqual([]);
  });
});
