import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Leading } from '../../../src/app/room/leading.tsx';
import type { RoomLink, Sight } from '../../../src/app/room/link.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import { expectSound, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

/** A way to a room that has told nothing yet. */
function silentLink(status: Sight['status']): RoomLink {
  const sight: Sight = { status, here: [] };
  return {
    sight: () => sight,
    subscribe: () => () => {},
    send: async () => undefined,
    end: async () => undefined,
    retry: vi.fn(),
    close: () => {},
  };
}

const leading = (link: RoomLink) => (
  <Leading desk={{ bar: bar({}) } as Desk} code="BCDFGH" where="code BCD FGH" link={link} />
);

test('a console that cannot reach its room says so, tries again when asked, and can be left', async () => {
  const link = silentLink('offline');
  await expectSound(show(leading(link)));
  await expect.element(page.getByText('The room cannot be reached.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Leave now' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again now' }).click();
  expect(link.retry).toHaveBeenCalledOnce();
});

test('while it looks for the room the page is not empty either', async () => {
  show(leading(silentLink('opening')));
  await expect.element(page.getByText('Looking for the room …')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Leave now' })).toBeVisible();
});

test('what comes when the room has answered has the focus that the page had while it looked', async () => {
  let sight: Sight = { status: 'opening', here: [] };
  let tell: (now: Sight) => void = () => {};
  const subscribe = (heard: (now: Sight) => void) => {
    tell = heard;
    return () => {};
  };
  show(leading({ ...silentLink('opening'), sight: () => sight, subscribe }));
  document.getElementById('main')?.focus();
  sight = { ...sight, status: 'gone' };
  tell(sight);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.activeElement?.id).toBe('main');
});
