import { CANVAS, Game, Scale, type Scene, WEBGL } from 'phaser';
import { err, ok, type Result } from '../core/result.ts';
import type { StageProblem } from './problem.ts';
import type { Renderer } from './renderer.ts';

const PATIENCE = 10_000; // ms for Phaser's own start; a strict page policy stops it silently
const CALM_RATE = 24; // frames a second are plenty for a breath

function newGame(host: HTMLElement, renderer: Renderer, ratio: number, scene: Scene): Game {
  return new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: host,
    scene,
    banner: false,
    transparent: true,
    autoFocus: false, // the page owns focus
    audio: { noAudio: true }, // Howler owns sound
    input: { keyboard: false, mouse: false, touch: false, gamepad: false }, // the page owns input
    fps: renderer === 'canvas' ? { limit: CALM_RATE } : {},
    scale: {
      mode: Scale.NONE,
      expandParent: false,
      width: Math.max(1, Math.round(host.clientWidth * ratio)),
      height: Math.max(1, Math.round(host.clientHeight * ratio)),
      zoom: 1 / ratio,
    },
  });
}

/** Ends a game now: Phaser itself would wait for a frame that a sleeping loop never draws. */
export function endGame(game: Game): void {
  const { canvas } = game;
  try {
    game.loop.sleep();
    game.destroy(true);
    game.loop.wake();
  } finally {
    canvas?.remove();
  }
}

/** Starts Phaser with the scene that `sceneFor` makes; the scene says when it is built, or why not. */
export function startGame(
  host: HTMLElement,
  renderer: Renderer,
  ratio: number,
  sceneFor: (built: (fault?: unknown) => void) => Scene,
): Promise<Result<Game, StageProblem>> {
  const { onblur, onfocus } = window;
  return new Promise((resolve) => {
    let game: Game | undefined;
    const settle = (fault?: unknown): void => {
      clearTimeout(deadline);
      window.onblur = onblur; // Phaser takes both; this stage has no use for them
      window.onfocus = onfocus;
      if (fault === undefined && game !== undefined) {
        resolve(ok(game));
        return;
      }
      resolve(err({ code: 'bootFailed', reason: String(fault) }));
      // Not from inside the scene: what is being built cannot be taken down.
      setTimeout(() => game !== undefined && endGame(game));
    };
    const deadline = setTimeout(() => settle('Phaser did not start'), PATIENCE);
    try {
      game = newGame(host, renderer, ratio, sceneFor(settle));
    } catch (fault) {
      settle(fault);
    }
  });
}
