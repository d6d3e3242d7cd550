import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { untilDraft } from '../keeping/browser-store.ts';
import { button } from '../run.ts';
import { said, withVoices } from '../voices.ts';
import { answer, FIRST, field, keptTries, person, remark } from './practice-page.ts';

const FIELDS = ['week', 'kind', 'moment', 'given', 'result', 'reader'];

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
  await expect(page.locator('.six-speech s')).toBeVisible(); // where the finding counts
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

test('words not said yet survive a reload and a dead tab', async ({ page, context }) => {
  const words = 'What’s that like for you, both of them at once';
  const begin = async (at: Page) => {
    await at.goto('/#/six-minutes');
    await button(at, 'Begin').click();
    await expect(field(at)).toBeVisible();
  };
  await begin(page);
  const name = await person(page).textContent();
  await answer(page, 'Did you sign all of them?');
  await button(page, 'Try again').click();
  await field(page).fill(words);
  await page.reload(); // the line was met today, and still comes first
  await button(page, 'Begin').click();
  await expect(person(page)).toHaveText(name ?? '');
  await expect(field(page)).toHaveValue(words);
  await field(page).fill(`${words}?`);
  await untilDraft(page, `${words}?`);
  const later = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await begin(later);
  await expect(field(later)).toHaveValue(`${words}?`);
  await answer(later, `${words}?`);
  expect(await keptTries(later)).toHaveLength(1); // it was not the first answer of the day
});

test('a name or number that should not be kept is not, though it stays in the field', async ({
  page,
}) => {
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await field(page).fill('My number is 860 555 0123.');
  await page.reload();
  await button(page, 'Begin').click();
  await expect(field(page)).toHaveValue('');
});

test('first tries are saved as a table and as JSON, with no day and none of the words', async ({
  page,
}) => {
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await answer(page, FIRST);
  await button(page, 'Next person').click();
  await button(page, 'Say nothing').click();
  await expect(remark(page)).toBeFocused();
  await page.goto('/#/six-minutes/first-tries');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await button(page, name).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const json = await saved('Save as JSON');
  expect(json.name).toBe('training-first-tries.json');
  const rows = JSON.parse(json.text);
  expect(rows.map(Object.keys)).toEqual([FIELDS, FIELDS]);
  const monday = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(rows).toMatchObject([
    { week: monday, kind: 'praise', given: 'typed', result: 'strong' },
    { week: monday, given: 'silent', result: 'not' },
  ]);
  expect(new Date(rows[0].week).getUTCDay()).toBe(1);
  expect(json.text).not.toContain('at once');
  const csv = await saved('Save as a table (CSV)');
  expect(csv.name).toBe('training-first-tries.csv');
  const table = [FIELDS, ...rows.map((row: object) => Object.values(row))];
  expect(
    csv.text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n'),
  ).toEqual(table.map((cells) => cells.map((cell: string) => `"${cell}"`).join(',')));
});

test('the line is read aloud on request, by a voice of the device', async ({ page }) => {
  await withVoices(page);
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await expect(field(page)).toBeVisible();
  expect(await said(page)).toEqual([]);
  const lines = await page.locator('.six-said .quoted').allTextContents();
  await button(page, 'Read the line aloud').click();
  expect(await said(page)).toEqual(lines.map((line) => `Alba: ${line.replace(/[“”]/g, '')}`));
  await button(page, 'Stop reading').click();
  await expect(button(page, 'Read the line aloud')).toBeVisible();
});

test('without a voice of the device there is no button to read aloud', async ({ page }) => {
  await withVoices(page, []);
  await page.goto('/#/six-minutes');
  await button(page, 'Begin').click();
  await expect(field(page)).toBeVisible();
  await expect(button(page, 'Read the line aloud')).toBeHidden();
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
