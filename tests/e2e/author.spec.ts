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
import { expect as plain, test } from '@playwright/test';

/** A dev server over a copy of the stories, as `npm run dev` starts it. */
interface Dev {
  readonly url: string;
  readonly story: (change: (ink: string) => string) => void; // saves last-train
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const PATIENCE = 90_000; // ms: a dev server makes every page anew
const expect = plain.configure({ timeout: PATIENCE });

const HERE = resolve('.');
const COLORS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

async function startDev(): Promise<Dev> {
  const root = mkdtempSync(join(tmpdir(), 'author-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  symlinkSync(join(HERE, 'src'), join(root, 'src'));
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
    await panel.getByRole('button', { name: 'Play to here' }).first().click();
    await expect(page.getByText('moment 5 of 6')).toBeVisible();

    dev.story((ink) => ink.replace('-> b3\n', '-> nowhere\n'));
    await expect(panel).toContainText('last-train: one problem');
    await expect(panel).toContainText(/stories\/last-train\/story\.ink:\d+ .*nowhere/);

    dev.story((ink) => ink);
    await expect(panel).toContainText(/last-train: all \d+ properties proved/);
    await page.goto(`${dev.url}author/map/last-train`);
    await expect(
      page.getByRole('img', { name: 'last-train: where its options lead' }),
    ).toBeVisible();
    await expect(page.locator('pre')).toContainText('to R1 33.3 %, with PROFILE: step-away');
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
