import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import consoleEn from '../../../src/ui/catalogue/en/room.json' with { type: 'json' };
import { textOf, wordsOnly } from '../run.ts';

/** One room with its pages, each in a browser of its own. */
export interface Room {
  readonly code: string;
  readonly console: Page;
  readonly screen: Page;
  readonly address: string; // what the code to scan says
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

/** The facilitator shows the rest of the scene and opens the vote. */
export async function openVote(
  page: Page,
  name = 'Open the vote',
  letPass?: () => Promise<unknown>,
): Promise<void> {
  const rest = page.getByRole('button', { name: 'Show all lines' });
  const vote = page.getByRole('button', { name, exact: true });
  await expect(rest.or(vote).first()).toBeVisible();
  if (await rest.isVisible()) await rest.click();
  await letPass?.();
  await vote.click();
}

/** The facilitator skips moment after moment, until the story has ended. */
export async function skipToEnd(
  page: Page,
  words: Pick<typeof consoleEn, 'now.ending' | 'omit' | 'omit.yes'> = consoleEn,
): Promise<void> {
  const ending = now(page, words['now.ending']);
  const skip = page.getByRole('button', { name: words.omit, exact: true });
  for (;;) {
    await expect(skip.or(ending).first()).toBeVisible();
    if (await ending.isVisible()) return;
    const moment = await textOf(page.locator('#now-h'));
    await skip.click();
    await press(page, words['omit.yes']);
    await expect(now(page, moment)).toHaveCount(0);
  }
}

/** The facilitator pages through the debrief to its last page. */
export async function pageThrough(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^Next (page|part)$/ });
  const skip = page.getByRole('button', { name: 'Skip to the next part' });
  while ((await next.count()) > 0) await ((await skip.isVisible()) ? skip : next).click();
}

/** What the facilitator is told about the moment. */
export const now = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('heading', { name: text });

/** A page that shows words only: the picture needs time and tells nothing new. */
async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await wordsOnly(page);
  await page.goto(address);
  return page;
}

/** A facilitator opens a room and puts it on a projector. */
export async function openRoom(
  browser: Browser,
  how = 'By vote',
  scenario = 'Platform Four',
): Promise<Room> {
  const facilitator = await opened(await browser.newContext(), '/#/room');
  await facilitator.getByLabel('Scenario').selectOption({ label: scenario });
  await facilitator.getByRole('radio', { name: new RegExp(`^${how}`) }).check();
  await press(facilitator, 'Open the room');
  await expect(now(facilitator, 'People are coming in. Read the opening together.')).toBeVisible();
  const code = new URL(facilitator.url()).hash.split('/').at(-1) ?? '';
  const scan = facilitator.getByRole('img', { name: /^Code to scan/ });
  const address = /it opens (.*)$/.exec((await scan.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  const screen = await opened(await browser.newContext(), `/#/screen/${code}`);
  await expect(screen.getByRole('heading', { name: 'Before we begin' })).toBeVisible();
  return { code, console: facilitator, screen, address };
}

/** Somebody scans the code. */
export async function joinBy(
  browser: Browser,
  { address }: Room,
  device: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(device)).newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Before you take part' })).toBeVisible();
  return page;
}

const MOST_TABS = 60;

/** Goes to something by the Tab key alone, as somebody does who has no pointer. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await goal.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key never came there');
}

/** Presses a button by keyboard alone. */
export async function pressByKeys(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await expect(button).toBeEnabled();
  await page.keyboard.press('Enter');
}

export const responsesOn = (page: Page): Locator =>
  page.getByRole('list', { name: 'Your response' }).getByRole('button');
