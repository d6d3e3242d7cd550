import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mood } from '../../src/core/scenario/line/line.ts';
import { openStage, type Stage, type StageOptions } from '../../src/stage/stage.ts';
import { COLOURS, manifest, urlOf, viewOf } from './fixture.ts';

const TIMES = { timeout: 60_000, interval: 40 }; // timers: a starved page has few frames

let host: HTMLElement;
let stage: Stage | undefined;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position: relative; width: 400px; height: 300px';
  document.body.append(host);
});

afterEach(() => {
  stage?.close();
  stage = undefined;
  host.remove();
  vi.restoreAllMocks();
});

const options = (over: Partial<StageOptions> = {}): StageOptions => ({
  manifest: manifest(),
  urlOf,
  renderer: 'canvas',
  motion: 'reduced',
  view: viewOf('neutral'),
  ...over,
});

async function open(over: Partial<StageOptions> = {}): Promise<Stage> {
  const opened = await openStage(host, options(over));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  stage = opened.value;
  return opened.value;
}

const canvas = (): HTMLCanvasElement => {
  const found = host.querySelector('canvas');
  if (found === null) throw new Error('no canvas');
  return found;
};

/** The colour in the middle of the picture, `share` of the way down, as #rrggbb. */
function colourAt(share: number): string {
  const { width, height } = canvas();
  const pixel = canvas()
    .getContext('2d')
    ?.getImageData(width / 2, height * share, 1, 1).data;
  return `#${[...(pixel ?? [])]
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

const face = (): string => colourAt(0.37);
const chest = (): string => colourAt(0.75);
const seesMood = (mood: Mood) => expect.poll(face, TIMES).toBe(COLOURS[mood]);

/** Waits until two looks, some time apart, count the same number of frames. */
async function asleep(of: Stage): Promise<number> {
  let before = -1;
  await expect
    .poll(
      () => {
        const still = of.frames() === before;
        before = of.frames();
        return still;
      },
      { timeout: 60_000, interval: 250 },
    )
    .toBe(true);
  return before;
}

describe('the stage', () => {
  test('boots on the 2D canvas and fills its host', async () => {
    await open();
    await seesMood('neutral');
    expect(canvas().getBoundingClientRect()).toMatchObject({ width: 400, height: 300 });
    expect(canvas().getAttribute('aria-hidden')).toBe('true');
  });

  test('is never seen without the person who is in the picture', async () => {
    const faces = new Set<string>(); // on every frame on which the place is seen
    let looking = true;
    const look = (): void => {
      const seen = host.querySelector('canvas')?.getContext('2d')?.getImageData(50, 200, 1, 1);
      if (seen?.data[3]) faces.add(face());
      if (looking) requestAnimationFrame(look);
    };
    look();
    await open();
    await seesMood('neutral');
    await expect.poll(() => faces.size, TIMES).toBeGreaterThan(0);
    looking = false;
    expect([...faces]).toEqual([COLOURS.neutral]);
  });

  test('boots with WebGL where it is asked for', async () => {
    const here = await open({ renderer: 'webgl' });
    await expect.poll(() => here.frames(), TIMES).toBeGreaterThan(0);
  });

  test.each(['full', 'reduced'] as const)('shows a changed mood in %s motion', async (motion) => {
    const here = await open({ motion, view: viewOf('neutral', motion) });
    await seesMood('neutral');
    here.show(viewOf('relieved', motion));
    await seesMood('relieved');
    here.show(viewOf('wary', motion));
    await seesMood('wary');
  });

  test.each(['full', 'reduced'] as const)('takes another pose in %s motion', async (motion) => {
    const here = await open({ motion, view: viewOf('neutral', motion) });
    await expect.poll(chest, TIMES).toBe('#406070');
    here.show(viewOf('neutral', motion, 'closed'));
    await expect.poll(chest, TIMES).toBe('#704030');
    here.show(viewOf('neutral', motion));
    await expect.poll(chest, TIMES).toBe('#406070');
  });

  test.each(['full', 'reduced'] as const)('gets up and sits down in %s motion', async (motion) => {
    const sitting = viewOf('neutral', motion);
    const standing = {
      ...sitting,
      people: sitting.people.map((one) => ({ ...one, seating: 'standing' as const })),
    };
    const here = await open({ motion, view: sitting });
    await expect.poll(chest, TIMES).toBe('#406070');
    here.show(standing);
    await expect.poll(chest, TIMES).toBe('#305030');
    here.show(sitting);
    await expect.poll(chest, TIMES).toBe('#406070');
  });

  test.each(['full', 'reduced'] as const)('turns away in %s motion', async (motion) => {
    const here = await open({ motion, view: viewOf('neutral', motion) });
    await seesMood('neutral');
    here.show(viewOf('tired', motion, 'away'));
    await expect.poll(face, TIMES).toBe('#302018');
    here.show(viewOf('tired', motion));
    await seesMood('tired');
  });

  test.each(['full', 'reduced'] as const)('opens and shuts a door in %s motion', async (motion) => {
    const here = await open({ motion, view: viewOf('neutral', motion) });
    await seesMood('neutral');
    const shut = colourAt(0.05);
    here.show({ ...viewOf('neutral', motion), door: 'open' });
    await expect.poll(() => colourAt(0.05), TIMES).not.toBe(shut);
    here.show(viewOf('neutral', motion));
    await expect.poll(() => colourAt(0.05), TIMES).toBe(shut);
  });

  test.each(['full', 'reduced'] as const)(
    'goes where the story goes in %s motion',
    async (motion) => {
      const here = await open({ motion, view: viewOf('neutral', motion) });
      await seesMood('neutral');
      const wall = colourAt(0.05);
      here.show({ ...viewOf('tired', motion), view: 'van' });
      await seesMood('tired');
      await expect.poll(() => colourAt(0.05), TIMES).not.toBe(wall);
      here.show(viewOf('neutral', motion));
      await expect.poll(() => colourAt(0.05), TIMES).toBe(wall);
    },
  );

  test('lays hands before the head, and takes them away again', async () => {
    const here = await open();
    await seesMood('neutral');
    here.show(viewOf('neutral', 'reduced', 'own'));
    await expect.poll(face, TIMES).toBe('#e0c0a0');
    here.show(viewOf('neutral'));
    await seesMood('neutral');
  });

  test('keeps the colours of a face whatever the light', async () => {
    const here = await open();
    await seesMood('neutral');
    here.show({ ...viewOf('tired'), light: 0 });
    await seesMood('tired');
  });

  test('sleeps under reduced motion, wakes for a change, and sleeps again', async () => {
    const here = await open();
    const first = await asleep(here);
    here.show(viewOf('amused'));
    await seesMood('amused');
    expect(here.frames()).toBeGreaterThan(first);
    await asleep(here);
  });

  test('draws on in full motion and stops when motion is reduced', async () => {
    const here = await open({ motion: 'full', view: viewOf('neutral', 'full') });
    const before = here.frames();
    await expect.poll(() => here.frames(), TIMES).toBeGreaterThan(before + 5);
    here.setMotion('reduced');
    await asleep(here);
  });

  test('finishes a turn of the head when motion is reduced in the middle of it', async () => {
    const here = await open({ motion: 'full', view: viewOf('neutral', 'full') });
    await seesMood('neutral');
    here.show(viewOf('relieved', 'full'));
    here.setMotion('reduced');
    await seesMood('relieved');
    await asleep(here);
    expect(face()).toBe(COLOURS.relieved);
  });

  test('lets somebody who has left fade away', async () => {
    const here = await open();
    await seesMood('neutral');
    here.show({ ...viewOf('neutral'), people: [] });
    await expect.poll(face, TIMES).not.toBe(COLOURS.neutral);
  });

  test('passes over somebody there is no picture of', async () => {
    const here = await open();
    const { people } = viewOf('relieved');
    here.show({
      ...viewOf('relieved'),
      people: [...people, { id: 'nobody', mood: 'wary', stance: 'rest', speaking: false }],
    });
    await seesMood('relieved');
  });

  test('keeps its size when the host was hidden and is shown again', async () => {
    const here = await open();
    host.style.display = 'none';
    await asleep(here);
    host.style.display = '';
    here.show(viewOf('thoughtful'));
    await seesMood('thoughtful');
    expect(canvas().getBoundingClientRect()).toMatchObject({ width: 400, height: 300 });
    host.style.width = '250px';
    await expect.poll(() => canvas().width, TIMES).toBe(250);
    await seesMood('thoughtful');
  });

  test('takes its canvas away when closed, and stays closed', async () => {
    const here = await open();
    here.close();
    expect(host.querySelector('canvas')).toBeNull();
    here.show(viewOf('amused'));
    here.setMotion('full');
    here.close();
    expect(host.children).toHaveLength(0);
  });
});

describe('the stage refuses politely', () => {
  test('where the browser gives no context', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(await openStage(host, options({ renderer: 'auto' }))).toEqual({
      ok: false,
      error: { code: 'noRenderer' },
    });
    expect(host.children).toHaveLength(0);
  });

  test('where a picture is missing', async () => {
    const broken = (file: string): string =>
      file === 'body.svg' ? 'data:image/png;base64,AAAA' : urlOf(file);
    expect(await openStage(host, options({ urlOf: broken }))).toEqual({
      ok: false,
      error: { code: 'pictureMissing', file: 'body.svg' },
    });
  });

  test('where a fault happens while it is built', async () => {
    vi.spyOn(CanvasRenderingContext2D.prototype, 'createRadialGradient').mockImplementation(() => {
      throw new Error('planted');
    });
    const opened = await openStage(host, options());
    expect(opened).toEqual({ ok: false, error: { code: 'bootFailed', reason: 'Error: planted' } });
    await expect.poll(() => host.querySelector('canvas'), TIMES).toBeNull();
  });
});
