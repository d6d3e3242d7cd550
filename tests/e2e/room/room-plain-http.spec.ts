import { expect, test } from '@playwright/test';
import { chromium } from '../../../tools/machine/chromium.ts';
import { textOf } from '../run.ts';
import { joinBy, now, openRoom, openVote, press, responsesOn } from './room-pages.ts';

/** A name on the local network: no secure context, as where people scan the code from a wall. */
const HOST = 'room.test';
const PORT = process.env.E2E_PORT ?? '4187';

test.use({
  baseURL: `http://${HOST}:${PORT}/`,
  launchOptions: {
    ...chromium(),
    args: [...(chromium().args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
  storageState: { cookies: [], origins: [] }, // nobody has said whose device it is
});

test('a room plays over plain http, and a page that is loaded again is the same person', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const { console: facilitator, screen } = room;
  expect(room.address).toContain(HOST);
  const phone = await joinBy(browser, room, { viewport: { width: 390, height: 844 } });
  await press(facilitator, 'Invite a co-facilitator');
  await press(facilitator, 'Copy');
  await expect(facilitator.getByText('Copied.')).toBeVisible();
  const note = facilitator.getByLabel('Notes before the story');
  await note.press('ControlOrMeta+v');
  await expect(note).toHaveValue(new RegExp(`#/room/${room.code}/`));
  for (const page of [facilitator, screen, phone]) {
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
  }
  await press(phone, 'Take part');
  const name = await textOf(phone.getByText(/^you are \w+$/));
  await press(facilitator, 'Show the content notice');
  await press(facilitator, 'Begin the story');
  await openVote(facilitator);
  await responsesOn(phone).first().click();
  await expect(phone.getByText('Sent. You can change it')).toBeVisible();
  await press(phone, 'In my own words');
  await phone
    .getByRole('textbox')
    .fill('It looks cold out here. What would help you most right now?');
  await press(phone, 'See how it reads');
  await expect(phone.locator('mark').first()).toBeVisible();
  await press(phone, 'Send to the wall');
  await expect(facilitator.getByText('1 reply. No names are attached.')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(name)).toBeVisible();
  await expect(responsesOn(phone).first()).toHaveAttribute('aria-pressed', 'true');
  await facilitator.reload();
  await expect(now(facilitator, 'Moment 1 of 8. The vote is open.')).toBeVisible();
  await press(facilitator, 'Close the vote');
  await expect(screen.getByText('The vote is closed. Talk together.')).toBeVisible();
});
