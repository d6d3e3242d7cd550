import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { JoinPage } from '../../../src/app/pages/join/phone-page.tsx';
import type { RoomLink, Sight } from '../../../src/app/room/link.ts';
import { socketLink } from '../../../src/app/room/socket-link.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import type { Stance } from '../../../src/group/facts/room-lists.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';
import { viewAt } from '../../ui/room/room-fixture.ts';

vi.mock('../../../src/app/room/socket-link.ts', () => ({ socketLink: vi.fn() }));

/** A room that takes everybody who asks. */
function openRoom(): RoomLink {
  const listeners = new Set<(sight: Sight) => void>();
  let sight: Sight = { status: 'on', here: [], view: viewAt('opening', 0) };
  const stand = (stance: Stance) => {
    sight = { ...sight, mine: { at: 1, name: 0, stance, moment: false, n: 0, round: 0 } };
    for (const tell of listeners) tell(sight);
  };
  return {
    sight: () => sight,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    send: async (command) => {
      if (command.type === 'join') stand(command.stance);
      return undefined;
    },
    end: async () => undefined,
    retry: () => {},
    close: () => {},
  };
}

test('who comes in or leaves by keyboard is at the top of what comes then', async () => {
  await lookAs('light', 390);
  vi.mocked(socketLink).mockReturnValue(openRoom());
  const desk = { leaveOnly: bar({}) } as Desk;
  show(<JoinPage desk={desk} route={{ page: 'join', code: 'BCDFGH' }} />);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  for (const [pressed, then] of [
    ['Take part', 'You are in'],
    ['Leave the room', 'Before you take part'],
  ] as const) {
    (button(pressed).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: then })).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe('main');
  }
});
