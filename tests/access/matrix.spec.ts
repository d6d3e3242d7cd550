import { expect, type Page, test } from '@playwright/test';
import { fixTheDraw } from '../e2e/run.ts';
import { expectNoViolations } from './axe-check.ts';
import { expectNothingClipped } from './clipped.ts';
import { expectNoSidewaysScroll } from './reach-check.ts';
import { LONG, withSettings } from './settings.ts';
import { MAIN_STATES, STATES } from './states.ts';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
} as const;

const SIZES = {
  '1280 px': { width: 1280, height: 800 },
  '390 px': { width: 390, height: 844 },
  '400 %': { width: 320, height: 256 }, // 1280 pixels wide, four times larger
} as const;

const LANGUAGES = { English: 'en', Spanish: 'es', 'right to left': 'qps-rtl' } as const;

interface Combination {
  readonly look: keyof typeof LOOKS;
  readonly size: keyof typeof SIZES;
  readonly language: keyof typeof LANGUAGES;
}

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(of) as K[];

const ALL: readonly Combination[] = keys(LANGUAGES).flatMap((language) =>
  keys(LOOKS).flatMap((look) => keys(SIZES).map((size) => ({ look, size, language }))),
);

const LIKELY: readonly Combination[] = [
  { look: 'dark', size: '390 px', language: 'Spanish' },
  { look: 'forced colors', size: '400 %', language: 'right to left' },
];

/** Have the page speak another language where it stands, as the address asks for it. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((asked) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', asked);
    history.replaceState(history.state, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, language);
  const shown = language === 'qps-rtl' ? 'rtl' : 'ltr';
  await expect(page.locator('html')).toHaveAttribute('dir', shown);
  if (shown === 'ltr') await expect(page.locator('html')).toHaveAttribute('lang', language);
}

const states = LONG ? STATES : MAIN_STATES;
const combinations = LONG ? ALL : LIKELY;

test.beforeEach(async ({ page }) => {
  if (LONG) test.setTimeout(600_000);
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
});

for (const { name, reach } of states) {
  test(`${name} holds in ${combinations.length} combinations of look, size and language`, async ({
    page,
  }) => {
    await reach(page);
    for (const { look, size, language } of combinations) {
      const where = `${look}, ${size}, ${language}`;
      await page.emulateMedia(LOOKS[look]);
      await page.setViewportSize(SIZES[size]);
      await speak(page, LANGUAGES[language]);
      await expectNoSidewaysScroll(page, where);
      await expectNothingClipped(page, where);
      await expectNoViolations(page, where);
    }
    const broken = test.info().errors.length;
    console.log(`matrix | ${name} | ${combinations.length} combinations | ${broken} broken`);
  });
}
