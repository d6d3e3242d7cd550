import { type Game, Scale } from 'phaser';
import type { Size } from './fit.ts';
import type { Renderer } from './renderer.ts';
import type { Motion } from './view.ts';

const MAX_PIXEL_RATIO = 2; // backing pixels per CSS pixel

/** Returns the backing pixels per CSS pixel: 1 for a moving 2D canvas, since the processor draws it. */
export const pixelRatioOf = (renderer: Renderer, motion: Motion): number =>
  renderer === 'canvas' && motion === 'full'
    ? 1
    : Math.min(MAX_PIXEL_RATIO, window.devicePixelRatio);

/** Makes the canvas fill its host at any backing size; Phaser sets pixels at every resize. */
function pin(canvas: HTMLCanvasElement): void {
  const { style } = canvas;
  style.setProperty('position', 'absolute');
  style.setProperty('inset', '0');
  style.setProperty('width', '100%', 'important');
  style.setProperty('height', '100%', 'important');
}

/** Keeps a canvas as large as its host. */
export interface CanvasSize {
  measure(): void;
  close(): void;
}

/** Reports the host's size at every change; 0 x 0 if it has none. */
export function followSize(
  game: Game,
  host: HTMLElement,
  ratioNow: () => number,
  changed: (backing: Size, pixelRatio: number) => void,
): CanvasSize {
  const repin = (): void => pin(game.canvas);
  const measure = (): void => {
    const ratio = ratioNow();
    const width = Math.round(host.clientWidth * ratio);
    const height = Math.round(host.clientHeight * ratio);
    if (width === 0 || height === 0) {
      changed({ width: 0, height: 0 }, ratio);
      return;
    }
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
    changed({ width, height }, ratio);
  };
  game.scale.on(Scale.Events.RESIZE, repin);
  const observer = new ResizeObserver(measure);
  observer.observe(host);
  measure();
  return {
    measure,
    close() {
      observer.disconnect();
      game.scale.off(Scale.Events.RESIZE, repin);
    },
  };
}
