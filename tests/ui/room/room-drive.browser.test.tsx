import { render } from 'preact';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FacilitatorOrder } from '../../../src/group/facts/command.ts';
import type { RoomStep } from '../../../src/group/facts/room-state.ts';
import { Drive } from '../../../src/ui/room/console/drive/drive.tsx';
import { DESK, viewAt } from './room-fixture.ts';

const AFTER: { readonly [type: string]: RoomStep } = { closeVote: 'talk', reveal: 'reveal' };

test('a second press on the main button does not take the step after it; a later one does', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const given: string[] = [];
  const draw = (step: RoomStep) => {
    const view = viewAt(step, given.length);
    render(<Drive view={view} desk={DESK} pages={[]} order={order} />, host);
  };
  const order = ({ type }: FacilitatorOrder) => {
    given.push(type);
    draw(AFTER[type] ?? 'vote');
  };
  const press = () => host.querySelector<HTMLButtonElement>('button.main')?.click();
  draw('vote');
  press();
  await expect.element(page.getByRole('button', { name: 'Reveal' })).toBeVisible();
  press();
  expect(given).toEqual(['closeVote']);
  await page.getByRole('button', { name: 'Reveal' }).click(); // waits until presses count again
  expect(given).toEqual(['closeVote', 'reveal']);
  host.remove();
});

test('where a note must be chosen before it is filed, the console says so', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const draw = (ready: boolean) => {
    const file = { label: 'File the note', ready, onPress: () => undefined };
    const view = viewAt('sorting', 0);
    render(<Drive view={view} desk={DESK} pages={[]} file={file} order={() => undefined} />, host);
  };
  draw(false);
  const first = page.getByText('First choose the note', { exact: false });
  await expect.element(first).toBeVisible();
  draw(true);
  await expect.element(page.getByRole('button', { name: 'File the note' })).toBeEnabled();
  expect(first.query()).toBe(null);
  host.remove();
});
