import { Core, type Game } from 'phaser';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { followSize, pixelRatioOf } from './canvas-size.ts';
import { CALM_PACE, nextPace } from './clock/pace.ts';
import { openPulse } from './clock/pulse.ts';
import { startGame } from './game.ts';
import { filesOf, type StageManifest } from './manifest.ts';
import { forget, loadPictures } from './pictures.ts';
import type { StageProblem } from './problem.ts';
import { chooseRenderer, type Renderer, type RendererWish } from './renderer.ts';
import { StageScene } from './scene/scene.ts';
import type { Motion, StageView } from './view.ts';

const SECOND_MS = 1000;

const MAX_FRAME_GAP_MS = 250; // without a frame: the stage slept, and the second does not count

/** Keeps the pace of a game. Returns the function that stops it. */
function keepPace(game: Game): () => void {
  let pace = CALM_PACE;
  let since = performance.now();
  let last = since;
  let frames = 0;
  let spent = 0;
  let begun = 0;
  const restart = (now: number): void => {
    since = now;
    frames = 0;
    spent = 0;
  };
  // The browser paints after a frame's scripts, and delivers the next message after painting.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    spent += now - begun;
    frames += 1;
    if (now - since < SECOND_MS) return;
    const seconds = (now - since) / SECOND_MS;
    const busy = spent / (now - since);
    const next = nextPace(pace, { busy, frames: frames / seconds });
    if (next.limit !== pace.limit) game.loop.setFPSLimit(next.limit);
    pace = next;
    restart(now);
  };
  const begin = (): void => {
    begun = performance.now();
    if (begun - last > MAX_FRAME_GAP_MS) restart(begun);
    last = begun;
  };
  const drawn = (): void => port2.postMessage(undefined);
  game.events.on(Core.Events.PRE_STEP, begin);
  game.events.on(Core.Events.POST_RENDER, drawn);
  return () => {
    game.events.off(Core.Events.PRE_STEP, begin);
    game.events.off(Core.Events.POST_RENDER, drawn);
    port1.close();
  };
}

export interface StageOptions {
  readonly manifest: StageManifest;
  readonly urlOf: (file: string) => string;
  readonly renderer: RendererWish;
  readonly motion: Motion;
  readonly view: StageView;
  readonly closed?: (problem: StageProblem) => void; // it failed later on and took itself away
}

/** The picture beside the words. It shows nothing that the page does not say. */
export interface Stage {
  show(view: StageView): void;
  setMotion(motion: Motion): void;
  frames(): number; // drawn so far
  close(): void;
}

const isLost = (canvas: HTMLCanvasElement): boolean =>
  (canvas.getContext('webgl') ?? canvas.getContext('webgl2'))?.isContextLost() === true;

/** Opens the stage inside an element that has a size. Never throws, now or later. */
export async function openStage(
  host: HTMLElement,
  options: StageOptions,
): Promise<Result<Stage, StageProblem>> {
  const renderer = chooseRenderer(options.renderer);
  if (renderer === undefined) return err({ code: 'noRenderer' });
  const opened = await attempt(host, options, renderer);
  const isDecided = opened.ok || renderer === 'canvas' || opened.error.code === 'pictureMissing';
  if (isDecided || chooseRenderer('canvas') === undefined) return opened;
  return attempt(host, options, 'canvas'); // a chip that promises WebGL and cannot keep it
}

async function attempt(
  host: HTMLElement,
  options: StageOptions,
  renderer: Renderer,
): Promise<Result<Stage, StageProblem>> {
  try {
    return await open(host, options, renderer);
  } catch (fault) {
    return err({ code: 'bootFailed', reason: String(fault) });
  }
}

async function open(
  host: HTMLElement,
  { manifest, urlOf, motion: first, view: opening, closed }: StageOptions,
  renderer: Renderer,
): Promise<Result<Stage, StageProblem>> {
  const pictures = await loadPictures(filesOf(manifest), urlOf, renderer);
  if (!pictures.ok) return pictures;

  let motion = first;
  let view: StageView = { ...opening, motion };
  let scene: StageScene | undefined;
  const ratio = (): number => pixelRatioOf(renderer, motion);
  const game = await startGame(host, renderer, ratio(), (built) => {
    scene = new StageScene(manifest, pictures.value, view, built);
    return scene;
  });
  if (!game.ok) {
    forget(pictures.value.values());
    return game;
  }

  const { canvas } = game.value;
  canvas.setAttribute('aria-hidden', 'true');
  const pulse = openPulse(game.value, motion);
  const endPace = renderer === 'canvas' ? keepPace(game.value) : () => undefined;
  const size = followSize(game.value, host, ratio, (backing, pixels) => {
    if (backing.width > 0) scene?.layOut(backing, pixels);
    pulse.setSeen(backing.width > 0);
  });
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    size.close();
    pulse.close();
    endPace();
    try {
      game.value.end();
    } catch {
      // What is left of Phaser has no picture and no clock any more.
    }
    forget(pictures.value.values());
  };
  const lose = (problem: StageProblem): void => {
    close();
    closed?.(problem);
  };
  canvas.addEventListener('webglcontextlost', () => {
    if (isOpen) lose({ code: 'contextLost' });
  });
  if (renderer !== 'canvas' && isLost(canvas)) {
    close(); // the chip went before anybody listened
    return err({ code: 'contextLost' });
  }
  const draw = (next: StageView): void => {
    if (!isOpen) return;
    const isOtherMotion = next.motion !== motion;
    view = next;
    motion = next.motion;
    try {
      scene?.show(view);
      pulse.setMotion(motion);
      if (isOtherMotion) size.measure(); // a still picture can afford more pixels
    } catch (fault) {
      lose({ code: 'bootFailed', reason: String(fault) });
    }
  };
  return ok({
    show: draw,
    setMotion: (next) => draw({ ...view, motion: next }),
    frames: pulse.frames,
    close,
  });
}
