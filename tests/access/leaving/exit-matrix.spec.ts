import { expect, type Page, test } from '@playwright/test';
import { playByFacts } from '../../e2e/by-facts.ts';
import { STRONGEST } from '../../e2e/responses.ts';
import { joinBy, openRoom } from '../../e2e/room/room-pages.ts';
import {
  board,
  button,
  fileNote,
  fixTheDraw,
  goOn,
  openDebrief,
  say,
  start,
} from '../../e2e/run.ts';
import { LONG, withSettings } from '../settings.ts';
import { SETTINGS } from '../states.ts';
import { EXIT, expectLeft, pressShiftThreeTimes, stubExit } from './leave.ts';
import { printRemains } from './remains.ts';
import { stored } from './stored.ts';

const HALF = 'HALF A WORD OF MINE'; // in capitals, which must not leave the page

/** A place to leave, and how it is reached: the run it is in, which waits after leaving, and the last step. */
interface Place {
  readonly name: string;
  readonly begin?: (page: Page) => Promise<unknown>;
  readonly goThere: (page: Page) => Promise<unknown>;
}

async function typeInCapitals(page: Page): Promise<void> {
  for (const letter of HALF) {
    await page.keyboard.press(letter === ' ' ? 'Space' : `Shift+${letter}`);
  }
}

/** A run with the words only. */
async function beginInWords(page: Page): Promise<void> {
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
}

const PLACES: readonly Place[] = [
  {
    name: 'a line that is coming',
    begin: async (page) => {
      await withSettings(page, { stage: false, pace: 'slow' });
      await page.goto('/');
      await start(page);
      await say(page, STRONGEST[0]);
      await goOn(page); // the first moment has one line
    },
    goThere: (page) => expect(button(page, 'Skip to my turn')).toBeVisible(),
  },
  {
    name: 'a picture that moves',
    begin: async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await withSettings(page, { sound: true });
      await page.goto('/');
      await start(page);
      await say(page, STRONGEST[0]);
    },
    goThere: (page) => expect(page.locator('.plate canvas')).toBeVisible(),
  },
  {
    name: 'the box for own words',
    begin: beginInWords,
    goThere: async (page) => {
      await button(page, 'Use my own words').click();
      const box = page.getByRole('textbox', { name: /^Type what you’d really say/ });
      await box.focus();
      await typeInCapitals(page);
      await expect(box).toHaveValue(HALF);
    },
  },
  {
    name: 'the board',
    begin: async (page) => {
      await beginInWords(page);
      await playByFacts(page, STRONGEST);
    },
    goThere: (page) => expect(board(page)).toBeVisible(),
  },
  { name: 'the settings', goThere: SETTINGS.reach },
  {
    name: 'the settings over a scene',
    begin: beginInWords,
    goThere: async (page) => {
      await button(page, 'Settings').locator('visible=true').first().click();
      await expect(button(page, 'Close the settings')).toBeVisible();
    },
  },
  {
    name: 'a box of the debrief',
    begin: async (page) => {
      await beginInWords(page);
      await playByFacts(page, STRONGEST);
      await fileNote(page);
    },
    goThere: async (page) => {
      await openDebrief(page);
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
  await expect(page.getByRole('dialog')).toHaveCount(0);
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

/** `npm test` leaves each place one way, the two in turn. */
const waysOf = (place: number) =>
  Object.entries(WAYS).filter((_, way) => LONG || way === place % Object.keys(WAYS).length);

for (const { name, begin, goThere } of PLACES) {
  test(`${name} can be left at once, and what remains is printed`, async ({ page }) => {
    await page.goto('/');
    await begin?.(page);
    for (const [way, leave] of waysOf(PLACES.findIndex((one) => one.name === name))) {
      await goThere(page);
      await leave(page);
      await expectLeft(page);
      await expectNothingSeen(page, name, way);
      if (begin === undefined) continue;
      await page.goto('/'); // where the run waits
      await button(page, 'Continue').click();
    }
  });
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
