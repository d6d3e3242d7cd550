import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Study } from '../../../src/core/cohort/study/study.ts';
import { encodeRecord, makeRecord } from '../../../src/core/record/record.ts';
import { simulatedPerson } from '../../../src/core/record/simulated.ts';
import { makeCsv, parseCsv } from '../../../src/export/csv.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { seededChance } from '../../../src/simulate/chance.ts';
import { policyPlayer } from '../../../src/simulate/policy.ts';
import { platformFour } from '../../content.ts';
import { textOf } from '../run.ts';

// docs/mock-study.md, step by step, by an evaluator who knows nothing else; the people are invented and really play.

const WAVES = [
  { name: 'Before', from: '2026-03-01', to: '2026-03-14' },
  { name: 'After', from: '2026-03-15', to: '2026-04-12' },
  { name: 'Later', from: '2026-04-13', to: '2026-05-10' },
];
const [ARMS, SITES] = [
  ['Scenes', 'Slides'],
  ['North', 'South'],
];
const GONE = ['W1', 'W2', 'W3', 'W4', 'W5'];

/** The sheet of codes: 36 people who take part in six sessions an arm, five who take it back, five who did not agree. */
const CODES = [
  ...Array.from({ length: 36 }, (_, at) => ({ code: `P${at + 1}`, agreed: '1', at })),
  ...GONE.map((code, at) => ({ code, agreed: '1', at })),
  ...GONE.map((_, at) => ({ code: `N${at + 1}`, agreed: '', at })),
].map(({ code, agreed, at }) => {
  const [arm = '', site = ''] = [ARMS[at % 2], SITES[(at >> 1) % 2]];
  return { code, arm, site, session: `${arm} ${Math.floor(at / 2) % 6}`, agreed };
});
const HEADS = ['code', 'arm', 'site', 'session', 'agreed'] as const;

/** The records of a wave: of all with a code, and of five people without one. */
function recordsOf(wave: (typeof WAVES)[number]) {
  const content = platformFour();
  const codes = [...CODES.map(({ code }) => code), ...GONE.map((code) => `of no study ${code}`)];
  return codes.map((participant, at) => {
    const seed = at + 100 * WAVES.indexOf(wave);
    const player = policyPlayer(at % 3 === 0 ? 'rushed' : 'skilled', seededChance(seed));
    let now = Date.parse(`${wave.from}T12:00:00Z`);
    const facts = playThrough(content, { seed, mode: 'assessment' }, player, () => (now += 20_000));
    const [first] = facts;
    if (first?.type !== 'began') throw new Error('a run begins');
    const { seq: _seq, at: _at, ...began } = first;
    const person = { id: simulatedPerson(participant), pseudonym: `Trainee ${at + 1}` };
    return makeRecord(`run-${seed}`, person, began, facts, false, { participant });
  });
}

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await download).path());
}

const csv = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});

/** Fills every row of a sheet: names in its heads, and `figureOf` in its items. */
function filled(sheet: Uint8Array | undefined, rater: string, figureOf: (head: string) => string) {
  const [columns = [], ...rows] = parseCsv(strFromU8(sheet ?? new Uint8Array()));
  const cells = (row: readonly string[]) =>
    columns.map((head, at) => row[at] || (head === 'rater' ? rater : figureOf(head)));
  return makeCsv({ columns, rows: rows.map(cells) });
}

