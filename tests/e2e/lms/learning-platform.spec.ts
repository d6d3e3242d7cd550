import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import type { Files } from '../../../src/lms/package/platform-package.ts';
import { LONG } from '../../access/settings.ts';
import { STRONGEST } from '../responses.ts';
import {
  atMoment,
  button,
  figures,
  fileNote,
  fixTheDraw,
  play,
  responses,
  resume,
  say,
} from '../run.ts';
import { STRONGEST_IN_SPANISH, sayInSpanish } from '../spanish.ts';
import { expectGone, weatherAt } from '../weather.ts';
import { builtGame } from './built-game.ts';
import { EDITIONS, HOME, platformOf, UNIT, unitIn, violations } from './scorm-platform.ts';

let game: Files;
test.beforeAll(async () => {
  game = builtGame(UNIT.scenario).bytes;
});

/** A browser that has never been here. */
async function anotherBrowser(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  await fixTheDraw(context);
  return context;
}

/** `npm test` loses it at the first decision, in an exchange, and at the last; `scorm-paths.spec.ts` cuts runs at every one. */
const losesAt = (decision: number): boolean =>
  LONG || [0, 3, STRONGEST.length - 1].includes(decision);

for (const edition of LONG ? EDITIONS : (['scorm12'] as const)) {
  test(`${edition}: the tab is lost in the middle, other browsers go on, the platform has the score`, async ({
    browser,
  }) => {
    const platform = platformOf(edition, game);
    let page = await platform.open(await anotherBrowser(browser));
    let unit = await unitIn(page);
    await expect(unit.getByText(/^This is an assessment/)).toBeVisible(); // packed for that alone
    await button(unit, 'Start').click();
    await expect(responses(unit)).toBeVisible(); // nobody is asked whose device this is
    for (const [decision, id] of STRONGEST.entries()) {
      await say(unit, id);
      expect(await violations(page)).toEqual([]);
      if (losesAt(decision)) {
        await page.context().close();
        page = await platform.open(await anotherBrowser(browser));
        unit = await unitIn(page);
        await resume(unit);
      }
      await button(unit, 'Continue').click();
    }
    await fileNote(unit);
    const { overall } = await figures(unit);
    await expect(unit.getByText('Your learning platform has your result.')).toBeVisible();
    await button(unit, 'End this visit').click();
    await expect(unit.getByText('This visit has ended')).toBeVisible();
    await expect(
      unit.getByRole('status').filter({ hasText: 'This visit has ended' }),
    ).toBeFocused();
    expect(await violations(page)).toEqual([]);
    const held = platform.kept();
    expect(held).toMatchObject(
      edition === 'scorm12'
        ? { core: { lesson_status: 'passed', score: { max: '100', raw: overall } } }
        : { completion_status: 'completed', success_status: 'passed', score: { raw: overall } },
    );
    expect(Object.keys(held.interactions as object)).toHaveLength(STRONGEST.length);
    expect(
      platform.asked.filter((url) => !url.startsWith(HOME) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    await page.context().close();
  });
}

test('what a platform does not take is said, and goes there once it does', async ({ browser }) => {
  const platform = platformOf('scorm12', game);
  const context = await browser.newContext();
  const page = await platform.open(context);
  const unit = await unitIn(page);
  await button(unit, 'Start').click();
  await say(unit, STRONGEST[0]);
  const lose = (lost: boolean) =>
    page.evaluate((now) => {
      (globalThis as unknown as { strict: { lose: (on: boolean) => void } }).strict.lose(now);
    }, lost);
  await lose(true);
  await button(unit, 'Continue').click();
  const said = unit.getByText('did not take the last step');
  await expect(said).toBeVisible();
  await say(unit, STRONGEST[1]);
  await lose(false);
  await button(unit, 'Try again now').press('Enter');
  await expect(said).toBeHidden();
  await expect(unit.locator('#main')).toBeFocused(); // the button is gone, the place is not
  expect(Object.keys(platform.kept().interactions as object)).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('a Spanish run goes on in Spanish, in a browser whose pages are English', async ({
  browser,
}) => {
  const platform = platformOf('scorm2004', game);
  const first = await browser.newContext({ locale: 'es-MX' });
  const lost = await platform.open(first);
  let unit = await unitIn(lost);
  await button(unit, 'Empezar').click();
  for (const words of STRONGEST_IN_SPANISH.slice(0, 3)) {
    await sayInSpanish(unit, words);
    await button(unit, 'Seguir').click();
  }
  await expect(
    unit
      .getByRole('button', { name: /^Mejor mostrarme/ })
      .or(unit.getByRole('list', { name: 'Su respuesta' }))
      .first(),
  ).toBeVisible();
  await first.close();

  const second = await browser.newContext({ locale: 'en-US' });
  const page = await platform.open(second);
  unit = await unitIn(page);
  await button(unit, 'Continue').click();
  await expect(unit.getByText('another version')).toHaveCount(0);
  await expect(
    responses(unit).getByRole('button').filter({ hasText: STRONGEST_IN_SPANISH[3] }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await second.close();
});

for (const edition of LONG ? EDITIONS : (['scorm12'] as const)) {
  test(`${edition}: Leave now inside the frame leaves the whole window, and the place is kept`, async ({
    browser,
  }) => {
    const platform = platformOf(edition, game);
    const context = await browser.newContext({ viewport: null });
    await weatherAt(context);
    const page = await platform.open(context);
    const unit = await unitIn(page);
    await button(unit, 'Start').click();
    await play(unit, STRONGEST.slice(0, 2));
    await expect(atMoment(unit, 3)).toBeVisible();
    await button(unit, 'Leave now').click();
    await expectGone(page);

    const later = await platform.open(context);
    const again = await unitIn(later);
    await button(again, 'Continue').click();
    await expect(atMoment(again, 3)).toBeVisible();
    expect(await violations(later)).toEqual([]);
    await context.close();
  });
}
