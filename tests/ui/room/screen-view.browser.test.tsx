import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import { ScreenView } from '../../../src/ui/room/screen/screen-view.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';
import { bar } from '../pages.ts';

const view: PublicView = {
  ...({ at: 1, moves: 1, scenario: 'platform-four', choosing: 'majority', step: 'vote' } as const),
  voters: 3,
  wall: [],
  scene: {
    ...{ title: 'Platform Four', of: 8, more: 0, writes: false, again: false },
    name: { number: 1, kind: 'moment', nth: 0 },
    lines: [{ who: 'Eli', text: 'So you call the cops now?' }],
    options: [
      { id: 'a', text: 'Hi. You look cold. Would it be all right if I sat here a while?' },
      { id: 'b', text: 'Drop-in van. Socks, food, a charger. I’ll be over there.' },
    ],
  },
};
const shared = { view, story: undefined, rubric: undefined, join: undefined, offline: false };

test.each(['light', 'dark'])(
  'without a picture the words have the whole width: %s',
  async (theme) => {
    await lookAs(theme, 1280, 720);
    const leave = bar({});
    const picture = page.getByRole('region', { name: 'Picture' });
    const widthOf = (root: HTMLElement) => root.querySelector('main')?.clientWidth ?? 0;

    const pictured = show(<ScreenView {...shared} leave={leave} plate={<p>The picture.</p>} />);
    await expect.element(picture).toBeVisible();
    expect(widthOf(pictured)).toBeLessThan(900);

    const words = show(<ScreenView {...shared} leave={leave} />);
    await expect.element(picture).not.toBeInTheDocument();
    expect(widthOf(words)).toBeGreaterThan(1200);
    await expectAccessible(words);
  },
);
