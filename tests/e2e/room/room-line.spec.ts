import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';
import { joinBy, now, openRoom, press } from './room-pages.ts';

const SAID = ['What’s today been like?', 'Complicated how?', 'Tell me more.', 'I have time.'];

test('one line for everybody: phones write, the facilitator shows three, and the end deletes all', async ({
  browser,
}) => {
  const room = await openRoom(browser, 'One line for everybody: Eli\\s*I was at');
  const { console: facilitator, screen } = room;
  const phones = [];
  for (const text of SAID) {
    const phone = await joinBy(browser, room, { viewport: { width: 390, height: 844 } });
    await press(phone, 'Take part');
    phones.push({ phone, text });
  }
  await press(facilitator, 'Show the line');
  await expect(screen.getByText('It’s complicated.')).toBeVisible();
  await press(facilitator, 'Ask for replies');
  for (const { phone, text } of phones) {
    await phone.getByRole('textbox', { name: 'In your own words' }).fill(text);
    await press(phone, 'Send to the wall');
    await expect(phone.getByText('It is on the wall, without a name.')).toBeVisible();
    await expect(phone.getByRole('checkbox')).toHaveCount(0); // nothing is kept
  }
  await expectNoViolations(phones[0]?.phone ?? facilitator, 'a phone');
  await press(facilitator, 'Close the vote');
  await expect(now(facilitator, /Talk first\.$/)).toBeVisible();
  const replies = facilitator.getByRole('listitem').filter({ hasText: SAID[0] ?? '' });
  await expect(replies).toHaveCount(1);
  const show = facilitator.getByRole('button', { name: 'Show', exact: true });
  for (const left of [3, 2, 1]) {
    await show.first().click();
    await expect(show).toHaveCount(left);
  }
  await expect(show).toBeDisabled();
  await expect(facilitator.getByText('Three are on the wall.')).toBeVisible();
  await expect(
    screen.getByRole('region', { name: 'In our own words' }).getByRole('listitem'),
  ).toHaveCount(3);
  await expect(facilitator.getByRole('button', { name: 'Reveal' })).toHaveCount(0);
  await expect(facilitator.getByRole('button', { name: 'Choose as our reply' })).toHaveCount(0);
  await expectNoViolations(facilitator, 'the facilitator’s page');
  await expect(screen.getByText('What in it left room?')).toBeVisible();
  for (const page of [facilitator, screen]) await expect(page.locator('mark')).toHaveCount(0); // nobody is ranked
  await expectNoViolations(screen, 'the wall');
  await press(facilitator, 'Ask for the same line again');
  await expect(screen.getByRole('region', { name: 'In our own words' })).toHaveCount(0);
  await expect(facilitator.getByText('No replies yet.')).toBeVisible();
  await press(facilitator, 'End and delete the room');
  await expect(facilitator.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await press(facilitator, 'Delete the room');
  await expect(screen.getByText('It was deleted from the server.')).toBeVisible();
});
