import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { type Engine, talkTo as talkOn } from '../e2e/engines/engine.ts';
import { openRoom } from '../e2e/room/room-pages.ts';
import { answer, FIREFOX, openFirefox } from './firefox.ts';
import { EXIT, waitForExit } from './leaving/leave.ts';
import { printRemains } from './leaving/remains.ts';
import { readStored } from './leaving/stored.ts';

test.skip(FIREFOX === undefined, 'this machine has no Firefox');
test.describe.configure({ mode: 'serial' });

const WEATHER = '<!doctype html><title>Weather</title><h1>Weather</h1>';
const HALF = 'HALF A WORD OF MINE';

let browser: Browser;

test.beforeAll(async () => {
  browser = await openFirefox();
});
test.afterAll(() => browser.close());

/** A fresh visit on a device of one's own, with the words only. */
async function visit(base: string, path: string, settings: string, more = {}): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(300_000); // it only ends a run that hangs
  await answer(page, { [EXIT]: WEATHER, ...more });
  await page.evaluateOnNewDocument(waitForExit);
  await page.evaluateOnNewDocument((kept) => {
    if (location.hostname !== 'localhost' || localStorage.length > 0) return;
    localStorage.setItem('training-module.device', 'own');
    localStorage.setItem('training-module.settings', kept);
  }, settings);
  await page.goto(`${base}${path}`);
  return page;
}

/** By its words: to look through all that readers hear takes Firefox seconds. */
const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click();

async function begin(page: Page): Promise<void> {
  await press(page, 'Start');
  await page.waitForSelector('.lines button, .next-line');
}

async function typeInCapitals(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  for (const letter of HALF) await page.keyboard.press(letter as 'A');
  await page.keyboard.up('Shift');
}

const shiftThreeTimes = async (page: Page): Promise<void> => {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
};

const leaveButton = (page: Page): Promise<void> => press(page, 'Leave now');

async function expectLeft(page: Page, place: string, way: string): Promise<void> {
  await expect.poll(() => page.url()).toBe(EXIT);
  await expect.poll(() => page.title()).toBe('Weather');
  const screen = `${await page.title()}, ${page.url()}`;
  await page.goBack();
  await page.waitForSelector('h1');
  const back = new URL(page.url());
  expect(back.hash).not.toMatch(/play|debrief/);
  const kept = await page.evaluate(readStored);
  expect(kept.all).not.toContain(HALF);
  printRemains('Firefox', place, way, screen, `${back.pathname}${back.hash}`, kept);
}

const WORDS = '{"pace":"instant","stage":false}';

/** Say what stands first until there is what is looked for. */
const talkTo = (page: Page, wanted: string): Promise<void> =>
  talkOn({ run: page.evaluate.bind(page) as Engine['run'] }, wanted);

/** Go on with the run that waits. */
async function resume(page: Page): Promise<void> {
  await page.goto(new URL('#/', page.url()).href);
  await press(page, 'Continue');
}

test('Firefox leaves the home page, half a reply, the settings over a scene, and the board', async ({
  baseURL,
}) => {
  const page = await visit(baseURL ?? '', '#/guide', WORDS);
  await page.goto(`${baseURL}#/`);
  await leaveButton(page);
  await expectLeft(page, 'the home page', 'the button');

  await page.goto(`${baseURL}#/`);
  await begin(page);
  await press(page, 'Use my own words');
  await page.waitForSelector('textarea');
  await page.focus('textarea');
  await typeInCapitals(page); // which do not leave
  expect(await page.$eval('textarea', (box) => box.value)).toBe(HALF);
  await shiftThreeTimes(page);
  await expectLeft(page, 'the box for own words', 'Shift three times');

  await resume(page);
  await press(page, 'Settings');
  await page.waitForSelector('dialog .settings');
  await leaveButton(page);
  await expectLeft(page, 'the settings over a scene', 'the button');

  await resume(page);
  await talkTo(page, 'form[aria-label="Sorting board"]');
  await leaveButton(page);
  await expectLeft(page, 'the board', 'the button');
});

test('Firefox leaves a scene while its lines are coming', async ({ baseURL }) => {
  const page = await visit(baseURL ?? '', '#/', '{"stage":false,"pace":"slow"}');
  await begin(page);
  await talkTo(page, '.next-line'); // a first moment of one line has none
  await shiftThreeTimes(page);
  await expectLeft(page, 'a line that is coming', 'Shift three times');
});

test('Firefox leaves a group', async ({ baseURL, browser: chromium }) => {
  const { code } = await openRoom(chromium);
  const page = await visit(baseURL ?? '', `#/join/${code}`, WORDS);
  await press(page, 'Take part');
  await page.waitForSelector('main h1');
  await shiftThreeTimes(page);
  await expect.poll(() => page.url()).toBe(EXIT);
  const screen = `${await page.title()}, ${page.url()}`;
  await page.goto(`${baseURL}#/`);
  await page.waitForSelector('h1');
  printRemains(
    'Firefox',
    'a phone',
    'Shift three times',
    screen,
    '-',
    await page.evaluate(readStored),
  );
});

test('in Firefox the whole window leaves from inside a frame', async ({ baseURL }) => {
  const outer = `${baseURL}course.html`;
  const course =
    '<!doctype html><title>A course</title><iframe src="./#/" width="900" height="700"></iframe>';
  const page = await visit(baseURL ?? '', '#/', WORDS, { [outer]: course });
  await page.goto(outer);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  const leave = await frame?.waitForSelector('.leave');
  await leave?.click();
  await expect.poll(() => page.title()).toBe('Weather');
  await expect.poll(() => page.url()).toBe(EXIT);
  console.log(`leaving | Firefox | a frame | the button | on screen: ${await page.title()}`);
});
