import type { Page } from '@playwright/test';
import { RESPONSES, STRONGEST_NOTE } from '../../tests/e2e/responses.ts';

/** A page in one state, reached from the state before it: all of them are one visit. */
interface PageState {
  readonly name: string;
  readonly alone?: boolean; // needs no state before it, and none after it needs it
  readonly reach: (page: Page, home: string) => Promise<void>;
}

const PLAIN_LINE = 'Complicated how? Tell me what today has been like.';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Presses *Next* until something else can be done. */
async function toTheEndOfLines(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await page.waitForTimeout(400);
  while (await next.isVisible()) {
    await next.click();
    await page.waitForTimeout(400);
  }
}

/** Shows the lines that can be said, where the passage before them comes line by line. */
async function toMyTurn(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  const skip = page.getByRole('button', { name: 'Skip to my turn' });
  if (await skip.isVisible()) await skip.click();
  await page.waitForTimeout(400);
}

/** Says one of the lines and stops at the answer. */
async function say(page: Page, id: keyof typeof RESPONSES): Promise<void> {
  await toMyTurn(page);
  const instead = page.getByRole('button', { name: /^Show me \w+ lines instead$/ });
  if (await instead.isVisible()) await instead.click();
  await page.waitForTimeout(400);
  await page.getByRole('button').filter({ hasText: RESPONSES[id] }).click();
}

async function sayAndGoOn(page: Page, ...ids: readonly (keyof typeof RESPONSES)[]): Promise<void> {
  for (const id of ids) {
    await say(page, id);
    await toTheEndOfLines(page);
    await press(page, 'Continue');
  }
}

/** The debrief with one of its folds open, and the others shut. */
const openedFold = (name: string, title: RegExp): PageState => ({
  name,
  reach: async (page) => {
    const folds = page.locator('.folds > details');
    for (const open of await page.locator('.folds > details[open] > summary').all()) {
      await open.click();
    }
    const fold = folds.filter({ has: page.locator('summary', { hasText: title }) }).first();
    await fold.locator('summary').first().click();
    await fold.evaluate((one) => one.scrollIntoView());
  },
});

const address = (name: string, path: string): PageState => ({
  name,
  alone: true,
  reach: async (page, home) => {
    await page.goto(`${home}${path}`);
    await page.locator('main h1, main h2').first().waitFor();
  },
});

/** Every page worth a look, in the order of one visit. */
export const PAGE_STATES: readonly PageState[] = [
  {
    name: 'start-new',
    reach: async (page, home) => {
      await page.addInitScript(() => {
        const draw = crypto.getRandomValues.bind(crypto);
        crypto.getRandomValues = (array) =>
          array instanceof Uint32Array ? array.fill(256) : draw(array);
      });
      await page.goto(home);
      await page.getByRole('button', { name: 'Start', exact: true }).first().waitFor();
    },
  },
  address('first-steps', '#/first-steps'),
  address('guide', '#/guide'),
  address('guide-chapter', '#/guide/engage'),
  address('summary', '#/summary/platform-four'),
  address('reports', '#/reports'),
  address('room', '#/room'),
  address('join', '#/join'),
  address('nowhere', '#/nowhere/at/all'),
  { ...address('scene', '#/scene/platform-four'), alone: false },
  {
    name: 'play-alone',
    reach: async (page) => {
      await press(page, 'Start');
      await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
      await page.waitForTimeout(2500); // until everybody has come in and stands
    },
  },
  {
    name: 'play-choose',
    reach: async (page) => {
      await press(page, 'Skip to my turn');
      await page.getByRole('list', { name: 'Your response' }).waitFor();
    },
  },
  {
    name: 'play-reaction',
    reach: async (page) => {
      await say(page, 'two-benches');
      await page.waitForTimeout(1000);
    },
  },
  { name: 'play-remark', reach: toTheEndOfLines },
  {
    name: 'play-own',
    reach: async (page) => {
      await press(page, 'Continue');
      await sayAndGoOn(page, 'fair-question');
      await page.waitForTimeout(400);
      await press(page, 'Skip to my turn');
      await page.getByRole('textbox').waitFor();
    },
  },
  {
    name: 'play-own-read',
    reach: async (page) => {
      await page.getByRole('textbox').fill(PLAIN_LINE);
      await page.keyboard.press('Enter');
      await toTheEndOfLines(page);
      const closest = page.getByRole('radio').first();
      if (await closest.isVisible()) {
        await closest.check();
        await press(page, 'Continue');
        await toTheEndOfLines(page);
      }
      await page.getByText('How we read it', { exact: true }).click();
    },
  },
  {
    name: 'play-notebook',
    reach: async (page) => {
      await press(page, 'Continue');
      await page.waitForTimeout(400);
      await page.keyboard.press('n');
    },
  },
  {
    name: 'play-pause',
    reach: async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.press('p');
    },
  },
  {
    name: 'play-settings',
    reach: async (page) => {
      await press(page, 'All settings');
      await page.getByRole('radio', { name: 'Wide' }).check();
    },
  },
  {
    name: 'play-critical',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Undo' }).click();
      await press(page, 'Close the settings');
      const pauses = page.getByRole('button').filter({ hasText: RESPONSES.wait });
      await toMyTurn(page);
      if (await pauses.isVisible()) await sayAndGoOn(page, 'wait'); // one of the lines opens it
      await sayAndGoOn(page, 'you-dropped', 'cocoa');
      await say(page, 'just-nod');
      await toTheEndOfLines(page);
    },
  },
  {
    name: 'board',
    reach: async (page) => {
      await press(page, 'Continue');
      await sayAndGoOn(page, 'hold-the-door', 'next-to-me', 'let-him', 'three-am');
      await page.getByRole('button', { name: 'File the note' }).waitFor();
      await page.waitForTimeout(1000);
    },
  },
  {
    name: 'board-sort',
    reach: async (page) => {
      await page.locator('.places label').first().click();
      await page.locator('.sorting').evaluate((board) => board.scrollIntoView());
    },
  },
  {
    name: 'debrief',
    reach: async (page) => {
      await page.getByRole('radio', { name: STRONGEST_NOTE }).check();
      await press(page, 'File the note');
      await page.locator('.top').waitFor();
      await page.waitForTimeout(1000);
    },
  },
  openedFold('debrief-side', /side: /),
  openedFold('debrief-evidence', /evidence/),
  openedFold('debrief-care', /Take care/),
  address('record', '#/record'),
  address('certificate', '#/certificate'),
  address('start-back', '#/'),
  {
    name: 'play-three',
    reach: async (page, home) => {
      await page.goto(`${home}#/scene/last-train`);
      await page.locator('.mode').waitFor();
      await press(page, 'Start');
      await page.locator('.passage li').first().waitFor();
      await page.waitForTimeout(2500);
      await toMyTurn(page);
      await page.getByRole('list', { name: 'Your response' }).getByRole('button').first().click();
      await toTheEndOfLines(page);
      await press(page, 'Continue');
      await toMyTurn(page); // the second moment has all three of them
      await page.waitForTimeout(1500);
    },
  },
  address('start-waiting', '#/'),
  address('settings', '#/settings'),
];
