import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { Page } from '../../../src/ui/shell/page.tsx';
import { show } from '../axe.ts';
import { playProps } from '../playing-fixture.ts';
import { choosing } from '../session-fixture.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

test.each([
  [390, 844, 5],
  [320, 568, 4],
  [844, 390, 4],
])(
  'at %i by %i px the %i tools stand in one row, and earlier lines are among them only',
  async (width, height, count) => {
    await page.viewport(width, height);
    const plate = <img src={PICTURE} alt="A boy on a bench." />;
    const root = show(
      <Page className="" foot={false}>
        <PlayView {...playProps(choosing(), { plate, onSound: () => {} })} />
      </Page>,
    );
    const tools = [...root.querySelectorAll<HTMLElement>('.thumb .tool')].filter((tool) =>
      tool.checkVisibility(),
    );
    expect(tools).toHaveLength(count);
    expect(tools.at(-1)?.textContent).toBe('Pause');
    expect(new Set(tools.map(({ offsetTop }) => offsetTop)).size).toBe(1);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    await expect
      .element(page.getByRole('button', { name: 'Earlier lines' }))
      .not.toBeInTheDocument();
  },
);
