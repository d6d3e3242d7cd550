import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { builtIn } from '../../../src/cli/package/built-game.ts';
import { sceneAt } from '../../../src/cli/package/own-scene.ts';
import { makePackage } from '../../../src/lms/package/make-package.ts';
import type { Files } from '../../../src/lms/package/platform-package.ts';
import { button, responses, showLines, toTheRemark } from '../run.ts';
import { platformWith, unitIn, violations } from './scorm-platform.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  cpSync('src/cli/scenario/template', join(folder, 'night-bus'), { recursive: true });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The files of a package of the scene as it stands in the folder. */
async function packed(): Promise<Files> {
  const own = sceneAt('.', join(folder, 'night-bus'), undefined);
  if (!own.ok) throw new Error(own.error.join('\n'));
  const setup = { platform: 'scorm12', mode: 'assessment' } as const;
  const made = await makePackage(builtIn('dist'), { scene: own.value.scene }, setup, () => {});
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return new Map(Object.entries(unzipSync(made.value.bytes)));
}

async function decide(unit: Page): Promise<void> {
  await showLines(unit);
  await responses(unit).getByRole('button').first().click();
  await toTheRemark(unit);
}

test('a new package over an old place: what was done is read where it still is, and what is filed stays', async ({
  browser,
}) => {
  const before = platformWith('scorm12', await packed(), 'night-bus');
  const here = await browser.newContext({ locale: 'en-US' });
  const first = await before.open(here);
  const begun = await unitIn(first);
  await button(begun, 'Start').click();
  await decide(begun);
  await first.close();
  const ink = join(folder, 'night-bus', 'story.ink');
  writeFileSync(ink, readFileSync(ink, 'utf8').replace('next hour easier', 'next hour better'));
  const after = platformWith('scorm12', await packed(), 'night-bus', before.kept());

  const there = await browser.newContext({ locale: 'en-US' });
  const elsewhere = await unitIn(await after.open(there));
  await expect(elsewhere.getByText('this browser does not have what you did')).toBeVisible();
  await expect(button(elsewhere, 'Read what you did')).toHaveCount(0);
  await there.close();

  const page = await after.open(here);
  const unit = await unitIn(page);
  await expect(unit.getByText('this browser still has what you did')).toBeVisible();
  await expect(button(unit, 'Continue')).toHaveCount(0); // the old run cannot go on
  await button(unit, 'Read what you did').click();
  await expect(unit.getByText(/^This run isn’t finished/).first()).toBeVisible();
  await unit.getByRole('link', { name: 'Scenes' }).first().click();
  await button(unit, 'Start').click();
  await decide(unit);
  await expect.poll(() => Object.keys(after.kept().interactions ?? {})).toHaveLength(2);
  expect(after.kept().suspend_data).not.toBe(before.kept().suspend_data);
  expect(await violations(page)).toEqual([]);
  await here.close();
});
