import { expect, type Page, test } from '@playwright/test';
import { fixTheDraw } from '../e2e/run.ts';
import { expectNoViolations } from './axe-check.ts';
import { expectNothingClipped } from './clipped.ts';
import { TOPIC } from './leaving/leave.ts';
import {
  expectAllPressable,
  expectLeaveInReach,
  expectNoSidewaysScroll,
  hiddenWhileFocused,
} from './reach-check.ts';
import { LONG, withSettings } from './settings.ts';
import { BOARD, CHOOSING, DEBRIEF, HOME, PAGES, SETTINGS, STATES, type State } from './states.ts';

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

/** What breaks first. `npm test` looks at each state once, in these by turns; the main states in two of them. */
const IN_TURN: readonly Combination[] = [
  { look: 'dark', size: '390 px', language: 'Spanish' },
  { look: 'light', size: '1280 px', language: 'English' },
  { look: 'forced colors', size: '400 %', language: 'right to left' },
];

function combinationsOf(state: State): readonly Combination[] {
  if (LONG) return ALL;
  const turn = STATES.indexOf(state);
  const looks = FOCUS_STATES.includes(state) ? 2 : 1;
  return IN_TURN.map((_, at) => IN_TURN[(turn + at) % IN_TURN.length])
    .filter((one) => one !== undefined)
    .slice(0, looks);
}

const IN_REACH = LONG
  ? [SIZES['1280 px'], SIZES['390 px'], { width: 640, height: 400 }, SIZES['400 %']]
  : [SIZES['390 px'], SIZES['400 %']];
/** Where the bar is tried on everything that takes the focus. */
const FOCUS_STATES = LONG
  ? [...PAGES, CHOOSING, BOARD, DEBRIEF]
  : [HOME, SETTINGS, CHOOSING, BOARD, DEBRIEF];

const NEUTRAL_TITLE = /^Training module(: (scenario|debrief|summary|guide|settings|certificate))?$/;

/** Returns every address the page has had since. */
function watchAddresses(page: Page): () => readonly string[] {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => void addresses.add(frame.url()));
  return () => [...addresses, page.url()];
}

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

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
});

/** Scrolls all back to the top: what a bar that stays in view half covers is one scroll away. */
const scrollUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('*')) one.scrollTop = 0;
  });

/** On a phone and zoomed in, everything can be pressed, and the way out lies over nothing. */
async function expectInReach(page: Page, state: State): Promise<void> {
  for (const size of IN_REACH) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page, `${size.width} px`);
    await expectAllPressable(page, `${size.width} px`);
    await expectLeaveInReach(page);
    if (!FOCUS_STATES.includes(state)) continue;
    expect.soft(await hiddenWhileFocused(page), `behind the bar, ${size.width} px`).toEqual([]);
  }
}

for (const state of STATES) {
  const { name, reach } = state;
  const combinations = combinationsOf(state);
  test(`${name} says nothing of the topic, stays in reach, and holds in ${combinations.length} combinations of look, size and language`, async ({
    page,
  }) => {
    const addresses = watchAddresses(page);
    await reach(page);
    await expect(page).toHaveTitle(NEUTRAL_TITLE);
    expect(addresses().filter((one) => TOPIC.test(one))).toEqual([]);
    await expectInReach(page, state);
    for (const { look, size, language } of combinations) {
      const where = `${look}, ${size}, ${language}`;
      await page.emulateMedia(LOOKS[look]);
      await page.setViewportSize(SIZES[size]);
      await speak(page, LANGUAGES[language]);
      await scrollUp(page);
      await expectNoSidewaysScroll(page, where);
      await expectNothingClipped(page, where);
      await expectNoViolations(page, where);
    }
    const broken = test.info().errors.length;
    console.log(`matrix | ${name} | ${combinations.length} combinations | ${broken} broken`);
  });
}
