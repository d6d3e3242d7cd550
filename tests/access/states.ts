import { expect, type Page } from '@playwright/test';
import { playByFacts } from '../e2e/by-facts.ts';
import { STRONGEST, strongestFrom } from '../e2e/responses.ts';
import {
  board,
  button,
  conversation,
  fileNote,
  remark,
  responses,
  say,
  start,
} from '../e2e/run.ts';

/** A page in one state, and how to get there from a fresh browser. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** An address whose page has this heading. */
const address = (name: string, path: string, title: string): State => ({
  name,
  reach: async (page) => {
    await page.goto(path);
    await expect(heading(page, title)).toBeVisible();
  },
});

/** A state within a run that has just begun. */
const inPlay = (name: string, go: (page: Page) => Promise<void>): State => ({
  name,
  reach: async (page) => {
    await page.goto('/');
    await start(page);
    await go(page);
  },
});

export async function openNotebook(page: Page): Promise<void> {
  await expect(conversation(page).getByRole('group')).toBeFocused(); // keys are listened to by now
  await page.keyboard.press('n');
  await expect(heading(page, 'Notebook')).toBeVisible();
}

export async function pause(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await expect(heading(page, 'Paused')).toBeVisible();
}

async function playToBoard(page: Page): Promise<void> {
  await playByFacts(page, STRONGEST);
  await expect(board(page)).toBeVisible();
}

/** The pages before and beside a run. */
export const HOME = address('the start page', '/#/', 'Pick a scene');
export const SETTINGS = address('the settings page', '/#/settings', 'Settings');

export const PAGES: readonly State[] = [
  HOME,
  {
    name: 'a scene before it begins',
    reach: async (page) => {
      await page.goto('/#/scene/platform-four');
      await expect(button(page, 'Start')).toBeVisible();
    },
  },
  {
    name: 'the notice in full, for a job',
    reach: async (page) => {
      await page.goto('/#/');
      await page.getByRole('radio', { name: 'Police' }).check();
      await button(page, 'More').click();
    },
  },
  address('the certificate of nobody yet', '/#/certificate', 'Certificate'),
  address('the summary', '/#/summary/platform-four', 'Platform Four'),
  SETTINGS,
  {
    name: 'the question before everything is deleted',
    reach: async (page) => {
      await page.goto('/#/settings');
      await button(page, 'Delete everything on this device').click();
      await expect(button(page, 'Keep everything')).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0)); // no switch half under the bar
    },
  },
  address('the field guide', '/#/guide', 'Field guide'),
  address(
    'a chapter of the guide with tables',
    '/#/guide/flags',
    'Red flags, and ordinary reasons',
  ),
  address('the techniques in the guide', '/#/guide/engage', 'Seven ways to engage'),
  address('the board in the guide', '/#/guide/three', 'Action, means, purpose'),
  {
    name: 'places found in the guide',
    reach: async (page) => {
      await page.goto('/#/guide/ladder');
      await page.getByRole('searchbox', { name: 'Find in the guide' }).fill('debt');
      await expect(page.getByRole('list', { name: 'Places found' })).toBeVisible();
    },
  },
  {
    name: 'the introduction',
    reach: async (page) => {
      await page.goto('/#/first-steps');
      await expect(responses(page)).toBeVisible();
    },
  },
  address('an unknown address', '/#/nowhere/at/all', 'There is no page here'),
  address('the refusal of a record', '/#/debrief/none', 'This record cannot be opened'),
];

/** Moments in which something is said next. */
export const CHOOSING = inPlay('a moment to choose', async (page) => {
  await expect(responses(page)).toBeVisible();
});

const REACTION = inPlay('a reaction with its remark', async (page) => {
  await say(page, STRONGEST[0]);
  await expect(remark(page)).toBeVisible();
});

export const BOARD = inPlay('the board', playToBoard);

export const DEBRIEF = inPlay('the debrief', async (page) => {
  await playToBoard(page);
  await fileNote(page);
});

export const NOTEBOOK = inPlay('the notebook', async (page) => {
  await playByFacts(page, STRONGEST.slice(0, 1));
  await openNotebook(page);
  await page.getByRole('combobox').first().selectOption('Write my own');
  await expect(page.getByRole('textbox', { name: /^In your own words: / })).toBeVisible();
});

export const PAUSE = inPlay('the pause', async (page) => {
  await pause(page);
  await button(page, 'Just read the summary').click();
  await expect(button(page, 'No, stay here')).toBeVisible();
});

export const SHEET = inPlay('the settings during play', async (page) => {
  await button(page, 'Settings').locator('visible=true').first().click();
  await expect(button(page, 'Close the settings')).toBeVisible();
});

/** The states of a run. */
const RUN: readonly State[] = [
  CHOOSING,
  inPlay('a hint', async (page) => {
    await button(page, 'Get a hint').click();
    await expect(page.locator('.hintline')).toBeVisible();
  }),
  REACTION,
  inPlay('the remark on a response that puts someone at risk', async (page) => {
    await playByFacts(page, strongestFrom(1, 6));
    await say(page, 'just-nod');
    await expect(remark(page)).toContainText('This could put someone at risk');
  }),
  inPlay('the whole conversation', async (page) => {
    await playByFacts(page, STRONGEST.slice(0, 2));
    await button(page, 'Earlier lines').click();
    await expect(button(page, 'Hide earlier lines')).toBeVisible();
  }),
  NOTEBOOK,
  PAUSE,
  SHEET,
  inPlay('the list of keys', async (page) => {
    await button(page, 'All keys').click();
    await expect(button(page, 'Close the list of keys')).toBeVisible();
  }),
  BOARD,
  DEBRIEF,
  inPlay('the summary instead of the rest', async (page) => {
    await say(page, STRONGEST[0]);
    await pause(page);
    await button(page, 'Just read the summary').click();
    await button(page, 'Yes, read the summary').click();
    await expect(heading(page, 'The summary')).toBeVisible();
  }),
  inPlay('the home page with a run that waits', async (page) => {
    await page.goto('/#/');
    await expect(button(page, 'Continue')).toBeVisible();
  }),
  {
    name: 'a run that is open in another tab',
    reach: async (page) => {
      const other = await page.context().newPage();
      await other.goto('/');
      await start(other);
      await page.goto(other.url());
      await page.bringToFront();
      await expect(heading(page, 'This run is open in another tab.')).toBeVisible();
    },
  },
];

export const STATES: readonly State[] = [...PAGES, ...RUN];
