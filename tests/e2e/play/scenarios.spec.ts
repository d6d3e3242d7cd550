import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import programme from '../../../stories/programme.json' with { type: 'json' };
import { expectNoViolations } from '../../access/axe-check.ts';
import { LONG } from '../../access/settings.ts';
import { passage, tabTo } from '../keys.ts';
import {
  button,
  fixTheDraw,
  linesInstead,
  noteForm,
  openDebrief,
  responses,
  wordsOnly,
} from '../run.ts';

interface Played {
  readonly title: string;
  readonly kind: string; // a first or a second contact, with a minor or not
}

/** Every scenario but Platform Four, which has specs of its own. */
const ALL: readonly Played[] = programme.order
  .filter((id) => id !== 'platform-four')
  .map((id) => {
    const { card, minor, follows } = JSON.parse(
      readFileSync(join('stories', id, 'scenario.json'), 'utf8'),
    );
    return { title: card.title, kind: `${follows === undefined} ${minor === true}` };
  });
/** One of each kind here: the pages are the same, and every story is played by program elsewhere. */
const TITLES = ALL.filter(
  ({ kind }, at) => LONG || ALL.findIndex((other) => other.kind === kind) === at,
).map(({ title }) => title);
const LOOKED_AT = LONG ? TITLES : TITLES.slice(0, 1);

const MOST = 16; // moments of a run, repairs included

async function startByKey(page: Page, title: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: title, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Start'));
  await page.keyboard.press('Enter');
  await expect(passage(page)).toBeFocused();
}

/** Say the line shown second at every moment, until the conversation is over. */
async function talk(page: Page): Promise<void> {
  const over = page.getByText('How it ends this time');
  for (let moment = 0; moment < MOST; moment += 1) {
    const instead = linesInstead(page);
    await expect(responses(page).or(instead).or(over)).toBeVisible();
    if (await over.isVisible()) return;
    if (await instead.isVisible()) {
      await tabTo(page, instead);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, responses(page).getByRole('button').nth(1));
    await page.keyboard.press('Enter');
    await expect(button(page, 'Continue')).toBeVisible();
    await expect(passage(page)).toBeFocused();
    await page.keyboard.press('Space');
  }
  await expect(over).toBeVisible();
}

for (const title of TITLES) {
  const look = (where: string, page: Page): Promise<void> =>
    LOOKED_AT.includes(title) ? expectNoViolations(page, where) : Promise.resolve();

  test(`${title} is played from the home page to the debrief without a mouse`, async ({ page }) => {
    await fixTheDraw(page);
    await wordsOnly(page);
    await page.goto('/');
    await startByKey(page, title);
    await look('the first moment', page);
    await talk(page);
    await look('after the scene', page);
    await tabTo(page, noteForm(page).getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, button(page, 'File the note'));
    await page.keyboard.press('Enter');
    await openDebrief(page);
    await look('the debrief', page);
  });
}
