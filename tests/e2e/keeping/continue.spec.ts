import { expect, type Page, test } from '@playwright/test';
import { debriefByFacts, playByFacts } from '../by-facts.ts';
import { RESPONSES, STRONGEST, STRONGEST_NOTE, strongestFrom } from '../responses.ts';
import {
  atMoment,
  board,
  button,
  conversation,
  fileNote,
  fixTheDraw,
  goOn,
  noteForm,
  openDebrief,
  play,
  remark,
  response,
  responses,
  reviewOf,
  say,
  section,
  showLines,
  start,
  textOf,
  wordsOnly,
} from '../run.ts';
import { untilDraft, untilKept } from './browser-store.ts';

const OWN_WORDS = 'He may just like walking in the rain';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
});

/** Close the page as if the browser had died, and open the home page anew. */
async function kill(page: Page): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await fixTheDraw(next, 7919); // what was drawn is kept, not drawn again
  await next.goto('/');
  await expect(button(next, 'Continue')).toBeVisible();
  return next;
}

/** The whole conversation as it reads. */
async function transcript(page: Page): Promise<string> {
  const whole = button(page, 'Earlier lines');
  if (await whole.isVisible()) await whole.click();
  return textOf(conversation(page));
}

const openNotebook = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('button', { name: /^Notebook/ })
    .click();

test('a run closed while choosing goes on at the same moment with the lines in the same order', async ({
  page,
}) => {
  await start(page);
  await play(page, strongestFrom(1, 4));
  await expect(responses(page)).toBeVisible();
  const before = {
    order: await responses(page).getByRole('button').allInnerTexts(),
    said: await transcript(page),
  };
  await untilKept(page, 'faced');
  const again = await kill(page);
  await expect(again.getByText('You left Platform Four at moment 4 of 8.')).toBeVisible();
  await button(again, 'Continue').click();
  await expect(atMoment(again, 4)).toBeVisible();
  await expect(responses(again).getByRole('button')).toHaveText(before.order, {
    useInnerText: true,
  });
  expect(await transcript(again)).toBe(before.said);
  await play(again, strongestFrom(4));
  await fileNote(again);
  await expect(reviewOf(again, 1)).toContainText(RESPONSES['two-benches']);
});

test('a run closed at the answer goes on at the same answer, with its remark', async ({ page }) => {
  await start(page);
  await play(page, ['two-benches']);
  await say(page, 'fair-question');
  const before = { said: await transcript(page), remark: await textOf(remark(page)) };
  await untilKept(page, 'chose');
  const again = await kill(page);
  await expect(again.getByText('So that’s a yes.')).toBeVisible();
  await button(again, 'Continue').click();
  await expect(remark(again)).toBeVisible();
  expect(await transcript(again)).toBe(before.said);
  expect(await textOf(remark(again))).toBe(before.remark);
  await goOn(again);
  await expect(atMoment(again, 3)).toBeVisible();
});

test('a board closed half sorted comes back with its items placed and its note chosen', async ({
  page,
}) => {
  await start(page);
  await playByFacts(page, STRONGEST);
  const item = (on: Page, name: string) => board(on).getByRole('button', { name });
  const place = async (name: string, column: string) => {
    const one = item(page, name);
    if ((await one.getAttribute('aria-expanded')) !== 'true') await one.click();
    await board(page).getByRole('radio', { name: column }).click(); // and the next one opens
    await expect(one).toContainText(column);
  };
  await place('Two phones', 'Ordinary');
  await place('“I owe him.', 'Means');
  await noteForm(page).getByRole('radio', { name: STRONGEST_NOTE }).check();
  const before = {
    says: await textOf(section(page, 'Your board')),
    notes: await textOf(noteForm(page)),
  };
  await untilKept(page, 'placed');
  const again = await kill(page);
  await expect(again.getByText('You left Platform Four after the scene.')).toBeVisible();
  await button(again, 'Continue').click();
  await expect(item(again, 'Two phones')).toContainText('Ordinary');
  await expect(item(again, '“I owe him.')).toContainText('Means');
  await expect(noteForm(again).getByRole('radio', { name: STRONGEST_NOTE })).toBeChecked();
  expect(await textOf(section(again, 'Your board'))).toBe(before.says);
  expect(await textOf(noteForm(again))).toBe(before.notes);
  await button(again, 'File the note').click();
  await openDebrief(again);
  await expect(section(again, 'What you noticed')).toContainText('on the board: means');
});

