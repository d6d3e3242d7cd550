import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConsoleCommand } from '../../../src/group/facts/command.ts';
import { PeopleList } from '../../../src/ui/room/console/people-list.tsx';
import { lookAs, show } from '../axe.ts';

/** A time of that day on the clock of this page's time zone, in ms. */
const at = (minute: number, second = 0) => new Date(2026, 11, 2, 10, minute, second).getTime();

test('all who came at or after a minute are taken out by one press, and come back by one', async () => {
  await lookAs('light', 1280);
  const members = [3, 5, 5, 6].map((minute, name) => ({
    ...({ person: `p${name}`, name, stance: 'part' } as const),
    joined: at(minute, 20),
  }));
  const given: ConsoleCommand[] = [];
  const send = (command: ConsoleCommand) => given.push(command);
  show(<PeopleList members={members} here={[]} locked={false} answered={undefined} send={send} />);
  await page.getByRole('button', { name: 'Take somebody out' }).click();
  const from = page.getByLabelText('Take out all who came at or after');
  const times = [...from.element().querySelectorAll('option')].map(({ text }) =>
    text.replace(/\s/g, ' '),
  );
  expect(times).toEqual(['', '10:03 AM', '10:05 AM', '10:06 AM']);
  await from.selectOptions(`${at(5)}`);
  await page.getByRole('button', { name: 'Take out 3 phones' }).click();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  expect(given).toEqual([
    { type: 'sweep', from: at(5), back: false },
    { type: 'sweep', from: at(5), back: true },
  ]);
});
