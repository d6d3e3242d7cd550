import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import AxeBuilder from '@axe-core/playwright';
import { type Locator, type Page, expect as plain, test } from '@playwright/test';

/** A dev server over a copy of the stories, as `npm run dev` starts it. */
interface Dev {
  readonly url: string;
  readonly story: (change: (ink: string) => string) => void; // saves last-train
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const PATIENCE = 300_000; // ms: a dev server makes every page anew
const expect = plain.configure({ timeout: PATIENCE });

const HERE = resolve('.');
const COLORS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

async function startDev(): Promise<Dev> {
  const root = mkdtempSync(join(tmpdir(), 'author-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  for (const folder of ['src', 'assets']) symlinkSync(join(HERE, folder), join(root, folder));
  const file = join(root, 'stories', 'last-train', 'story.ink');
  const ink = readFileSync(file, 'utf8');
  const vite = join(HERE, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, HERE, '--config', join(HERE, 'vite.config.ts'), '--port', '0'];
  const server: ChildProcess = spawn(process.execPath, args, { cwd: root });
  let printed = '';
  const url = new Promise<string>((found, lost) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString().replaceAll(COLORS, '');
      const [, local] = /Local:\s+(\S+)/.exec(printed) ?? [];
      if (local !== undefined) found(local);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => lost(new Error(printed)));
  });
  return {
    url: await url,
    story: (change) => writeFileSync(file, change(ink)),
    printed: () => printed,
    stop: async () => {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill();
      await gone;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Everybody can read what is in here. */
async function expectReadable(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  plain(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

/** From a finding in the panel to its path and back, then along the path, by the keyboard alone. */
async function followPath(page: Page, panel: Locator): Promise<void> {
  const show = panel.getByRole('button', { name: 'Show the path' }).first();
  await show.focus();
  await page.keyboard.press('Enter');
  const heading = panel.getByRole('heading', { name: 'The path: After decision 2 comes B5.' });
  await expect(heading).toBeFocused();
  const steps = panel.locator('.author-path li');
  await expect(steps).toHaveCount(2);
  await expect(steps.first().locator('code')).toHaveText(/^B1 [a-z-]+$/);
  await expect(steps.first()).toContainText(/\w+ \w+ \w+/);
  await expect(show).toBeHidden();
  await expectReadable(page, '.author-panel');
  await panel.getByRole('button', { name: 'Back to last-train' }).focus();
  await page.keyboard.press('Enter');
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Play to here' }).focus();
  await page.keyboard.press('Enter');
}

/** From a place on the map to the path there and back, then along a path, by the keyboard alone. */
async function readMap(page: Page): Promise<void> {
  await expect(
    page.getByRole('group', { name: 'last-train: where its options lead' }),
  ).toBeVisible();
  await expect(page.locator('main')).toContainText('to R1 25 %, with PROFILE: step-away');
  await expectReadable(page, 'main');
  const place = page.getByRole('link', { name: 'B3, 100 %: show the path' });
  await place.focus();
  await page.keyboard.press('Enter');
  const part = page.locator('section#B3');
  await expect(part).toBeFocused();
  await expect(part.locator('ol code')).toHaveText([/^B1 [a-z-]+$/, /^B2 [a-z-]+$/]);
  await part.getByRole('link', { name: 'Back to B3 on the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(place).toBeFocused();
  await page.getByRole('link', { name: 'PROFILE, from B1 to R1: show the path' }).press('Enter');
  const error = page.locator('section#B1-R1');
  await expect(error).toBeFocused();
  await expect(error.locator('ol code')).toHaveText('B1 step-away');
  await error.getByRole('link', { name: 'Play to here' }).press('Enter');
}

test('an author sees what is proved of each save, and is led along the path to a finding', async ({
  page,
}) => {
  test.setTimeout(4 * PATIENCE);
  const dev = await startDev();
  try {
    await page.goto(dev.url);
    const panel = page.locator('.author-panel');
    await panel.locator('summary').first().click();
    await expect(panel).toContainText('Save a story');

    dev.story((ink) => ink.replace('+ [', '+ {pr > 99} ['));
    await expect(panel).toContainText('No path offers the option');
    await expect(panel).toContainText('It waits for: pr > 99 (stories/last-train/story.ink:');

    dev.story((ink) => ink.replace('-> b3\n', '-> b5\n'));
    await expect(panel).toContainText('After decision 2 comes B5.');
    await followPath(page, panel);
    await expect(page.getByText('moment 5 of 6')).toBeVisible();

    dev.story((ink) => ink.replace('-> b3\n', '-> nowhere\n'));
    await expect(panel).toContainText('last-train: one problem');
    await expect(panel).toContainText(/stories\/last-train\/story\.ink:\d+ .*nowhere/);

    dev.story((ink) => ink);
    await expect(panel).toContainText(/last-train: all \d+ properties proved/);
    await panel.getByText('Good to know').click();
    const best = panel.getByRole('listitem').filter({ hasText: 'The best path comes to 96' });
    await best.getByRole('button', { name: 'Show the path' }).last().click();
    await expect(panel.getByRole('heading', { name: 'The best path comes to 96' })).toBeFocused();
    await expect(panel.locator('.author-path li')).toHaveCount(8);
    await page.goto(`${dev.url}author/map/last-train`);
    await readMap(page);
    await expect(page.getByText('moment 1 of 6')).toBeVisible();
    expect(dev.printed()).toContain('After decision 2 comes B5.');
    expect(dev.printed()).toMatch(/last-train: all \d+ properties are PROVED/);
  } finally {
    await dev.stop();
  }
});

test('no build holds anything of the panel', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map((name) => readFileSync(join('dist', name), 'utf8'));
  plain(built.length).toBeGreaterThan(3);
  plain(built.filter((text) => text.includes('author-panel'))).toEqual([]);
});
