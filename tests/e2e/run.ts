import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { AT_ONCE } from './at-once.ts';
import { RESPONSES, type Response, STRONGEST_NOTE } from './responses.ts';

export type Mode = 'Practice' | 'Assessment';

/** The parts of a run on the page, by role and visible words. */
export const responses = (page: Page): Locator => page.getByRole('list', { name: 'Your response' });
export const conversation = (page: Page): Locator =>
  page.getByRole('log', { name: 'Conversation' });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
/** Where own words come first: brings the lines. */
export const linesInstead = (page: Page): Locator =>
  page.getByRole('button', { name: /^Show me \w+ lines instead$/ });
export const response = (page: Page, id: Response): Locator =>
  responses(page).getByRole('button').filter({ hasText: RESPONSES[id] });
export const atMoment = (page: Page, number: number): Locator =>
  page.getByText(`moment ${number} of 8`);
export const board = (page: Page): Locator => page.getByRole('form', { name: 'Sorting board' });
export const noteForm = (page: Page): Locator =>
  page.getByRole('form', { name: 'The note you file' });
export const remark = (page: Page): Locator =>
  page.getByRole('region', {
    name: /Feedback|This could put someone at risk/,
  });

/** The words of one thing on the page. */
export const textOf = async (one: Locator): Promise<string> =>
  ((await one.textContent()) ?? '').trim();

/** A section of the debrief, by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** One moment in the review, turn by turn. */
export const reviewOf = (page: Page, moment: number): Locator =>
  section(page, 'Turn by turn')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `Moment ${moment}`, exact: true }) });

/** The figures of the evidence, as they stand on the page. */
export async function figures(page: Page): Promise<{ core: string; overall: string }> {
  const numbers = section(page, 'Your score');
  const figure = async (name: string): Promise<string> => {
    const heading = numbers.getByRole('heading', { name, exact: true });
    return textOf(heading.locator('xpath=following-sibling::p[1]'));
  };
  return { core: await figure('Core engagement'), overall: await figure('Overall') };
}

/** Have every draw of the pages to come be the same: with 256 the run gets draw 1. */
export async function fixTheDraw(of: Page | BrowserContext, drawn = 256): Promise<void> {
  const context = 'context' in of ? of.context() : of;
  await context.addInitScript((value) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) =>
      array instanceof Uint32Array ? array.fill(value) : draw(array);
  }, drawn);
}

/** Play with the words only, as a trainee may set it; the picture has a spec of its own. */
export async function wordsOnly(page: Page): Promise<void> {
  await page.context().addInitScript((first) => {
    const now = localStorage.getItem('training-module.settings');
    if (now !== null && now !== first) return; // changed on the page meanwhile
    const settings = { ...JSON.parse(first), stage: false };
    localStorage.setItem('training-module.settings', JSON.stringify(settings));
  }, AT_ONCE);
}

/** Open the page of a scenario from the start page, if it is not open already. */
export async function openCard(page: Page, title = 'Platform Four'): Promise<void> {
  const entry = page.getByRole('link', { name: title, exact: true });
  const form = page.locator('.mode');
  await expect(entry.or(form).first()).toBeVisible();
  if (await entry.isVisible()) await entry.click();
  await expect(form).toBeVisible();
}

/** Start a run from the home page. */
export async function start(page: Page, mode: Mode = 'Practice'): Promise<void> {
  await openCard(page);
  await page.getByRole('radio', { name: mode }).check();
  await button(page, 'Start').click();
  await toMyTurn(page);
  await expect(responses(page)).toBeVisible();
  await expect(conversation(page).getByRole('group')).toBeFocused(); // keys are listened to by now
}

/** Take up the run where it was left, and wait until it is there. */
export async function resume(page: Page): Promise<void> {
  await button(page, 'Continue').click();
  await expect(conversation(page)).toBeVisible();
}

/** Have all lines of the moment on the page, where they come one by one. */
export async function toMyTurn(page: Page): Promise<void> {
  const skip = button(page, 'Skip to my turn');
  await expect(
    skip.or(
      page.getByRole('heading', { name: /^(What do you say\?|This time, use your own words\.)$/ }),
    ),
  ).toBeVisible();
  if (await skip.isVisible()) await skip.click();
}

/** What goes on after a response; after tries that differ, from the last. */
const onward = (page: Page): Locator => page.getByRole('button', { name: /^(Continue|This one)$/ });

/** Have the answer and the feedback on the page, where they come one by one. */
export async function toTheRemark(page: Page): Promise<void> {
  const [next, done] = [button(page, 'Next'), onward(page)];
  await expect(next.or(done)).toBeVisible();
  while (await next.isVisible()) await next.click();
  await expect(done).toBeVisible();
}

/** Have the lines on the page: where the box for own words comes first they are one press away. */
export async function showLines(page: Page): Promise<void> {
  await toMyTurn(page);
  const lines = linesInstead(page);
  await expect(responses(page).or(lines)).toBeVisible();
  if (await lines.isVisible()) await lines.click();
}

export async function say(page: Page, id: Response): Promise<void> {
  await showLines(page);
  await response(page, id).click();
  await toTheRemark(page);
}

export async function goOn(page: Page): Promise<void> {
  await onward(page).click();
}

/** Say these and go on after each. */
export async function play(page: Page, ids: readonly Response[]): Promise<void> {
  for (const id of ids) {
    await say(page, id);
    await goOn(page);
  }
}

/** Wait for the debrief, read from its start, and open everything that is folded in it. */
export async function openDebrief(page: Page): Promise<void> {
  await expect(page.locator('.top')).toBeFocused();
  for (const fold of await page.locator('.folds > details').all()) {
    await fold.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  }
}

/** File the strongest note and wait for the debrief. */
export async function fileNote(page: Page): Promise<void> {
  await noteForm(page).getByRole('radio', { name: STRONGEST_NOTE }).check();
  await button(page, 'File the note').click();
  await openDebrief(page);
  await expect(section(page, 'Your score')).toBeVisible();
}
