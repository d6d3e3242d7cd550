import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { builtIn } from '../../../src/cli/package/built-game.ts';
import { type PackageOptions, packGame } from '../../../src/cli/package/package.ts';
import { makePackage } from '../../../src/lms/package/make-package.ts';
import { roomOf } from '../../../src/stage/sound.ts';
import { expectNoViolations } from '../../access/axe-check.ts';
import { schemaProblems } from '../../lms/schemas/schemas.ts';
import { builtGame } from './built-game.ts';

const form = (page: Page) => page.getByRole('group').filter({ hasText: 'Package for a' });
const status = (page: Page) => form(page).getByRole('status');
const build = (page: Page) => page.getByRole('button', { name: 'Make the file and save it' });

async function openForm(page: Page): Promise<void> {
  await page.goto('/#/reports/setup');
  await page.getByText('Package for a learning platform').click();
  await expect(build(page)).toBeVisible();
}

/** The file that the terminal writes. */
async function fromTerminal(options: Omit<PackageOptions, 'out'>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  try {
    const out = join(folder, 'package.zip');
    const made = await packGame(process.cwd(), { ...options, out });
    expect(made).toMatchObject({ ok: true });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fromPage(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await build(page).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Whether a package lists exactly the files that are in it, as its format asks. */
async function expectWhole(format: 'scorm12' | 'scorm2004', bytes: Buffer): Promise<void> {
  const { 'imsmanifest.xml': manifest, ...inside } = unzipSync(bytes);
  const text = new TextDecoder().decode(manifest);
  expect(await schemaProblems(format, [text])).toEqual([]);
  const listed = [...text.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) => href);
  expect(listed.toSorted()).toEqual(Object.keys(inside).toSorted());
}

test('all scenarios as scorm12: the terminal and the page make the same file', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('What your platform takes').selectOption('scorm12');
  const { name, bytes } = await fromPage(page);
  expect(name).toMatch(/^training-module-all-scorm12-[0-9a-f]{8}\.zip$/);
  await expect(status(page)).toContainText(`Saved as ${name}`);
  expect(bytes.length).toBeLessThanOrEqual(9_900_000);
  expect(bytes.equals(await fromTerminal({ format: 'scorm12' }))).toBe(true);
  await expectWhole('scorm12', bytes);
});

test('one scenario as scorm2004: the page lists every file', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('What your platform takes').selectOption('scorm2004');
  await page.getByLabel('What is in it').selectOption('The Book');
  const { name, bytes } = await fromPage(page);
  expect(name).toMatch(/^training-module-the-book-scorm2004-[0-9a-f]{8}\.zip$/);
  await expectWhole('scorm2004', bytes);
});

test('one scenario for cmi5, an assessment with a mark of its own: the same file is made outside the page', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('What your platform takes').selectOption('cmi5');
  await page.getByLabel('What is in it').selectOption('The Book');
  await form(page).getByLabel('How they play').selectOption('Assessment');
  await page.getByLabel('Pass mark').fill('80');
  const { bytes } = await fromPage(page);
  // From the same build: the test above builds anew, as the terminal does.
  const setup = { platform: 'cmi5', pass: 80, mode: 'assessment', met: 'none' } as const;
  const made = await makePackage(builtIn('dist'), { scenario: 'the-book' }, setup, () => {});
  expect(made.ok && bytes.equals(made.value.bytes)).toBe(true);
});

test('a file for each scenario: each is small, holds nothing of another scene, and is the one made alone', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('What is in it').selectOption('A file for each scenario');
  const { name, bytes } = await fromPage(page);
  expect(name).toMatch(/^training-module-each-scorm12-[0-9a-f]{8}\.zip$/);
  const files = Object.entries(unzipSync(bytes));
  await expect(status(page)).toContainText(`${files.length} packages. Unpack it`);
  const { units } = builtGame();
  expect(files).toHaveLength(units.length);
  for (const [file, inside] of files) {
    const own = units.find(({ scenario }) =>
      file.startsWith(`training-module-${scenario}-scorm12`),
    );
    const place = own?.scenario === 'same-bench' ? 'platform-four' : own?.scenario; // where it plays
    const others = readdirSync('assets/stage').filter(
      (one) => one !== place && one !== 'first-steps',
    );
    const names = Object.keys(unzipSync(inside));
    const foreign = names.filter((one) =>
      others.some((other) => new RegExp(`/(?:${other}-|room-${other}-)`).test(one)),
    );
    const air = roomOf(own?.scenario ?? ''); // an office or a quiet room may be that of another scene
    expect(foreign.filter((one) => !one.includes(`/${air}-`))).toEqual([]);
    expect(inside.length).toBeLessThanOrEqual(3_000_000);
  }
  const made = await makePackage(
    builtIn('dist'),
    { scenario: 'the-book' },
    { platform: 'scorm12', pass: 80, met: 'none' },
    () => {},
  );
  const [, alone] = files.find(([file]) => file.includes('the-book')) ?? [];
  expect(made.ok && alone && Buffer.from(alone).equals(made.value.bytes)).toBe(true);
});

test('by keyboard alone, on a narrow page; the focus stays, and what happens is said', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/reports/setup');
  const summary = page.getByText('Package for a learning platform');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expectNoViolations(page, 'the form');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What your platform takes')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What is in it')).toBeFocused();
  await page.keyboard.type('The B'); // one scenario
  for (let field = 0; field < 4; field += 1) await page.keyboard.press('Tab');
  await expect(build(page)).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await download;
  await expect(status(page)).toContainText('Saved as');
  await expect(build(page)).toBeFocused();
  await page.evaluate(() => scrollTo(0, 0)); // else the bar at the top lies over what is half below it
  await expectNoViolations(page, 'after it was made');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('a file that cannot be had is named, and nothing is saved; then it is made after all', async ({
  page,
}) => {
  await page.route(/icon\.svg/, (route) => route.abort());
  await openForm(page);
  await page.getByLabel('What is in it').selectOption('The Book');
  await build(page).click();
  await expect(status(page)).toContainText('The file icon.svg could not be read');
  await expect(build(page)).toBeFocused();
  await page.unroute(/icon\.svg/);
  await fromPage(page);
});

test('no list, or a page of another version: it says so', async ({ page }) => {
  await openForm(page);
  await page.route('**/package-files.json', (route) => route.fulfill({ body: '<title>Home' }));
  await build(page).click();
  await expect(status(page)).toContainText('The list of files could not be read');
  await page.unroute('**/package-files.json');
  await page.route('**/package-files.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), page: 'another' } });
  });
  await build(page).click();
  await expect(status(page)).toContainText('are of two versions');
});

test('it can be stopped, and the focus goes back', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/icon\.svg/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await openForm(page);
  await build(page).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(status(page)).toHaveText('Stopped. Nothing was saved.');
  await expect(build(page)).toBeFocused();
  release();
});

test('a mark that is none is refused at its field; the page for a stick is made in the terminal, and the form says how', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('Pass mark').fill('120');
  await build(page).click();
  await expect(page.getByLabel('Pass mark')).toBeFocused();
  await expect(status(page)).toHaveText('');
  await page.getByLabel('What your platform takes').selectOption('single');
  await page.getByLabel('What is in it').selectOption('The Book');
  await expect(
    page.getByText('npm run -s cli -- package --format single --scenario the-book'),
  ).toBeVisible();
  await expect(build(page)).toHaveCount(0);
});
