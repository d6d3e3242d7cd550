import { expect, type Page, test } from '@playwright/test';
import { CUES, type SoundCue } from '../../../src/core/scenario/line/sound.ts';
import words from '../../../src/ui/catalogue/en/play.json' with { type: 'json' };
import { withSettings } from '../../access/settings.ts';
import { STRONGEST } from '../responses.ts';
import { button, conversation, fileNote, fixTheDraw, response, showLines, start } from '../run.ts';

const captionOf = (cue: SoundCue): string => `[${words[`sound.${cue}`]}]`;

/** The sounds a page has asked for so far, by the name of the file. */
function listen(page: Page): ReadonlySet<string> {
  const heard = new Set<string>();
  page.on('request', (request) => {
    const name = /\/([a-z-]+?)-[\w-]{8}\.(?:webm|m4a)$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) heard.add(name);
  });
  return heard;
}

const cuesOf = (heard: ReadonlySet<string>): readonly SoundCue[] =>
  CUES.filter((cue) => heard.has(cue));

test('with sound on, each sound of a whole run stands in words beside the lines', async ({
  page,
}) => {
  const heard = listen(page);
  await fixTheDraw(page);
  await withSettings(page, { sound: true, stage: false });
  await page.goto('/');
  await start(page);
  await expect.poll(() => [...heard]).toContain('room-platform-four'); // the air of the place
  const captions = new Set<string>();
  const look = async () => {
    const lines = await conversation(page).getByRole('listitem').allInnerTexts();
    for (const line of lines) if (/^\[.*\]$/.test(line.trim())) captions.add(line.trim());
  };
  for (const id of STRONGEST) {
    await showLines(page);
    await look();
    await response(page, id).click();
    await expect(button(page, 'Continue')).toBeVisible();
    await look();
    await button(page, 'Continue').click();
  }
  await fileNote(page);
  expect(captions.size).toBeGreaterThan(2);
  expect([...heard]).toContain('line'); // the soft tone that says that there are new words
  const written = [...captions].toSorted();
  await expect.poll(() => cuesOf(heard).map(captionOf).toSorted()).toEqual(written);
});

test('with sound off nothing is fetched, and the captions are there all the same', async ({
  page,
}) => {
  const heard = listen(page);
  await fixTheDraw(page);
  await withSettings(page, { stage: false });
  await page.goto('/');
  await start(page);
  await expect(conversation(page)).toContainText(captionOf('rain'));
  expect([...heard]).toEqual([]);
});
