import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { correlationOf } from '../../../src/core/cohort/figures/correlation.ts';
import { encodeRecord } from '../../../src/core/record/record.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { makeCsv, parseCsv } from '../../../src/export/csv.ts';
import { codedRecords } from '../../../src/export/person-codes.ts';
import { csvFiles } from '../../../src/export/tables/tables.ts';
import { checkedRecord } from '../../../src/session/audit/checked.ts';
import { traineeOf } from '../../../src/simulate/trainee.ts';
import { platformFour } from '../../content.ts';

// Every score is rebuilt from the exported tables alone: here by other code than the game's, and by the exported script in R.
const missing = spawnSync('Rscript', ['--version'], { stdio: 'ignore' }).error !== undefined;
if (missing) process.stdout.write('SKIPPED: R is not installed; the exported script is not run.\n');

const content = platformFour();
const records = Array.from({ length: 40 }, (_, at) => traineeOf(at, 3, [content], String))
  .flatMap((one) => one.records)
  .map((record) => {
    const opened = decodeRecord(encodeRecord(record));
    if (!opened.ok) throw new Error(opened.error.code);
    return checkedRecord(opened.value, content, content.rubric, 'none');
  });
const files = new Map(
  csvFiles(codedRecords(records, ''), content.rubric).map(({ name, text }) => [name, text]),
);

const table = (name: string) => {
  const [columns = [], ...rows] = parseCsv(files.get(name) ?? '');
  return rows.map((row) => Object.fromEntries(columns.map((c, at) => [c, row[at] ?? ''])));
};

test('overall, capped and core scores of every run come back from the tables', () => {
  const techniques = table('techniques.csv');
  const rules = table('rules.csv');
  const half = (x: number) => Math.floor(x + 0.5 + 1e-9);
  let capped = 0;
  for (const run of table('runs.csv')) {
    const then = techniques.filter((one) => one.rubric_version === run.rubric_version);
    const weights = new Map(then.map(({ technique, weight }) => [technique, Number(weight)]));
    const headline = then.flatMap(({ technique, headline: is }) => (is === '1' ? [technique] : []));
    const levels = new Map<string, number[]>();
    for (const { session, technique = '', level_counts: level } of table('ratings.csv')) {
      if (session !== run.session || Number(level) > 3) continue;
      levels.set(technique, [...(levels.get(technique) ?? []), Number(level)]);
    }
    const percents = new Map(
      [...levels].map(([of, all]) => [
        of,
        (100 * all.reduce((a, b) => a + b, 0)) / (3 * all.length),
      ]),
    );
    const weight = [...percents.keys()].reduce((sum, of) => sum + (weights.get(of) ?? 0), 0);
    const points = [...percents].reduce((sum, [of, one]) => sum + one * (weights.get(of) ?? 0), 0);
    const overall = half(points / weight);
    const own = table('errors.csv').filter(({ session }) => session === run.session);
    const cap = (rule: string) =>
      Number(
        rules.find((one) => one.rubric_version === run.rubric_version && one.rule === rule)?.value,
      );
    const twice = own.filter(({ class: of }) => of === 'A').length > 1;
    const caps = own.map(({ class: of, repaired }) =>
      twice && of === 'A'
        ? cap('cap_two_A')
        : cap(`cap_${of}_${repaired === '1' ? 'repaired' : 'open'}`),
    );
    const heads = headline.map((of) => percents.get(of ?? ''));
    const low = heads.some((one) => one !== undefined && half(one) < cap('held_below'));
    const shown = Math.min(overall, ...caps, ...(low ? [cap('held_to')] : []));
    if (shown < overall) capped += 1;
    const core = heads.includes(undefined)
      ? ''
      : String(half(heads.reduce<number>((sum, one) => sum + (one ?? 0), 0) / heads.length));
    expect([run.overall, run.shown, run.core]).toEqual([String(overall), String(shown), core]);
  }
  expect(capped).toBeGreaterThan(0); // so that caps are rebuilt, too
});

/** The points at the first moment and on the rest of each complete run, board and note included, by other code than the script's. */
function firstItem() {
  const complete = table('runs.csv').filter(({ phase }) => phase === 'closed');
  const levels = table('ratings.csv').filter(({ level_counts: level }) => Number(level) <= 3);
  const beat = levels.find(({ moment }) => moment === '1')?.beat;
  const shareOf = (all: typeof levels) =>
    all.reduce((sum, { level_counts: level }) => sum + Number(level), 0) / (3 * all.length);
  const rows = complete.flatMap(({ session }) => {
    const own = levels.filter((one) => one.session === session);
    const here = own.filter((one) => one.beat === beat);
    if (here.length === 0 || here.length === own.length) return [];
    return [[shareOf(here), shareOf(own.filter((one) => one.beat !== beat))] as const];
  });
  return { beat, share: rows.map(([one]) => one), rest: rows.map(([, one]) => one) };
}

