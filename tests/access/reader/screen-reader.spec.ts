import { expect, type Locator, type Page, test } from '@playwright/test';
import { STRONGEST } from '../../e2e/responses.ts';
import { button, fixTheDraw, play, response, responses, showLines, start } from '../../e2e/run.ts';
import { withSettings } from '../settings.ts';
import { bundleReader, hush, readTo, saidSoFar, startReader } from './screen-reader.ts';

let reader = '';

test.use({ bypassCSP: true }); // the reader is put in from outside; nothing else needs this

test.beforeAll(async () => {
  reader = await bundleReader();
});

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
});

const passage = (page: Page, name: string): Locator => page.getByRole('group', { name });

/** The lines of a passage as they are read. */
const linesOf = (part: Locator): Promise<readonly string[]> =>
  part.getByRole('paragraph').allInnerTexts();

/** Phrases that say something. */
const audible = (said: readonly string[]): readonly string[] =>
  said.filter((phrase) => phrase !== 'polite: ');

/** Each of these was said once, and in this order. */
function expectOnceInOrder(said: readonly string[], lines: readonly string[]): void {
  const begun = said.filter((phrase) => !phrase.startsWith('end of '));
  expect(begun.filter((phrase) => lines.some((line) => phrase.includes(line)))).toEqual(lines);
}

/** Press what has the focus, with nothing said before it. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await hush(page);
  await page.keyboard.press('Enter');
}

test('after a choice the reaction is read first, then “Continue”; after that the new passage, the question, the responses', async ({
  page,
}) => {
  await startReader(page, reader);
  await press(page, response(page, STRONGEST[0]));
  await expect(button(page, 'Continue')).toBeVisible();
  const answered = audible(await readTo(page, 'button, Continue'));
  expect(answered[0]).toBe('group, Eli answers');
  const before = await linesOf(passage(page, 'Eli answers'));
  expect(before.length).toBeGreaterThan(0);
  expectOnceInOrder(answered, [...before, 'button, Continue']);

  await press(page, button(page, 'Continue'));
  await expect(responses(page)).toBeVisible();
  await expect(passage(page, 'Eli says')).toBeFocused();
  const said = audible(await readTo(page, 'end of list, Your response'));
  expect(said[0]).toBe('group, Eli says');
  const lines = await linesOf(passage(page, 'Eli says'));
  expect(lines.length).toBeGreaterThan(0);
  expectOnceInOrder(said, [...lines, 'heading, What do you say?, level 2', 'list, Your response']);
  const options = await responses(page).getByRole('button').allInnerTexts();
  const buttons = options.map((text) => `button, ${text.replace(/^\d\s*/, '')}`);
  expect(said.filter((phrase) => /^button, “/.test(phrase))).toEqual(buttons);
  expect(said.filter((phrase) => before.includes(phrase))).toEqual([]);
});

test('a hint is said as soon as it is asked for, and each press of Shift', async ({ page }) => {
  await startReader(page, reader);
  await press(page, button(page, 'Get a hint'));
  await expect
    .poll(() => saidSoFar(page))
    .toContainEqual(expect.stringMatching(/^polite: .*What comes before any question/));
  await hush(page);
  await page.keyboard.press('Shift');
  await expect
    .poll(() => saidSoFar(page))
    .toContain('polite: Shift pressed once. Twice more leaves this page.');
  await page.keyboard.press('Shift');
  await expect
    .poll(() => saidSoFar(page))
    .toContain('polite: Shift pressed twice. Once more leaves this page.');
});

test('when the conversation is over, how it ended is read first', async ({ page }) => {
  await play(page, STRONGEST.slice(0, -1));
  await showLines(page);
  await response(page, 'three-am').click();
  await startReader(page, reader);
  await press(page, button(page, 'Continue'));
  const ending = page.getByRole('heading', { level: 1 });
  await expect(page.getByText('How it ends this time')).toBeVisible();
  const title = (await ending.textContent()) ?? '';
  const said = audible(await readTo(page, `heading, ${title}`));
  expect(said[0]).toBe(`region, ${title}`);
});
