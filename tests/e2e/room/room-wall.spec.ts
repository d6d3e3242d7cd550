import { expect, test } from '@playwright/test';
import { joinBy, now, openRoom, openVote, press, responsesOn } from './room-pages.ts';

const SAID = 'It looks cold out here. What would help you most right now?';
const PHONE_MOST = 65_000; // bytes of script and style before a vote, compressed

test('own words are read on the phone, go to the wall unnamed, and become what the room says', async ({
  browser,
}) => {
  const room = await openRoom(browser, 'In own words');
  const { console: facilitator, screen } = room;
  const phone = await joinBy(browser, room, { viewport: { width: 390, height: 844 } });
  await press(phone, 'Take part');
  await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await press(facilitator, 'Show the content notice');
  await press(facilitator, 'Begin the story');
  await openVote(facilitator, 'Ask for replies');
  const box = phone.getByRole('textbox', { name: 'In your own words' });
  await box.fill('Call me at 203-555-0142.');
  await press(phone, 'Send to the wall');
  await expect(phone.getByText('It was not sent.')).toBeVisible();
  await expect(facilitator.getByText('No replies yet.')).toBeVisible();
  await box.fill(SAID);
  const [line = ''] = await responsesOn(phone).allInnerTexts();
  await box.fill(line.replace(/^[A-Z]\s/, ''));
  await press(phone, 'See how it reads');
  await expect(phone.getByText('These words are copied from a line of this vote.')).toBeVisible();
  await box.fill(SAID);
  await press(phone, 'See how it reads');
  await expect(phone.locator('mark').first()).toBeVisible();
  await expect(facilitator.getByText('No replies yet.')).toBeVisible();
  await press(phone, 'Send to the wall');
  const reply = facilitator.getByRole('region', { name: /^The wall/ }).getByRole('listitem');
  await expect(reply, 'all of it is in view as the page stands').toBeInViewport({ ratio: 1 });
  const bottom = await reply.evaluate((one) => one.getBoundingClientRect().bottom);
  const close = facilitator.getByRole('button', { name: 'Close the vote' });
  expect(bottom).toBeLessThan(await close.evaluate((one) => one.getBoundingClientRect().top));
  await press(facilitator, 'Show');
  await facilitator.getByLabel('Group').fill('Warmth first');
  await facilitator.getByLabel('Group').blur();
  await expect(screen.getByRole('heading', { name: 'Warmth first' })).toBeVisible();
  await press(facilitator, 'Hide');
  await expect(screen.getByRole('heading', { name: 'In our own words' })).toHaveCount(0);
  await press(facilitator, 'Stop hiding');
  await press(facilitator, 'Show');
  await expect(screen.getByRole('heading', { name: 'In our own words' })).toBeVisible();
  await expect(screen.locator('mark')).toHaveCount(0);
  await press(facilitator, 'Close the vote');
  await press(facilitator, 'Reveal');
  await expect(screen.locator('mark').first()).toBeVisible();
  await press(facilitator, 'Choose as our reply');
  const closest = facilitator.getByText('Which line is closest to it?');
  await expect(closest.or(now(facilitator, 'What happened then.')).first()).toBeVisible();
  if (await closest.isVisible()) await facilitator.getByRole('button', { name: /^A / }).click();
  await expect(screen.getByText('We said')).toBeVisible();
});

test('a phone fetches little before it can vote, and neither stage nor story', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const { console: facilitator } = room;
  const phone = await joinBy(browser, room, { viewport: { width: 390, height: 844 } });
  await press(phone, 'Take part');
  await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await press(facilitator, 'Show the content notice');
  await press(facilitator, 'Begin the story');
  await openVote(facilitator);
  await expect(phone.getByRole('list', { name: 'Your response' })).toBeVisible();
  const files = await phone.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming;
      return { name, bytes: encodedBodySize };
    }),
  );
  const code = files.filter(({ name }) => /\.(js|css)$/.test(name));
  expect(code.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(PHONE_MOST);
  expect(code.length).toBeGreaterThan(0);
  expect(files.map(({ name }) => name).join()).not.toMatch(
    /stage-|runner-|platform-four-[^/]*\.js/,
  );
});
