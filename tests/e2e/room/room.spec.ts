import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import {
  joinBy,
  now,
  openRoom,
  openVote,
  press,
  pressByKeys,
  type Room,
  responsesOn,
  skipToEnd,
  tabTo,
} from './room-pages.ts';

/** Everybody takes part, and the story begins. */
async function begin(
  { console: facilitator, screen }: Room,
  phones: readonly Page[],
): Promise<void> {
  const keyed = phones.at(-1);
  for (const phone of phones) {
    const part = phone.getByRole('button', { name: 'Take part' });
    await (phone === keyed ? pressByKeys(phone, part) : part.click());
  }
  for (const phone of phones) await expect(phone.getByText(/you are \w+/)).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: `Here: ${phones.length}` })).toBeVisible();
  await press(facilitator, 'Show the content notice');
  await expect(screen.getByText('This training is about recognizing')).toBeVisible();
  await press(facilitator, 'Begin the story');
  await expect(now(facilitator, /^Moment 1 of/)).toBeVisible();
}

/** One moment by vote, to the answer. */
async function vote(room: Room, phones: readonly Page[]): Promise<void> {
  const { console: facilitator, screen } = room;
  await openVote(facilitator);
  for (const phone of phones) {
    const first = responsesOn(phone).first();
    await (phone === phones.at(-1) ? pressByKeys(phone, first) : first.click());
    await expect(phone.getByText('Sent. You can change it until the vote closes.')).toBeVisible();
  }
  await expect(screen.getByText(`${phones.length} of ${phones.length} answered`)).toBeVisible();
  await press(facilitator, 'Close the vote');
  await press(facilitator, 'Reveal');
  await expect(screen.getByText('Fewer than five votes')).toBeVisible();
  await press(facilitator, 'Choose A, the line with most votes');
  await expect(now(facilitator, /What happened then\.$/)).toBeVisible();
}

/** A facilitator's page that is loaded again is where it was. */
async function reload(facilitator: Page, where: string): Promise<void> {
  await facilitator.reload();
  await expect(now(facilitator, where)).toBeVisible();
}

/** All that the projector shows is seen without scrolling, and the way to join with it. */
async function expectAllInView(screen: Page): Promise<void> {
  await expect(screen.locator('footer')).toBeInViewport({ ratio: 1 });
  await expect(screen.locator('.opts > li').last()).toBeInViewport({ ratio: 1 });
}

async function threePhones(browser: Browser, room: Room): Promise<readonly Page[]> {
  return [
    await joinBy(browser, room, { viewport: { width: 390, height: 844 }, hasTouch: true }),
    await joinBy(browser, room),
    await joinBy(browser, room),
  ];
}

test('a room comes in by the code to scan, votes, and a console that is loaded again is where it was', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  const { console: facilitator, screen } = room;
  await expect(facilitator.getByText('We treat them as if they were real.')).toBeVisible();
  const phones = await threePhones(browser, room);
  const [touched, third, keyed] = phones as [Page, Page, Page];
  await expectNoViolations(touched, 'phone, notice');
  await begin(room, phones);

  await openVote(facilitator);
  await facilitator.evaluate(() => scrollTo(0, 0));
  await expect(
    facilitator.getByRole('button', { name: 'Close the vote' }),
    'what comes next is in reach from anywhere on the page',
  ).toBeInViewport({ ratio: 1 });
  for (const page of [facilitator, screen, touched]) await expectNoViolations(page, 'the vote');
  await responsesOn(touched).nth(1).tap();
  await expect(touched.getByText('Sent. You can change it')).toBeVisible();
  await responsesOn(touched).first().tap();
  await expect(responsesOn(touched).first()).toHaveAttribute('aria-pressed', 'true');
  await pressByKeys(keyed, responsesOn(keyed).nth(1));
  await expect(keyed.getByText('Sent. You can change it')).toBeVisible();
  await responsesOn(third).first().click();
  await expect(third.getByText('Sent. You can change it')).toBeVisible();
  await expect(facilitator.getByText('3 of 3 answered')).toBeVisible();
  await expect(facilitator.getByText(/^\d votes?$/)).toHaveCount(0); // nobody sees them yet
  await facilitator.getByLabel('Notes on Moment 1').fill('Ask what they saw first.');
  await expect(facilitator.getByText('Saved with the room.')).toBeVisible();
  await reload(facilitator, 'Moment 1 of 8. The vote is open.');
  await press(facilitator, 'Close the vote');
  await reload(facilitator, 'Moment 1 of 8. The vote is closed. Talk first.');
  await expect(responsesOn(touched).first()).toBeDisabled();
  await expect(facilitator.getByText('1 vote', { exact: true })).toBeVisible();
  await expect(facilitator.getByText('2 votes', { exact: true })).toBeVisible();
  await expect(screen.getByText('The vote is closed. Talk together.')).toBeVisible();
  await expect(screen.getByText('chosen', { exact: true })).toHaveCount(0);
  await press(facilitator, 'Reveal');
  await expect(screen.getByText('chosen', { exact: true })).toHaveCount(2);
  await expectNoViolations(screen, 'the reveal');
  await expectAllInView(screen);
  await reload(facilitator, 'Moment 1 of 8. The room sees how it answered.');
  await facilitator.getByRole('button', { name: 'Choose B' }).click();
  await expect(screen.getByText('We said')).toBeVisible();
  await expectNoViolations(touched, 'phone, reaction');
  await reload(facilitator, 'Moment 1 of 8. What happened then.');
  await expect(facilitator.getByLabel('Notes on Moment 1')).toHaveValue('Ask what they saw first.');

  // Another path, without erasing the first.
  await press(facilitator, 'Step back');
  await expect(facilitator.getByText('You have been here and stepped back.')).toBeVisible();
  await vote(room, phones);
});

