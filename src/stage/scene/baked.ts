import { CANVAS, type GameObjects, type Scene } from 'phaser';
import type { Size } from '../fit.ts';

/** A cached picture of things that seldom change. */
export interface Baked {
  readonly object: GameObjects.GameObject; // to be hung on the stage as it is, in backing pixels
  fit(canvas: Size): void;
  draw(): void; // what it holds has changed
}

/**
 * Keeps what a container shows. The 2D canvas scales and blends every plane by the processor, so
 * there it becomes one picture in backing pixels, copied until it is drawn anew; a graphics chip
 * draws the container itself.
 */
export function openBaked(scene: Scene, key: string, content: GameObjects.Container): Baked {
  if (scene.game.config.renderType !== CANVAS) {
    return { object: content, fit: () => undefined, draw: () => undefined };
  }
  content.removeFromDisplayList();
  const texture = scene.textures.addDynamicTexture(key, 1, 1, false);
  if (texture === null) return { object: content, fit: () => undefined, draw: () => undefined };
  return {
    object: scene.add.image(0, 0, texture).setOrigin(0, 0),
    fit: ({ width, height }) => texture.setSize(width, height, false),
    draw: () => texture.clear().draw(content).render(),
  };
}
