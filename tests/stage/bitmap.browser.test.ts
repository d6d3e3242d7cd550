import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageProblem } from '../../src/stage/problem.ts';
import type { Renderer } from '../../src/stage/renderer.ts';
import { openStage, type Stage, type StageOptions } from '../../src/stage/stage.ts';
import { manifest, viewOf } from './fixture.ts';

const TIMES = { timeout: 60_000, interval: 40 };
const SIZE = { width: 560, height: 420 };

let host: HTMLElement;
let stage: Stage | undefined;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = `position: relative; width: ${SIZE.width}px; height: ${SIZE.height}px`;
  document.body.append(host);
});

afterEach(() => {
  stage?.close();
  stage = undefined;
  host.remove();
  vi.restoreAllMocks();
});

/** A picture in pixels with one colour above and another one below. */
function halves(above: string, below: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 30;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = above;
  context.fillRect(0, 0, 40, 15);
  context.fillStyle = below;
  context.fillRect(0, 15, 40, 15);
  return canvas.toDataURL('image/png');
}

const NOTHING = '#0000';
const urlOf = (file: string): string => {
  if (file === 'far.svg') return halves('#c00000', '#00c000');
  return file === 'fore.svg' ? halves('#ffffff', NOTHING) : halves(NOTHING, NOTHING);
};

const options = (over: Partial<StageOptions> = {}): StageOptions => ({
  manifest: { ...manifest(), life: [] },
  urlOf,
  renderer: 'canvas',
  motion: 'reduced',
  view: { ...viewOf('neutral'), people: [] },
  ...over,
});

async function open(over: Partial<StageOptions>): Promise<Stage> {
  const opened = await openStage(host, options(over));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  stage = opened.value;
  return opened.value;
}

/** Has WebGL keep what it drew, so that a test can look at it. */
function keepWebGL(): void {
  const get = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...[kind, wish]: Parameters<typeof get>
  ) {
    const kept = kind === 'webgl' ? { ...wish, preserveDrawingBuffer: true } : wish;
    return get.call(this, kind, kept);
  } as typeof get);
}

/** Red, green and blue at this point of the stage. */
function at(x: number, y: number): readonly number[] {
  const shown = host.querySelector('canvas');
  const copy = document.createElement('canvas');
  Object.assign(copy, SIZE);
  const context = copy.getContext('2d');
  if (shown === null || context === null) return [];
  context.drawImage(shown, 0, 0, SIZE.width, SIZE.height);
  return [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
}

const part = (index: 0 | 1 | 2, x: number, y: number) => () => at(x, y)[index] ?? -1;

describe.each<Renderer>(['canvas', 'webgl'])('a picture in pixels, drawn with %s,', (renderer) => {
  beforeEach(keepWebGL);

  test('stands upright', async () => {
    await open({ renderer });
    await expect.poll(part(0, 280, 90), TIMES).toBeGreaterThan(120);
    expect(part(1, 280, 90)()).toBeLessThan(100);
    expect(part(1, 280, 320)()).toBeGreaterThan(120);
    expect(part(0, 280, 320)()).toBeLessThan(100);
  });

  test('has its shade where it is itself', async () => {
    const view = { ...viewOf('neutral'), people: [], light: 1 };
    const here = await open({ renderer, view });
    await expect.poll(part(2, 280, 390), TIMES).toBeGreaterThan(230);
    here.show({ ...view, light: 0 });
    await expect.poll(part(2, 280, 390), TIMES).toBeLessThan(180);
  });
});

test('a chip that is taken away is told, and nothing of the stage stays', async () => {
  const told: StageProblem[] = [];
  await open({ renderer: 'webgl', closed: (problem) => told.push(problem) });
  const canvas = host.querySelector('canvas');
  canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  await expect.poll(() => told, TIMES).toEqual([{ code: 'contextLost' }]);
  expect(host.children).toHaveLength(0);
});

test('a chip that went before anybody listened is done without, and nobody is told', async () => {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    vi.spyOn(prototype, 'isContextLost').mockImplementation(function (this: WebGLRenderingContext) {
      return (this.canvas as HTMLCanvasElement).ariaHidden === 'true'; // Phaser has started it
    });
  }
  const told: StageProblem[] = [];
  await open({ renderer: 'webgl', closed: (problem) => told.push(problem) });
  await expect.poll(part(0, 280, 90), TIMES).toBeGreaterThan(120);
  const [canvas, ...more] = host.querySelectorAll('canvas');
  expect(more).toHaveLength(0);
  expect(canvas?.getContext('2d')).not.toBe(null); // the stage that is left draws without the chip
  expect(told).toEqual([]);
});

test('a chip that promises WebGL and cannot keep it is done without', async () => {
  const create = vi.spyOn(WebGLRenderingContext.prototype, 'createTexture');
  create.mockImplementation(() => {
    throw new Error('planted');
  });
  await open({ renderer: 'webgl' });
  await expect.poll(part(0, 280, 90), TIMES).toBeGreaterThan(120);
  expect(host.querySelectorAll('canvas')).toHaveLength(1);
});
