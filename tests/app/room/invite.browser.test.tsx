import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RoomPage } from '../../../src/app/pages/room/console-page.tsx';
import type { RoomLink, Sight } from '../../../src/app/room/link.ts';
import { keepConsoleKey } from '../../../src/app/room/room-memory.ts';
import { socketLink } from '../../../src/app/room/socket-link.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';
import { DESK, viewAt } from '../../ui/room/room-fixture.ts';

vi.mock('../../../src/app/room/socket-link.ts', () => ({ socketLink: vi.fn() }));

const CODE = 'BCDFGH';

test('the link for a co-facilitator opens on another device, and is selected whole to be copied', async () => {
  await lookAs('light', 390);
  keepConsoleKey(CODE, 'the-key');
  vi.stubGlobal('fetch', async () => Response.json({ addresses: ['http://192.168.1.20:4173'] }));
  const sight: Sight = { status: 'on', here: [], view: viewAt('opening', 0), desk: DESK };
  vi.mocked(socketLink).mockReturnValue({
    sight: () => sight,
    subscribe: () => () => {},
    send: async () => undefined,
    end: async () => undefined,
    retry: () => {},
    close: () => {},
  } satisfies RoomLink);
  const desk = { bar: bar(), footLinks: [] } as unknown as Desk;
  show(<RoomPage desk={desk} route={{ page: 'room', code: CODE, key: undefined }} />);
  await page.getByRole('button', { name: 'Invite a co-facilitator' }).click();
  const link = page.getByRole('textbox', { name: 'This link leads the room.' });
  await expect.element(link).toHaveValue(`http://192.168.1.20:4173/#/room/${CODE}/the-key`);
  const box = link.element() as HTMLInputElement;
  box.focus();
  expect(box.selectionEnd).toBe(box.value.length);
  expect(box.selectionStart).toBe(0);
});
