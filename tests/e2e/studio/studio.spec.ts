import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { studioGround } from '../../../src/cli/build/studio-plugin.ts';
import { builtIn } from '../../../src/cli/package/built-game.ts';
import { makePackage } from '../../../src/lms/package/make-package.ts';
import { compileStory } from '../../../src/story/compile.ts';
import { unzipped } from '../../../src/studio/folder/folder-zip.ts';
import { packDraft } from '../../../src/studio/pack-draft.ts';
import { expectNoViolations } from '../../access/axe-check.ts';
import { tabTo } from '../keys.ts';
import { platformWith, unitIn, violations } from '../lms/scorm-platform.ts';
import { button } from '../run.ts';

/** What the terminal makes of a draft that is proved, from the same build. */
async function fromTerminal(zip: Buffer): Promise<Uint8Array> {
  const folder = unzipped(new Uint8Array(zip), '');
  if (!folder.ok) throw new Error(folder.error.code);
  const ask = { ground: studioGround('.'), folder: folder.value, pack: 'us-ct' };
  const draft = packDraft(ask, true, compileStory);
  if (!draft.ok) throw new Error(draft.error[0]?.message);
  const { scene } = draft.value;
  const made = await makePackage(builtIn('dist'), { scene }, { platform: 'scorm12' }, () => {});
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
}

test('from the start page a scene is opened, changed, proved, played and published by keyboard; kept and saved', async ({
  page,
  browser,
}) => {
  test.slow(); // two proofs of a whole scene
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Studio', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Studio' })).toBeVisible();
  await expectNoViolations(page, 'the studio before a draft is open');
  await tabTo(page, page.getByLabel('Scene', { exact: true }));
  await page.keyboard.type('Last');
  await tabTo(page, button(page, 'Open a copy'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Last Train');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('This is a draft.')).toBeVisible(); // it plays at once, and takes no focus
  await expect(page.locator('#main')).toBeFocused();
  const proved = page.getByText('Proved, for every possible run');
  await expect(proved).toBeVisible({ timeout: 300_000 });
  await expectNoViolations(page, 'a draft in words');

  const first = page.getByRole('textbox', { name: /^Words, line/ }).first();
  await tabTo(page, first);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The gate is down, and it is quiet.');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await expect(page.getByText('Checked just now: nothing to mend.')).toBeVisible({
    timeout: 300_000,
  });
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByText('The gate is down, and it is quiet.').first()).toBeVisible();

  await page.getByText('Ink', { exact: true }).click();
  const ink = page.getByRole('textbox', { name: 'The story as Ink' });
  await expect(ink).toContainText('# title: Last Train');
  await expect(page.getByText('# title: Last Train')).toBeInViewport(); // the editor has its styles
  await expectNoViolations(page, 'a draft as Ink');
  await page.getByText('Card and sheets', { exact: true }).click();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoViolations(page, 'card and sheets on a phone');
  await page.setViewportSize({ width: 1280, height: 800 });

  const saved = page.waitForEvent('download');
  for (const place of ['try', 'checks', 'head']) {
    await page.keyboard.press('F6');
    await expect(
      page.locator(`.studio-${place}:focus-within, :focus[aria-labelledby="studio-${place}"]`),
    ).toBeVisible();
  }
  await expect(button(page, 'Publish')).toBeFocused(); // what had the focus there last
  await page.keyboard.press('Shift+Tab');
  await expect(button(page, 'Save as a file')).toBeFocused();
  await page.keyboard.press('Enter');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('last-train.zip');
  const zip = await download.path();

  await tabTo(page, button(page, 'Publish'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.getByText('Proved. The package is the scene')).toBeVisible();
  await expectNoViolations(page, 'publishing a draft');
  const place = page.getByLabel('Numbers and rules of');
  await expect(place.locator('option:checked')).toHaveText('Choose a place');
  await tabTo(page, button(page, 'Make the file and save it'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose whose numbers and rules the package has')).toBeVisible();
  await place.focus();
  await page.keyboard.press('ArrowDown');
  const made = page.waitForEvent('download');
  await tabTo(page, button(page, 'Make the file and save it'));
  await page.keyboard.press('Enter');
  const packed = await made;
  expect(packed.suggestedFilename()).toMatch(
    /^training-module-last-train-scorm12-[0-9a-f]{8}\.zip$/,
  );
  const bytes = readFileSync(await packed.path());
  expect(bytes.equals(await fromTerminal(readFileSync(zip)))).toBe(true);
  const platform = platformWith('scorm12', new Map(Object.entries(unzipSync(bytes))), 'last-train');
  const course = await platform.open(await browser.newContext());
  const unit = await unitIn(course);
  await button(unit, 'Start').click(); // to the scene's page, where practice or assessment is chosen
  await expect(unit.locator('.mode')).toBeVisible();
  await button(unit, 'Start').click();
  await expect(unit.getByText('The gate is down, and it is quiet.').first()).toBeVisible();
  await expect(unit.getByText('Draft, not proved')).toBeHidden();
  expect(await violations(course)).toEqual([]);
  await course.context().close();
  await button(page, 'Back to the scene').click();

  await page.reload();
  await button(page, 'Open “last-train”').click();
  await expect(page.getByRole('textbox', { name: /^Words, line/ }).first()).toHaveValue(
    'The gate is down, and it is quiet.',
  );
  await button(page, 'All drafts').click();
  await page.getByLabel('A zip').setInputFiles(zip);
  await expect(page.getByText('last-train-2', { exact: true })).toBeVisible();

  // Deleting one draft leaves the other, whose name begins with the same words.
  await button(page, 'All drafts').click();
  await button(page, 'Delete “last-train”').click();
  await button(page, 'Delete “last-train” for good').click();
  await expect(button(page, 'Open “last-train”')).toBeHidden();
  await page.reload();
  await expect(button(page, 'Open “last-train-2”')).toBeVisible();
});