test('an explanation closed half written comes back in the notebook', async ({ page }) => {
  await start(page);
  await openNotebook(page);
  await page.getByLabel('What else could this be: Two phones').selectOption('Write my own');
  await page.getByLabel('In your own words: Two phones').pressSequentially(OWN_WORDS);
  await untilDraft(page, OWN_WORDS);
  const again = await kill(page);
  await button(again, 'Continue').click();
  await expect(atMoment(again, 1)).toBeVisible();
  await openNotebook(again);
  await expect(again.getByLabel('In your own words: Two phones')).toHaveValue(OWN_WORDS);
});

const elsewhere = (page: Page) =>
  page.getByRole('heading', { name: 'This run now goes on in another tab. Nothing is lost.' });

test('a second tab takes a run over, the first one takes it back, and either knows what the other did', async ({
  page,
}) => {
  await start(page);
  await play(page, ['two-benches', 'fair-question']);
  await untilKept(page, 'faced');
  const second = await page.context().newPage();
  await second.goto('/');
  await button(second, 'Continue').click();
  await expect(
    second.getByRole('heading', { name: 'This run is open in another tab.' }),
  ).toBeVisible();
  await expect(second.getByText('Nothing was changed or lost.')).toBeVisible();
  await button(second, 'Go on here').click();
  await expect(atMoment(second, 3)).toBeVisible();
  await expect(elsewhere(page)).toBeVisible();
  await expect(responses(page)).toHaveCount(0);
  await play(second, ['one-bus', 'wait']);
  await untilKept(second, 'faced');

  await button(page, 'Go on here').click();
  await expect(atMoment(page, 4)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  await showLines(page);
  await expect(response(page, 'you-dropped')).toBeVisible();

  await button(second, 'Go on here').click();
  await play(second, STRONGEST.slice(4));
  await fileNote(second);
  await expect(reviewOf(second, 1)).toContainText(RESPONSES['two-benches']);
  await expect(reviewOf(second, 8)).toContainText(RESPONSES['three-am']);
  await openDebrief(second);
  await expect(section(second, 'Your score')).toContainText('10 of 10 decisions were rated.');

  await button(page, 'Go on here').click();
  await openDebrief(page);
  await expect(section(page, 'Your score')).toContainText('10 of 10 decisions were rated.');
});

const pseudonym = (page: Page) => page.getByText(/^You appear as .+ \(a made-up name\)\./);

/** Hand the device to the next person, who starts fresh. */
async function someoneElse(page: Page): Promise<void> {
  await expect(pseudonym(page)).toBeVisible();
  await button(page, 'Not you? Start fresh').click();
  await button(page, 'Delete').click();
  await expect(pseudonym(page)).toHaveCount(0);
}

test('a debrief closed while answering comes back with the answer so far, is done with once it was left, and opens for nobody else', async ({
  page,
}) => {
  await debriefByFacts(page, 'Assessment');
  await page.getByLabel('What will you keep?').fill('Waiting after one word');
  await untilDraft(page, 'Waiting after one word');
  const again = await kill(page);
  await expect(again.getByText('You left Platform Four at your feedback.')).toBeVisible();
  await button(again, 'Continue').click();
  await openDebrief(again);
  await expect(again.getByLabel('What will you keep?')).toHaveValue('Waiting after one word');
  const address = again.url();
  await button(again, 'All scenes').click();
  await expect(again.getByRole('heading', { name: 'Pick a scene' })).toBeVisible();
  await expect(button(again, 'Continue')).toHaveCount(0);

  await start(again); // of the scene that was played already
  await play(again, ['two-benches']);
  await again.goto('/#/');
  await expect(button(again, 'Continue')).toBeVisible();
  await expect(again.getByText(/^22 min Record/)).toBeVisible();
  await someoneElse(again);
  await expect(button(again, 'Continue')).toHaveCount(0);
  await expect(again.getByText(/Record|Begun/)).toHaveCount(0);
  await again.goto(address);
  await expect(again.getByRole('heading', { name: 'This record cannot be opened' })).toBeVisible();
  await expect(section(again, 'Your score')).toHaveCount(0);
  await expect(again.getByLabel('What will you keep?')).toHaveCount(0);
  await again.goto('/#/');
  await start(again);
  await expect(atMoment(again, 1)).toBeVisible();
});
