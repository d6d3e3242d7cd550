import { Display } from 'phaser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStage, type StageOptions } from '../../src/stage/stage.ts';
import { manifest, viewOf } from './fixture.ts';

const CHANGES = 20;

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position: relative; width: 200px; height: 150px';
  document.body.append(host);
});

afterEach(() => {
  host.remove();
  vi.restoreAllMocks();
});

/** A picture in pixels, one colour all over. */
function picture(): string {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 8;
  canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
  return canvas.toDataURL('image/png');
}

/** Counts what is added to this target and has not been taken away again. */
function watchListeners(target: EventTarget): () => number {
  const held: string[] = [];
  const add = vi.spyOn(target, 'addEventListener');
  const remove = vi.spyOn(target, 'removeEventListener');
  return () => {
    held.length = 0;
    for (const [type] of add.mock.calls) held.push(type);
    for (const [type] of remove.mock.calls) {
      const at = held.indexOf(type);
      if (at >= 0) held.splice(at, 1);
    }
    return held.length;
  };
}

test('twenty changes of scene leave as much behind as the first', async () => {
  const url = picture();
  const options: StageOptions = {
    manifest: manifest(),
    urlOf: () => url,
    renderer: 'canvas',
    motion: 'full',
    view: viewOf('wary', 'full'),
  };
  const made = vi.spyOn(globalThis, 'createImageBitmap');
  const given = vi.spyOn(ImageBitmap.prototype, 'close');
  const counts = [window, document].map(watchListeners);
  const left: string[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const opened = await openStage(host, options);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    opened.value.show({ ...viewOf('relieved', 'full'), light: 0 });
    opened.value.close();
    left.push(`${counts.map((count) => count())} ${Display.Canvas.CanvasPool.total()}`);
  }
  expect(made).toHaveBeenCalled();
  expect(given.mock.calls).toHaveLength(made.mock.calls.length);
  expect(new Set(left.slice(1))).toEqual(new Set([left[0]]));
  expect(host.children).toHaveLength(0);
});
