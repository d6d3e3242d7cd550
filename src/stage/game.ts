import { CANVAS, Game, Scale, type Scene, WEBGL } from 'phaser';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { CALM_PACE } from './clock/pace.ts';
import type { StageProblem } from './problem.ts';
import type { Renderer } from './renderer.ts';

type Listener = Parameters<typeof document.addEventListener>;

/** Calls `work` and returns the listeners it left on the document. */
function listenersOf(work: () => void): readonly Listener[] {
  const left: Listener[] = [];
  const add = document.addEventListener;
  document.addEventListener = (...listener: Listener): void => {
    left.push(listener);
    add.apply(document, listener);
  };
  try {
    work();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
  return left;
}

/**
 * A game that gives the page back as it was. Phaser's own leaves a listener on the document, and a
 * sprite of its textures in a pool of canvases, which holds on to everything for ever.
 */
class PageGame extends Game {
  #listeners: readonly Listener[] = [];

  override start(): void {
    this.#listeners = listenersOf(() => super.start());
  }

  /** Ends it now: Phaser itself would wait for a frame that a sleeping loop never draws. */
  end(): void {
    const { canvas } = this;
    try {
      this.loop.sleep();
      this.textures.tileSprite?.destroy();
      this.destroy(true);
      this.step(performance.now(), 0);
    } finally {
      canvas?.remove();
      for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener);
    }
  }
}

const START_TIMEOUT_MS = 10_000; // for Phaser's own start; a strict page policy stops it silently

function newGame(host: HTMLElement, renderer: Renderer, ratio: number, scene: Scene): PageGame {
  return new PageGame({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: host,
    scene,
    banner: false,
    transparent: true,
    autoFocus: false, // the page owns focus
    audio: { noAudio: true }, // Howler owns sound
    input: { keyboard: false, mouse: false, touch: false, gamepad: false }, // the page owns input
    fps: renderer === 'canvas' ? { limit: CALM_PACE.limit } : {},
    scale: {
      mode: Scale.NONE,
      expandParent: false,
      width: Math.max(1, Math.round(host.clientWidth * ratio)),
      height: Math.max(1, Math.round(host.clientHeight * ratio)),
      zoom: 1 / ratio,
    },
  });
}

/** Starts Phaser with the scene from `sceneFor`, which reports when it is built, or why not. */
export function startGame(
  host: HTMLElement,
  renderer: Renderer,
  ratio: number,
  sceneFor: (built: (fault?: unknown) => void) => Scene,
): Promise<Result<PageGame, StageProblem>> {
  const { onblur, onfocus } = window;
  return new Promise((resolve) => {
    let game: PageGame | undefined;
    let isSettled = false;
    const finish = (fault?: unknown): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(deadline);
      window.onblur = onblur; // Phaser takes both; this stage has no use for them
      window.onfocus = onfocus;
      if (fault === undefined && game !== undefined) {
        resolve(ok(game));
        return;
      }
      resolve(err({ code: 'bootFailed', reason: String(fault) }));
      // Not from inside the scene: what is being built cannot be taken down.
      setTimeout(() => game?.end());
    };
    const deadline = setTimeout(() => finish('Phaser did not start'), START_TIMEOUT_MS);
    try {
      game = newGame(host, renderer, ratio, sceneFor(finish));
    } catch (fault) {
      finish(fault);
    }
  });
}
