import { expect, type Page, test } from '@playwright/test';
import { keyOf, passage, playByKey, sayByKey, tabTo, toTheTop } from '../keys.ts';
import { STRONGEST, STRONGEST_NOTE, strongestFrom } from '../responses.ts';
import {
  atMoment,
  board,
  button,
  conversation,
  fileNote,
  fixTheDraw,
  noteForm,
  play,
  response,
  responses,
  reviewOf,
  section,
  start,
  wordsOnly,
} from '../run.ts';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

const ownWords = (page: Page) => page.getByLabel('In your own words: Two phones');

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await start(page);
  await expect(passage(page)).toBeFocused();
}

/** Open the notebook by its key and choose to write an explanation, without the mouse. */
async function writeInNotebook(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await expect(heading(page, 'Notebook')).toBeFocused();
  await tabTo(page, page.getByLabel('What else could this be: Two phones'));
  await page.keyboard.press('End');
  await expect(ownWords(page)).toBeVisible();
  await tabTo(page, ownWords(page));
}

test('a whole run, from the home page to the debrief, needs no mouse', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Platform Four', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Practice' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Assessment' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await tabTo(page, button(page, 'Start'));
  await page.keyboard.press('Enter');

  await expect(passage(page)).toBeFocused();
  await tabTo(page, button(page, 'Get a hint'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Free in practice.')).toBeVisible();
  await playByKey(page, strongestFrom(1, 4));

  await expect(atMoment(page, 4)).toBeVisible();
  await page.keyboard.press('e');
  await expect(button(page, 'Hide earlier lines')).toBeVisible();
  await expect(conversation(page)).toContainText('A boy of about sixteen');
  await page.keyboard.press('e');
  await expect(conversation(page)).not.toContainText('A boy of about sixteen');

  await page.keyboard.press('n');
  await expect(heading(page, 'Notebook')).toBeFocused();
  const pin = page.getByRole('button', { name: 'Pin: Two phones' });
  await tabTo(page, pin);
  await page.keyboard.press('Space');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('n');
  await expect(heading(page, 'Notebook')).toBeHidden();

  await page.keyboard.press('?');
  await expect(heading(page, 'Keys')).toBeFocused();
  await page.keyboard.press('?');
  await expect(heading(page, 'Keys')).toBeHidden();

  await sayByKey(page, 'you-dropped');
  await tabTo(page, page.getByRole('slider', { name: 'How sure are you' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('spinbutton', { name: 'Percent sure' })).toHaveValue('55');
  await tabTo(page, button(page, 'Continue'));
  await page.keyboard.press('Enter');
  await expect(passage(page)).toBeFocused();
  await playByKey(page, strongestFrom(5));

  await expect(page.getByRole('region', { name: 'His plan' })).toBeFocused();
  const item = board(page).getByRole('button', { name: 'Two phones' });
  const seat = (column: string) => board(page).getByRole('radio', { name: column });
  await tabTo(page, item);
  if ((await item.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('Enter');
  await tabTo(page, seat('Action'));
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(seat('Ordinary')).toBeChecked();
  await expect(seat('Ordinary')).toBeFocused();
  const notes = noteForm(page).getByRole('radio');
  await tabTo(page, notes.first());
  await page.keyboard.press('Space');
  const strongest = noteForm(page).getByRole('radio', { name: STRONGEST_NOTE });
  for (let note = await notes.count(); note > 0 && !(await strongest.isChecked()); note -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, button(page, 'File the note'));
  await page.keyboard.press('Enter');

  await expect(page.locator('.top')).toBeFocused(); // the debrief is read from its start
  await tabTo(page, button(page, 'Play the scene again'));
  for (const fold of [/^Show the evidence/, /^Take care of yourself, and/]) {
    await tabTo(page, page.locator('summary').filter({ hasText: fold }));
    await page.keyboard.press('Enter');
  }
  await expect(reviewOf(page, 1)).toContainText('With a hint');
  await expect(section(page, 'What you noticed')).toContainText('on the board: ordinary');
  await expect(page.getByText('You said you were 55% sure in the middle.')).toBeVisible();
  await tabTo(page, page.getByLabel('What will you keep?'));
  await page.keyboard.type('One question at a time');
  await button(page, 'Play the scene again').press('Enter');
  await expect(button(page, 'Start')).toBeVisible();
});

test('a number key only moves the focus, a key with Control, Alt or Meta is left to the browser, and one held down acts once', async ({
  page,
}) => {
  await begin(page);
  for (const key of ['Control+h', 'Alt+n', 'Meta+1']) await page.keyboard.press(key);
  await expect(passage(page)).toBeFocused();
  await expect(heading(page, 'Notebook')).toBeHidden();
  for (const key of ['3', '1', '4', '2']) {
    await page.keyboard.press(key);
    await expect(
      responses(page)
        .getByRole('button')
        .nth(Number(key) - 1),
    ).toBeFocused();
  }
  await page.keyboard.press('9');
  await expect(responses(page).getByRole('button').nth(1)).toBeFocused();
  await expect(button(page, 'Continue')).toHaveCount(0);
  await expect(atMoment(page, 1)).toBeVisible();

  const hold = async (key: string) => {
    for (let times = 0; times < 6; times += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await hold('n');
  await expect(heading(page, 'Notebook')).toBeVisible();
  await hold('n');
  await expect(heading(page, 'Notebook')).toBeHidden();
  await page.keyboard.press(await keyOf(page, 'two-benches'));
  await hold('Enter');
  await expect(passage(page)).toBeFocused();
  await expect(conversation(page)).toContainText('Is it the good granola');
  await expect(button(page, 'Continue')).toBeVisible();
  await hold('Space');
  await expect(atMoment(page, 2)).toBeVisible();
  await expect(responses(page)).toBeVisible();
  await hold('p');
  await expect(heading(page, 'Paused')).toBeVisible();
});

test('nothing fires while an explanation is typed in the notebook', async ({ page }) => {
  await begin(page);
  await writeInNotebook(page);
  const typed = 'hn p? 1234 nph';
  await page.keyboard.type(typed);
  await expect(ownWords(page)).toHaveValue(typed);
  await expect(ownWords(page)).toBeFocused();
  await expect(heading(page, 'Notebook')).toBeVisible();
  await expect(heading(page, 'Keys')).toBeHidden();
  await expect(heading(page, 'Paused')).toBeHidden();
  await expect(atMoment(page, 1)).toBeVisible();
});

test('single keys can be switched off; arrows, Enter and Space stay', async ({ page }) => {
  await page.goto('/#/settings');
  await tabTo(page, page.getByRole('switch', { name: 'Single keys' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch', { name: 'Single keys' })).not.toBeChecked();
  await begin(page);
  for (const key of ['1', 'n', 'e', 'h', 'p', '?']) await page.keyboard.press(key);
  await expect(passage(page)).toBeFocused();
  await expect(heading(page, 'Notebook')).toBeHidden();
  await expect(heading(page, 'Paused')).toBeHidden();
  await expect(heading(page, 'Keys')).toBeHidden();
  await expect(page.getByText('Arrow keys move between lines, Enter says one.')).toBeVisible();
  await tabTo(page, responses(page).getByRole('button').first());
  const steps = Number(await keyOf(page, 'two-benches')) - 1;
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await expect(response(page, 'two-benches')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(passage(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(atMoment(page, 2)).toBeVisible();
  await button(page, 'All keys').click();
  await expect(page.getByText('Single keys are turned off in Settings.')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(['Up and down arrows', 'Enter', 'Space']);
});

test.describe('Leave now is the first stop by Tab', () => {
  const expectFirst = async (page: Page) => {
    await toTheTop(page);
    await page.keyboard.press('Tab');
    await expect(button(page, 'Leave now')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  };

  test('on pages with and without a scene, also for somebody who has just arrived', async ({
    page,
  }) => {
    for (const [address, title] of [
      ['/', 'Pick a scene'],
      ['/#/summary/platform-four', 'Platform Four'],
      ['/#/settings', 'Settings'],
      ['/#/nowhere', 'There is no page here'],
      ['/#/debrief/none', 'This record cannot be opened'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(heading(page, title)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(button(page, 'Leave now')).toBeFocused();
      await expectFirst(page);
    }
  });

  test('in a run: at a choice, at an answer, with a sheet open, on the board, in the debrief', async ({
    page,
  }) => {
    await begin(page);
    await expectFirst(page);
    await sayByKey(page, 'two-benches');
    await expectFirst(page);
    await page.keyboard.press('p');
    await expect(heading(page, 'Paused')).toBeFocused();
    await expectFirst(page);
    await button(page, 'Back to the scene').click();
    await button(page, 'Continue').click();
    await play(page, STRONGEST.slice(1));
    await expect(board(page)).toBeVisible();
    await expectFirst(page);
    await fileNote(page);
    await expectFirst(page);
  });
});
