import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Life } from '../../../src/stage/scene/life.ts';
import { openStage, type Stage } from '../../../src/stage/stage.ts';
import { manifest, urlOf, viewOf } from '../fixture.ts';

const TIMES = { timeout: 60_000, interval: 40 };
const pane = { x: 220, y: 40, width: 100, height: 80 };

let host: HTMLElement;
let stage: Stage | undefined;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position: relative; width: 400px; height: 300px';
  document.body.append(host);
});

afterEach(() => {
  stage?.close();
  host.remove();
});

/** A place with nobody in it and one living detail over the whole of a pane. */
async function open(life: readonly Life[]): Promise<void> {
  const opened = await openStage(host, {
    manifest: { ...manifest(), life },
    urlOf,
    renderer: 'canvas',
    motion: 'full',
    view: { ...viewOf('neutral', 'full'), people: [] },
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  stage = opened.value;
}

/** The pixels of the whole canvas. */
function pixels(): Uint8ClampedArray {
  const canvas = host.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('no canvas');
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many pixels are clearly not what they are without the detail. */
const changed = (now: Uint8ClampedArray, bare: Uint8ClampedArray): number =>
  now.reduce((sum, value, at) => sum + (Math.abs(value - (bare[at] ?? 0)) > 12 ? 1 : 0), 0);

test.each<Life>([
  { kind: 'rain', panes: [pane] },
  { kind: 'leaves', pane },
  { kind: 'drum', x: 270, y: 80, radius: 40 },
  { kind: 'steam', x: 270, y: 120, height: 80 },
  { kind: 'hand', x: 270, y: 80, radius: 40 },
  { kind: 'trace', pane },
  { kind: 'board', pane, rows: 4 },
])('$kind is seen, and moves', async (life) => {
  await open([]);
  await expect.poll(() => stage?.frames() ?? 0, TIMES).toBeGreaterThan(4);
  const bare = pixels();
  stage?.close();
  await open([life]);
  await expect.poll(() => changed(pixels(), bare), TIMES).toBeGreaterThan(60);
});