test('a newcomer takes a study from plan to report by the page of docs', async ({ page }) => {
  await page.goto('/#/reports');
  await page.getByText('Study', { exact: true }).click();
  const field = page.getByLabel('Study file (.json)', { exact: false });

  // 1. Plan
  const example: Study = JSON.parse(strFromU8(await saved(page, 'Save an example study file')));
  const { scenarios } = example.plan.primary;
  const primary = { measure: 'shown', scenarios, wave: 'After' } as const;
  const plan = { ...example.plan, arms: ARMS, sites: SITES, waves: WAVES, primary };
  const text = JSON.stringify({ ...example, plan });
  await field.setInputFiles({ ...csv('study.json', text), mimeType: 'application/json' });
  const rows = CODES.map((one) => HEADS.map((head) => one[head]));
  await field.setInputFiles(csv('codes.csv', makeCsv({ columns: HEADS, rows })));
  await expect(page.getByText(/ codes in \d+ sessions; /)).toBeVisible();

  // 2. Lock
  const locked: Study = JSON.parse(strFromU8(await saved(page, 'Lock the plan')));
  expect(locked.plan.codes.filter(({ agreed }) => agreed === '')).toHaveLength(5);
  await expect(page.getByText(/No record had been opened on that page/)).toBeVisible();

  // 3. Collect
  const [, ...links] = parseCsv(
    strFromU8(
      unzipSync(await saved(page, 'Save links and sheets'))['links.csv'] ?? new Uint8Array(),
    ),
  );
  expect(links.map(([code]) => code)).toEqual(
    CODES.flatMap(({ code, agreed }) => (agreed === '' ? [] : [code])),
  );
  for (const code of GONE) {
    await page.getByLabel('Code of somebody who took back consent').fill(code);
    await page.getByRole('button', { name: 'Take this code out' }).click();
    await expect(page.getByText(`${code} is out:`, { exact: false })).toBeVisible();
  }
  const kept = strFromU8(await saved(page, 'Save this study file'));

  // 5. Report, on another day: the page is loaded anew, and 4., since raters need the records
  await page.reload();
  await page.getByText('Study', { exact: true }).click();
  await field.setInputFiles({ ...csv('study.json', kept), mimeType: 'application/json' });
  const records = WAVES.flatMap(recordsOf).map((one) => [
    `${one.session}.json`,
    strToU8(encodeRecord(one)),
  ]);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      ...{ name: 'records.zip', mimeType: 'application/zip' },
      buffer: Buffer.from(zipSync(Object.fromEntries(records), { level: 1 })),
    });
  await expect(page.getByText('All records are checked.')).toBeAttached();
  const sheets = unzipSync(await saved(page, 'Save links and sheets'));
  for (const rater of ['Ash', 'Bay']) {
    const films = filled(sheets['films-for-raters.csv'], rater, () => '2');
    await field.setInputFiles(csv('films.csv', films));
    await expect(page.getByText('138 filled rows were read', { exact: false })).toBeVisible();
  }
  const asked = filled(sheets['questionnaires.csv'], '', (head) =>
    head.startsWith('sure') ? '4' : '1',
  );
  await field.setInputFiles(csv('questionnaires.csv', asked));

  await page.emulateMedia({ media: 'print' });
  const report = page.locator('main');
  await expect(report).toContainText('Training report with simulated learners');
  for (const name of ['the plan', 'the runs that count']) {
    const hash = page.getByText(`SHA-256 of ${name}`).last().locator('xpath=..');
    await expect(hash).toContainText(
      name === 'the plan' ? (locked.lock?.hash ?? '') : /[0-9a-f]{64}/,
    );
    await expect(hash).toBeVisible();
  }
  const change = page.getByRole('region', { name: 'Change by arm' });
  await expect(change.getByRole('row', { name: /^After \(primary outcome\)/ })).toContainText(
    /−?\d+\.\d \(−?\d+\.\d to −?\d+\.\d\).*people: 18; clusters: 6/,
  );
  const told = await textOf(change.getByRole('row', { name: /^After \(primary outcome\)/ }));
  const [, difference, low, high] = /(−?[\d.]+) \((−?[\d.]+) to (−?[\d.]+)\)/.exec(told) ?? [];
  const counts = [
    /Did not agree to the consent\s*5/,
    /Took back consent\s*5/,
    /not in the study\s*5/,
  ];
  for (const count of counts) await expect(report).toContainText(count);
  const outside = page.getByRole('region', { name: 'Outside the game' });
  await expect(outside.getByRole('row', { name: /^Filmed interview.*After/ })).toContainText(
    '2 raters',
  );
  await page.emulateMedia({ media: 'screen' });

  const word = unzipSync(await saved(page, 'Save the summary for a word processor'));
  const said = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  expect(said).toContain(locked.lock?.hash);
  expect(said).toContain('simulated learners');

  const tables = unzipSync(await saved(page, 'Tables with codebook and scripts'));
  const folder = mkdtempSync(join(tmpdir(), 'mock-study-'));
  for (const [name, bytes] of Object.entries(tables)) writeFileSync(join(folder, name), bytes);
  const r = spawnSync('Rscript', [join(folder, 'scores.R'), folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  test.skip(r.error !== undefined, 'no R here, so only its script was not run');
  expect(r.stdout).toContain('Simulated learners are among these');
  expect(r.stdout).toMatch(/shown : (\d+) of \1 runs rebuilt/);
  const again = /^change by arm, After \(primary\): (-?[\d.]+)(?: \((-?[\d.]+) to (-?[\d.]+)\))?/m
    .exec(r.stdout)
    ?.slice(1)
    .map((one) => one?.replace('-', '−'));
  expect(again).toEqual([difference, again?.[1] && low, again?.[2] && high]); // with clubSandwich
});