describe.skipIf(missing)('R', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('rebuilds every score with the exported script', () => {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const made = spawnSync('Rscript', [join(folder, 'scores.R'), folder], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    for (const score of ['overall', 'shown', 'core']) {
      expect(made.stdout).toContain(
        `${score} : ${records.length} of ${records.length} runs rebuilt`,
      );
    }
    const { beat = '', share, rest } = firstItem();
    const facility = share.reduce((sum, one) => sum + one, 0) / share.length;
    const line = made.stdout.split('\n').find((one) => one.includes(` ${beat}:`)) ?? '';
    const found = /n (\d+), facility ([\d.]+), SD [\d.]+, discrimination (-?[\d.]+)/.exec(line);
    const wanted = 100 * (correlationOf(share.map((one, at) => [one, rest[at] ?? 0])) ?? 0);
    expect(Number(found?.[1])).toBe(share.length);
    expect(Number(found?.[2])).toBeCloseTo(facility, 1);
    expect(Number(found?.[3])).toBeCloseTo(wanted, 1);
    expect(made.stdout).toMatch(/mean change overall: -?\d+\.\d; smaller than \d+\.\d either way/);
    expect(made.stdout).toMatch(
      /reliable change from \d+\.\d points: \d+ up, \d+ down of \d+ pairs/,
    );
    expect(made.stdout).toMatch(/Brier score: \d\.\d{3} of \d+ answers/);
    expect(made.stdout).toMatch(/mean overall: \d+\.\d \(\d+\.\d to \d+\.\d\), \d+ people/);
  });

  test('lays two groups side by side on the scenarios that both played', () => {
    const [columns = [], row = []] = parseCsv(files.get('runs.csv') ?? '');
    const scores = [
      ...[80, 60, 70].map((shown) => ['spring', 'hall', shown]),
      ...[50, 40, 45].map((shown) => ['summer', 'hall', shown]),
      ['summer', 'easy', 100],
    ];
    const rows = scores.map(([cohort, scenario, shown], at) => {
      const ids = { session: `s${at}`, person: `p${at}`, cohort, scenario, shown, phase: 'closed' };
      const own = new Map(Object.entries(ids).map(([name, value]) => [name, String(value)]));
      return row.map((cell, place) => own.get(columns[place] ?? '') ?? cell);
    });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'runs.csv'), makeCsv({ columns, rows }));
    const made = spawnSync('Rscript', [join(folder, 'scores.R'), folder], { encoding: 'utf8' });
    // Welch: 70 − 45, with half of t(2.94, 97.5 %) · √(100/3 + 25/3) on either side.
    expect(made.stdout).toContain(
      'spring minus summer, overall: 25.0 (4.2 to 45.8), 3 and 3 people, 1 scenarios',
    );
  });

  test('tells generalizability with its interval', () => {
    const [columns = [], row = []] = parseCsv(files.get('runs.csv') ?? '');
    const rows = Array.from({ length: 36 }, (_, nth) => {
      const [person, scene] = [nth % 12, Math.floor(nth / 12)];
      const shown = String(40 + 3 * person + ((7 * nth) % 11));
      const ids = { session: `s${nth}`, person: `p${person}`, scenario: `scene-${scene}` };
      const own = new Map(Object.entries({ ...ids, shown, phase: 'closed' }));
      return row.map((cell, at) => own.get(columns[at] ?? '') ?? cell);
    });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'runs.csv'), makeCsv({ columns, rows }));
    const made = spawnSync('Rscript', [join(folder, 'scores.R'), folder], { encoding: 'utf8' });
    const told = [...made.stdout.matchAll(/generalizability of \d .*: (.*) \((.*) to (.*)\)/g)];
    expect(told).toHaveLength(3); // of one scenario, of two, of the three here
    for (const [, figure, from, to] of told) {
      expect(Number(from)).toBeLessThan(Number(figure));
      expect(Number(figure)).toBeLessThan(Number(to));
      expect(Number(to)).toBeLessThan(1);
    }
  });
});
