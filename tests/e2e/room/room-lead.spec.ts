import { expect, test } from '@playwright/test';
import { textOf, wordsOnly } from '../run.ts';
import { joinBy, now, openRoom, openVote, press, responsesOn } from './room-pages.ts';

test('a co-facilitator comes by the private link, takes over, and the first one follows', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const { console: facilitator } = room;
  await press(facilitator, 'Invite a co-facilitator');
  const link = await facilitator.getByLabel('This link leads the room.').inputValue();
  const second = await (await browser.newContext()).newPage();
  await wordsOnly(second);
  await second.goto(link);
  await press(second, 'Show the content notice');
  await expect(
    now(facilitator, 'The content notice is on the screen. Give it time.'),
  ).toBeVisible();
  expect(second.url()).not.toContain(link.split('/').at(-1)); // the key leaves the address
  await facilitator.close();
  await press(second, 'Begin the story');
  await openVote(second);
  await expect(now(second, 'Moment 1 of 8. The vote is open.')).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`/#/room/${room.code}`);
  await expect(stranger.getByText('This link does not lead the room.')).toBeVisible();
});

test('a moment is seen by the facilitator alone; a late phone lands in the moment of now, and one that slept comes back', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const { console: facilitator, screen } = room;
  const early = await joinBy(browser, room, { viewport: { width: 390, height: 844 } });
  await press(early, 'Take part');
  await press(early, 'I need a moment');
  await expect(early.getByText('It was sent to the facilitator.')).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: 'Asked for a moment' })).toBeVisible();
  await expect(screen.getByText('moment')).toHaveCount(0);
  await press(facilitator, 'I have seen it');
  await expect(early.getByText('The facilitator has seen it. Take your time.')).toBeVisible();
  await press(early, 'I am back');
  await press(facilitator, 'Show the content notice');
  await press(facilitator, 'Begin the story');
  await openVote(facilitator);
  await responsesOn(early).nth(1).click();
  await expect(early.getByText('Sent. You can change it')).toBeVisible();
  const name = await textOf(early.getByText(/^you are \w+$/));

  await press(facilitator, 'Let late comers in'); // locked since the scene began
  const late = await joinBy(browser, room);
  await press(late, 'Listen only');
  await expect(late.getByText('You only listen.')).toBeVisible();
  await expect(responsesOn(late).first()).toBeDisabled();
  await press(late, 'Take part');
  await responsesOn(late).first().click();
  await expect(screen.getByText('2 of 2 answered')).toBeVisible();
  await press(late, 'Leave the room');
  await expect(late.getByText('You have left the room. Nobody is told why.')).toBeVisible();

  await early.goto('about:blank'); // the phone sleeps
  await press(facilitator, 'Close the vote');
  await early.goto(room.address);
  await expect(early.getByText(name)).toBeVisible();
  await expect(responsesOn(early).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(responsesOn(early).nth(1)).toBeDisabled();
});

test('a phone whose connection died unheard is in step again when it is looked at', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const phone = await (await browser.newContext()).newPage();
  const open = new Set<object>();
  const silent = new WeakSet<object>();
  await phone.routeWebSocket(/socket\.io/, (page) => {
    open.add(page);
    const server = page.connectToServer();
    page.onMessage((message) => silent.has(page) || server.send(message));
    server.onMessage((message) => silent.has(page) || page.send(message));
  });
  await phone.goto(room.address);
  await press(phone, 'Take part');
  await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible();
  for (const one of open) silent.add(one);
  await press(room.console, 'Show the content notice');
  await expect(room.screen.getByRole('heading', { name: 'What to expect' })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(phone.getByRole('heading', { name: 'Look at the screen' })).toBeVisible();
});
