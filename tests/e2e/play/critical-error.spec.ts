import { expect, type Page, test } from '@playwright/test';
import { debriefByFacts, playByFacts } from '../by-facts.ts';
import { RESPONSES, strongestFrom, withMoment } from '../responses.ts';
import {
  button,
  figures,
  fileNote,
  fixTheDraw,
  goOn,
  openDebrief,
  play,
  remark,
  reviewOf,
  say,
  section,
  start,
  wordsOnly,
} from '../run.ts';

const QUICK_NOD = 'Just nod if you’re not okay with him';

test.beforeEach(async ({ page }) => {
  await fixTheDraw(page);
  await wordsOnly(page);
  await page.goto('/');
});

async function expectCap(page: Page, to: number): Promise<void> {
  const numbers = section(page, 'Your score');
  await expect(numbers).toContainText(`capped at ${to} because of this response at moment 6:`);
  await expect(numbers).toContainText(QUICK_NOD);
  expect((await figures(page)).overall).toBe(String(to));
}

test('asking in front of Cal, left as it is, caps the overall at 49, and “See the moment” goes there', async ({
  page,
}) => {
  await debriefByFacts(page, 'Assessment', withMoment(6, 'just-nod', 'are-you-okay'));
  await expectCap(page, 49);
  const numbers = section(page, 'Your score');
  await expect(numbers).toContainText('It was not repaired. A repair lifts this cap to 74.');
  await expect(reviewOf(page, 6)).toContainText('This is the response behind the cap.');
  await expect(reviewOf(page, 6)).toContainText('It was not repaired.');
  await button(page, 'See the moment').click();
  await expect(reviewOf(page, 6)).toBeFocused();
});

test('the same, repaired in the scene, caps the overall at 74', async ({ page }) => {
  await debriefByFacts(page, 'Assessment', withMoment(6, 'just-nod', 'hold-the-door'));
  await expectCap(page, 74);
  await openDebrief(page);
  await expect(section(page, 'Your score')).toContainText(
    'It was repaired. That lifted the cap from 49 to 74.',
  );
  await expect(reviewOf(page, 6)).toContainText('It was repaired.');
});

test('the same, taken back by trying the moment again, counts as repaired', async ({ page }) => {
  await start(page, 'Practice');
  await playByFacts(page, strongestFrom(1, 6));
  await say(page, 'just-nod');
  await expect(remark(page)).toContainText('This could put someone at risk');
  await button(page, 'Try that again').click();
  await say(page, 'shoe-size');
  await goOn(page);
  await play(page, strongestFrom(7));
  await fileNote(page);
  await expectCap(page, 74);
  await openDebrief(page);
  await expect(section(page, 'Your score')).toContainText(
    'It was repaired. That lifted the cap from 49 to 74.',
  );
  await expect(reviewOf(page, 6)).toContainText(RESPONSES['shoe-size']);
});
