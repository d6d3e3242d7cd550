import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { singleFile } from '../../../src/cli/package/single.ts';
import { LONG } from '../../access/settings.ts';
import { AT_ONCE } from '../at-once.ts';
import { STRONGEST } from '../responses.ts';
import { byHands, playByHands } from '../room/room-hands.ts';
import { press } from '../room/room-pages.ts';
import { button, fileNote, fixTheDraw, play, responses } from '../run.ts';
import { playInSpanish } from '../spanish.ts';

let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stick-'));
  const file = join(folder, 'training.html');
  writeFileSync(file, await singleFile(process.cwd(), 'platform-four'));
  address = pathToFileURL(file).href;
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    (settings) => localStorage.setItem('training-module.settings', settings),
    AT_ONCE,
  );
});

const open = (page: Page, route: string) => page.goto(`${address}${route}`);

test('one file from a stick plays with its picture to the debrief, and asks nobody for anything', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && url.split('#')[0] !== address) asked.push(url);
  });
  page.on('pageerror', (fault) => faults.push(fault.message));
  await context.setOffline(true);
  await fixTheDraw(page);

  await open(page, '#/');
  await button(page, 'Start').click();
  await expect(responses(page)).toBeVisible();
  await expect(page.locator('.stage canvas')).toBeVisible();
  await play(page, STRONGEST);
  await fileNote(page);

  await open(page, '#/guide');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(page, '#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await open(page, '#/record');
  await expect(page.getByText('Platform Four').first()).toBeVisible();
  await open(page, '#/room');
  await press(page, 'One screen, no phones');
  await press(page, 'Show the content notice');
  await press(page, 'Begin the story');
  await (LONG ? playByHands(page) : byHands(page)); // `room-one-screen.spec.ts` plays it through

  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
});

test('it speaks Spanish as well: scene, debrief and guide', async ({ page, context }) => {
  await context.setOffline(true);
  await fixTheDraw(page);
  await page.goto(`${address}?lang=es#/`);
  await button(page, 'Empezar').click();
  await playInSpanish(page);
  await page.goto(`${address}?lang=es#/guide/card`);
  await expect(page.getByText('Devuelva sus palabras y luego espere.')).toBeVisible();
});
