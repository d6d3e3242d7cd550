import { expect, type Page, test } from '@playwright/test';
import { STRONGEST } from '../../e2e/responses.ts';
import { joinBy, openRoom } from '../../e2e/room/room-pages.ts';
import {
  button,
  fixTheDraw,
  linesInstead,
  openCard,
  responses,
  say,
  start,
} from '../../e2e/run.ts';
import { withSettings } from '../settings.ts';
import { BOARD, DEBRIEF, SETTINGS, SHEET } from '../states.ts';
import { EXIT, expectLeft, pressShiftThreeTimes, stubExit } from './leave.ts';
import { printRemains } from './remains.ts';
import { stored } from './stored.ts';

const HALF = 'HALF A WORD OF MINE'; // in capitals, which must not leave the page

/** A place to leave, how it is reached, and whether something is being typed there. */
interface Place {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

async function typeInCapitals(page: Page): Promise<void> {
  for (const letter of HALF) {
    await page.keyboard.press(letter === ' ' ? 'Space' : `Shift+${letter}`);
  }
}

const PLACES: readonly Place[] = [
  {
    name: 'a line that is coming',
    reach: async (page) => {
      await withSettings(page, { stage: false, pace: 'slow' });
      await page.goto('/');
      await openCard(page);
      await button(page, 'Start').click();
      await expect(button(page, 'Skip to my turn')).toBeVisible();
    },
  },
  {
    name: 'a picture that moves',
    reach: async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await withSettings(page, { sound: true });
      await page.goto('/');
      await start(page);
      await expect(page.locator('.plate canvas')).toBeVisible();
      await say(page, STRONGEST[0]);
    },
  },
  {
    name: 'the box for own words',
    reach: async (page) => {
      await withSettings(page, { stage: false });
      await page.goto('/');
      await start(page);
      await button(page, 'Use my own words').click();
      const box = page.getByRole('textbox', { name: /^Type what you’d really say/ });
      await box.focus();
      await typeInCapitals(page);
      await expect(box).toHaveValue(HALF);
    },
  },
  {
    name: 'the board',
    reach: async (page) => {
      await withSettings(page, { stage: false });
      await BOARD.reach(page);
    },
  },
  {
    name: 'the settings',
    reach: async (page) => {
      await SETTINGS.reach(page);
    },
  },
  {
    name: 'the settings over a scene',
    reach: async (page) => {
      await withSettings(page, { stage: false });
      await SHEET.reach(page);
    },
  },
  {
    name: 'a box of the debrief',
    reach: async (page) => {
      await withSettings(page, { stage: false });
      await DEBRIEF.reach(page);
      await page.getByRole('textbox', { name: 'What will you keep?' }).focus();
      await typeInCapitals(page);
    },
  },
];

const WAYS: { readonly [way: string]: (page: Page) => Promise<void> } = {
  'the button': (page) => button(page, 'Leave now').click(),
  'Shift three times': pressShiftThreeTimes,
};

/** What is seen of the visit once it was left: on the screen, behind Back, in what the browser keeps. */
async function expectNothingSeen(page: Page, place: string, way: string): Promise<void> {
  const screen = `${await page.title()}, ${page.url()}`;
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(); // the page before the run
  const back = new URL(page.url());
  expect(back.hash).not.toMatch(/play|debrief|settings/);
  const kept = await stored(page);
  expect(kept.all).not.toContain(HALF);
  printRemains('Chromium', place, way, screen, `${back.pathname}${back.hash}`, kept);
}

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await stubExit(page);
});

for (const { name, reach } of PLACES) {
  for (const [way, leave] of Object.entries(WAYS)) {
    test(`${name} is left by ${way}, and what remains is printed`, async ({ page }) => {
      await page.goto('/');
      await reach(page);
      await leave(page);
      await expectLeft(page);
      await expectNothingSeen(page, name, way);
    });
  }
}

test('in a frame of another page the whole window leaves', async ({ page, baseURL }) => {
  const outer = `${baseURL}course.html`;
  const frame = `<!doctype html><title>A course</title><iframe title="Module" src="./#/" width="900" height="700"></iframe>`;
  await page.route(outer, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  for (const way of ['the button', 'Shift three times']) {
    await page.goto(outer);
    const inner = page.frameLocator('iframe');
    await expect(inner.getByRole('heading', { name: 'Pick a scene', exact: true })).toBeVisible();
    const leave = inner.getByRole('button', { name: 'Leave now' });
    if (way === 'the button') await leave.click();
    else {
      await inner.getByRole('heading', { level: 1 }).click();
      await pressShiftThreeTimes(page);
    }
    // Chromium without a window gives a page that a frame has called up no width to be seen in.
    await expect(page).toHaveTitle('Weather');
    expect(page.url()).toBe(EXIT);
    expect(page.frames()).toHaveLength(1);
    console.log(`leaving | Chromium | a frame | ${way} | on screen: ${await page.title()}`);
  }
});

test('a group can be left on the console, the projector and a phone', async ({ browser }) => {
  const room = await openRoom(browser);
  const phone = await joinBy(browser, room);
  for (const [name, page] of [
    ['the projector', room.screen],
    ['a phone', phone],
    ['the console', room.console],
  ] as const) {
    await stubExit(page);
    await (name === 'a phone' ? button(page, 'Leave now').click() : pressShiftThreeTimes(page));
    await expectLeft(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Pick a scene', exact: true })).toBeVisible();
    const kept = await stored(page);
    printRemains('Chromium', name, 'once', 'Weather', '-', kept);
  }
});

test('words in capitals never leave, however many', async ({ page }) => {
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
  await button(page, 'Use my own words').click();
  const box = page.getByRole('textbox', { name: /^Type what you’d really say/ });
  await box.focus();
  for (let round = 0; round < 3; round += 1) await typeInCapitals(page);
  await expect(box).toHaveValue(HALF.repeat(3));
  await linesInstead(page).click();
  await expect(responses(page)).toBeVisible();
});
