import { CANVAS, Scale, type Scene, WEBGL } from 'phaser';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { CALM_PACE } from './clock/pace.ts';
import { PageGame } from './page-game.ts';
import type { StageProblem } from './problem.ts';
import type { Renderer } from './renderer.ts';

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
