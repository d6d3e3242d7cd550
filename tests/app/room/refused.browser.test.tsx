import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { JoinPage } from '../../../src/app/pages/join/phone-page.tsx';
import type { RoomLink, Sight } from '../../../src/app/room/link.ts';
import { socketLink } from '../../../src/app/room/socket-link.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import type { RoomCommand } from '../../../src/group/facts/command.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import { NotePad } from '../../../src/ui/room/console/drive/note-pad.tsx';
import { draw, lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

vi.mock('../../../src/app/room/socket-link.ts', () => ({ socketLink: vi.fn() }));

beforeEach(() => lookAs('light', 390));

const view: PublicView = {
  at: 1,
  moves: 1,
  scenario: 'platform-four',
  choosing: 'majority',
  step: 'vote',
  voters: 1,
  wall: [],
  scene: {
    title: 'Four',
    name: { number: 1, kind: 'moment', nth: 0 },
    of: 2,
    lines: [],
    more: 0,
    options: [{ id: 'a', text: 'How are you?' }],
    writes: false,
    again: false,
  },
  round: { round: 1, open: true, answered: 0 },
};

/** A way to a room that answers each command with the next of these problems. */
function roomThat(answers: readonly (string | undefined)[]) {
  const left = [...answers];
  const sight: Sight = {
    status: 'on',
    here: [],
    view,
    mine: { at: 1, name: 0, stance: 'part', moment: false, n: 0, round: 1 },
  };
  const send = vi.fn(async (_command: RoomCommand) => left.shift());
  const link: RoomLink = {
    sight: () => sight,
    subscribe: () => () => {},
    send,
    end: async () => undefined,
    retry: () => {},
    close: () => {},
  };
  vi.mocked(socketLink).mockReturnValue(link);
  const leaveOnly = bar({});
  show(<JoinPage desk={{ leaveOnly } as Desk} route={{ page: 'join', code: 'BCDFGH' }} />);
}

test('a phone says that the room did not take its vote, until one is taken', async () => {
  roomThat(['not-now', undefined]);
  const told = page.getByText('The room did not take what you sent last.');
  await page.getByRole('button', { name: 'How are you?' }).click();
  await expect.element(told).toBeVisible();
  await page.getByRole('button', { name: 'Pass' }).click();
  await expect.element(told).not.toBeInTheDocument();
});

test('a note that was refused is not written over by what a colleague writes, and is sent again', async () => {
  const sent: string[] = [];
  const refuse = async (text: string) => {
    sent.push(text);
    return 'full';
  };
  const pad = (text: string) => <NotePad label="Notes" text={text} alone={false} onNote={refuse} />;
  const root = show(pad(''));
  const box = page.getByRole('textbox', { name: 'Notes' });
  await box.fill('They paused here.');
  box.element().dispatchEvent(new FocusEvent('blur'));
  await expect.poll(() => sent).toEqual(['They paused here.']);
  draw(pad('Mine.'), root);
  await expect.element(box).toHaveValue('They paused here.');
  box.element().dispatchEvent(new FocusEvent('blur'));
  expect(sent).toEqual(['They paused here.', 'They paused here.']);
});
