import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { tabTo } from '../keys.ts';
import { button } from '../run.ts';

const FIRST = 'What’s that like for you, both of them at once?'; // an open question

const field = (page: Page) => page.getByRole('textbox');
const person = (page: Page) => page.getByRole('heading', { level: 1 });
const remark = (page: Page) => page.locator('section.remark');

/** Answer the line that stands. */
async function answer(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await button(page, 'Say it').click();
  await expect(remark(page)).toBeFocused();
}

/** What this browser holds of first tries. */
const keptTries = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const asked = indexedDB.open('training-module');
        asked.onsuccess = () => {
          if (!asked.result.objectStoreNames.contains('drafts')) return resolve([]);
          const drafts = asked.result.transaction('drafts').objectStore('drafts').getAllKeys();
          drafts.onsuccess = () =>
            resolve(drafts.result.map(String).filter((key) => key.startsWith('practice/')));
        };
      }),
  );

test.describe('from a cold start page', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('the first answer takes a few keys', async ({ page }) => {
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Six minutes', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'Begin'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.six-said')).toBeFocused(); // the line is read first
    await tabTo(page, field(page));
    await page.keyboard.type(FIRST);
    await expect(button(page, 'Say it')).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('Enter');
    await expect(remark(page)).toBeFocused();
    await expect(remark(page)).toContainText('leaves room');
    await expect.poll(() => keptTries(page)).toHaveLength(1);
  });

  test('a shared device keeps nothing', async ({ page }) => {
    await page.goto('/#/six-minutes');
    await button(page, 'Shared device? Begin without saving').click();
    await answer(page, FIRST);
    await page.goto('/#/six-minutes/first-tries'); // for the visit they are there
    await expect(page.getByText('left room.').first()).toBeAttached();
    expect(await keptTries(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText('There are none yet.')).toBeVisible();
  });
});

test('three people, each until it is strong or three times, then what comes back when', async ({
  page,
}) => {
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  const names = [await person(page).textContent()];
  await answer(page, 'Did you sign all of them?');
  await expect(remark(page)).toContainText('answered in a word');
  await button(page, 'Try again').click();
  await expect(field(page)).toBeFocused();
  await expect(page.locator('.six-before s')).toBeVisible(); // where the finding counts
  await answer(page, FIRST);
  await expect(page.getByText('Other people in training said')).toBeVisible();
  await expect(button(page, 'Try again')).toBeHidden();
  await button(page, 'Next person').click();
  names.push(await person(page).textContent());
  await button(page, 'Skip').click();
  names.push(await person(page).textContent());
  for (const again of ['Did you fight?', 'Are you sure?', 'Is it him?']) {
    await answer(page, again);
    if (again !== 'Is it him?') await button(page, 'Try again').click();
  }
  await expect(remark(page)).toContainText('That was the third try');
  await button(page, 'Go to the end').click();
  expect(new Set(names).size).toBe(3);
  await expect(person(page)).toHaveText(`${names.join(', ')}.`);
  await expect(page.getByText('none left room at once')).toBeVisible();
  await expect(page.getByText('comes back tomorrow')).toHaveCount(2); // a skipped one was not met
  await page.getByRole('link', { name: 'Your first tries' }).click();
  await expect(page.getByRole('cell', { name: 'one thing to change' })).toHaveCount(2);
  await page.goto('/#/');
  await expect(page.getByText('Due today')).toBeHidden();
});

test('a possible serious error is asked about, and ends with its repair and no mark', async ({
  page,
}) => {
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await field(page).fill('I promise I won’t tell anyone, ever.');
  await button(page, 'Say it').click();
  await expect(page.getByRole('heading', { name: 'Did you mean to promise that?' })).toBeVisible();
  await button(page, 'Change it').click();
  await expect(field(page)).toHaveValue('I promise I won’t tell anyone, ever.');
  await button(page, 'Say it').click();
  await button(page, 'Say it anyway').click();
  await expect(page.getByText('would have to be put right')).toBeVisible();
  expect(await keptTries(page)).toEqual([]);
});

test('a debrief’s own moment comes first, and what is held back never comes', async ({ page }) => {
  await page.goto('/#/six-minutes/ask/platform-four/B8/OPEN');
  await button(page, 'Begin').click();
  await expect(page.getByText('And if it gets bad?')).toBeVisible();
  await page.goto('/#/six-minutes?held=back');
  await expect(button(page, 'Begin')).toBeVisible();
  await page.goto('/#/six-minutes/first-tries');
  await expect(page.getByText('An evaluator’s link leaves out')).toBeVisible();
});

test('Leave now works in the middle of an answer, and its words are gone', async ({ page }) => {
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await field(page).fill('What happened before');
  await button(page, 'Leave now').click();
  await expect(page.getByText('What happened before')).toBeHidden();
  await expect(field(page).and(page.locator('[id]'))).toHaveCount(0);
});

test('in Spanish the lines say that they are English, and boxes stand in for the reader', async ({
  page,
}) => {
  await page.goto('/#/six-minutes');
  await page.evaluate(() =>
    localStorage.setItem('training-module.settings', '{"language":"es","stage":false}'),
  );
  await page.reload();
  await button(page, 'Empezar').click();
  await expect(page.locator('.six-said')).toHaveAttribute('lang', 'en');
  await field(page).fill('¿Cómo es para usted?');
  await button(page, 'Decirlo').click();
  await page.getByRole('checkbox', { name: 'Se podría responder con una palabra.' }).check();
  await expect(page.getByText('Entonces pruebe de otra manera.')).toBeVisible();
  await expectNoViolations(page, 'the boxes in Spanish');
});

for (const [name, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test(`every page of it fits a ${name}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const check = async (where: string) => {
      await expectNoViolations(page, where);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, where).toBe(0);
    };
    await page.goto('/#/six-minutes');
    await page.getByText('How it works').click();
    await check('before');
    await button(page, 'Begin').click();
    await expect(field(page)).toBeInViewport();
    await check('a line');
    await answer(page, FIRST);
    await check('a remark');
    await button(page, 'Next person').click();
    await button(page, 'Skip').click();
    await button(page, 'Skip').click();
    await check('the end');
    await page.getByRole('link', { name: 'Your first tries' }).click();
    await check('first tries');
  });
}
