import { expect, test } from '@playwright/test';
import { button } from '../../e2e/run.ts';
import { withSettings } from '../settings.ts';
import { bundleReader, Heard, startReader } from './screen-reader.ts';

test.use({ bypassCSP: true }); // the reader is put in from outside; nothing else needs this

const CLOSED = 'Did you sign all of them?';
const OPEN = 'What’s that like for you, both of them at once?';

test('Six minutes is practiced by ear, and what is said stays as it was', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'SpeechRecognition')); // as on most devices
  await withSettings(page, { stage: false });
  await page.goto('/#/six-minutes');
  await expect(button(page, 'Begin')).toBeVisible();
  await startReader(page, await bundleReader());
  const heard = new Heard(page);
  const field = page.getByRole('textbox');
  const remark = page.locator('section.remark');
  const say = async (words: string) => {
    await field.fill(words);
    await expect(button(page, 'Say it')).toHaveAttribute('aria-disabled', 'false');
    await heard.press('Enter', button(page, 'Say it'), `Say it: ${words}`);
    await expect(remark).toBeFocused();
  };
  await heard.press('Enter', button(page, 'Begin'), 'Begin');
  await expect(page.locator('.six-said')).toBeFocused();
  await heard.read('button, Skip');
  await say(CLOSED);
  await heard.read('button, Next person');
  await heard.press('Enter', button(page, 'Try again'), 'Try again');
  await expect(field).toBeFocused();
  await heard.read('button, Skip');
  await say(OPEN);
  await heard.read('button, Next person');
  await heard.press('Enter', button(page, 'Next person'), 'Next person');
  await expect(page.locator('.six-said')).toBeFocused();
  for (const _ of ['the second', 'the third'])
    await heard.press('Enter', button(page, 'Skip'), 'Skip');
  await expect(button(page, 'Done')).toBeVisible();
  await heard.read('Your first tries');
  expect(heard.text()).toMatchSnapshot('six-minutes.txt');
});