test('a room goes from its first answer to the printed debrief, and is deleted', async ({
  browser,
}) => {
  const room = await openRoom(browser, 'You choose');
  const { console: facilitator, screen } = room;
  const phones = await threePhones(browser, room);
  const [touched, third, keyed] = phones as [Page, Page, Page];
  await begin(room, phones);
  await facilitator.getByLabel('Notes on Moment 1').fill('Ask what they saw first.');
  await expect(facilitator.getByText('Saved with the room.')).toBeVisible();
  await vote(room, phones);
  await press(facilitator, 'Step back');
  await press(facilitator, 'Choose B');
  await press(facilitator, 'Go on');
  await skipToEnd(facilitator);
  await expect(screen.getByText('How it ended')).toBeVisible();
  const rest = facilitator.getByRole('button', { name: 'Show all lines' });
  if (await rest.isVisible()) await rest.click();
  await press(facilitator, 'Go to the board');

  // The room sorts: each on their phone, and the facilitator puts down what most would.
  await touched.getByRole('combobox').first().selectOption('Ordinary');
  await tabTo(keyed, keyed.getByRole('combobox').first());
  await keyed.keyboard.press('o');
  await third.getByRole('combobox').first().selectOption('Ordinary');
  await expect(facilitator.getByText('Ordinary 3')).toBeVisible();
  await expect(screen.getByText('Ordinary')).toHaveCount(0);
  for (const phone of phones) {
    await press(phone, 'To the note');
    await phone.getByRole('radio').first().check();
  }
  await expect(facilitator.getByText('3 votes', { exact: true })).toBeVisible();
  await reload(facilitator, 'After the scene. Sort together what was noticed.');
  await press(facilitator, 'Place each item where most people would');
  await expect(screen.getByText('Ordinary')).toBeVisible();
  for (const page of [facilitator, screen, touched]) await expectNoViolations(page, 'the board');
  await expectAllInView(screen);
  await facilitator.getByRole('radio').first().check();
  await press(facilitator, 'File the note and open the debrief');
  await expect(screen.getByRole('heading', { name: 'Reactions' })).toBeVisible();
  for (const part of ['What happened', 'What helped, what closed', 'What we take along']) {
    const skip = facilitator.getByRole('button', { name: 'Skip to the next part' });
    await ((await skip.isVisible()) ? skip.click() : press(facilitator, 'Next part'));
    await expect(screen.getByRole('heading', { name: part })).toBeVisible();
    await expectNoViolations(screen, part);
    await expect(screen.locator('footer')).toBeInViewport({ ratio: 1 });
  }
  await reload(facilitator, 'The debrief.');
  await expectNoViolations(facilitator, 'console, debrief');
  await facilitator.emulateMedia({ media: 'print' });
  await expect(
    facilitator.getByRole('heading', { name: 'What helped, what closed' }),
  ).toBeVisible();
  await expect(facilitator.getByText('The first time the room said').first()).toBeVisible();
  await expect(facilitator.getByText('Ask what they saw first.').last()).toBeVisible();
  await facilitator.emulateMedia({ media: 'screen' });

  await expectNoViolations(touched, 'phone, debrief');
  const saving = touched.waitForEvent('download');
  await press(touched, 'Keep it as a file');
  expect((await saving).suggestedFilename()).toMatch(/^training-record-\d{4}-\d{2}-\d{2}\.txt$/);

  const sent: string[] = [];
  touched.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => sent.push(`${payload}`)),
  );
  touched.on('request', (request) => sent.push(`${request.url()} ${request.postData()}`));
  await press(touched, 'Certificate');
  await touched.getByLabel('Your name').fill('Robin Made-Up');
  await expect(touched.getByText('Robin Made-Up')).toBeVisible();
  await expectNoViolations(touched, 'phone, certificate');
  await press(touched, 'Back to the room');
  expect(sent.join('\n')).not.toContain('Robin');

  await press(facilitator, 'End and delete the room');
  await press(facilitator, 'Delete the room');
  for (const page of [facilitator, touched]) {
    await expect(page.getByRole('heading', { name: 'The room has ended' })).toBeVisible();
  }
  const late = await browser.newPage();
  await late.goto(room.address);
  await expect(late.getByText('There is no room with this code')).toBeVisible();
});
