import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import { Page } from '../../../src/ui/shell/page.tsx';
import { show } from '../axe.ts';
import { playProps } from '../playing-fixture.ts';
import { choosing, reacting } from '../session-fixture.ts';

const SINGLE = { ...DEFAULT_SETTINGS, pace: 'single' } as const;
const SWITCHES = { settings: DEFAULT_SETTINGS, voiced: false, onSet: () => {} };
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
        <PlayView {...playProps(choosing(), { plate, switches: SWITCHES })} />
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

test('where the device has a voice, reading aloud takes the place of the settings, in the same row', async () => {
  await page.viewport(390, 844);
  const onSet = vi.fn();
  const plate = <img src={PICTURE} alt="A boy on a bench." />;
  const switches = { ...SWITCHES, voiced: true, onSet };
  const root = show(
    <Page className="" foot={false}>
      <PlayView {...playProps(choosing(), { plate, switches })} />
    </Page>,
  );
  const aloud = page.getByRole('switch', { name: 'Read aloud' });
  await aloud.click();
  expect(onSet).toHaveBeenCalledExactlyOnceWith({ readAloud: true });
  const tools = [...root.querySelectorAll<HTMLElement>('.thumb .tool')];
  expect(new Set(tools.map(({ offsetTop }) => offsetTop)).size).toBe(1);
});

test.each([
  [1280, 800, true],
  [1024, 768, false],
])('at %i by %i px a reaction stands on the picture: %s', async (width, height, on) => {
  await page.viewport(width, height);
  const plate = <img src={PICTURE} alt="A boy on a bench." />;
  const root = show(
    <Page className="" foot={false}>
      <PlayView {...playProps(reacting(), { plate, settings: SINGLE })} />
    </Page>,
  );
  const [picture, words] = ['.plate', '.folio'].map((one) =>
    root.querySelector(one)?.getBoundingClientRect(),
  );
  if (picture === undefined || words === undefined) throw new Error('nothing is shown');
  expect(words.left < picture.right && words.top < picture.bottom).toBe(on);
  if (!on) return;
  expect(picture.width).toBe(width);
  expect(words.height).toBeLessThanOrEqual(0.42 * height); // eyes and mouth stay free
  expect(words.bottom).toBeLessThanOrEqual(height);
});
