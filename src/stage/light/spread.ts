import { CANVAS, type GameObjects, type Scene } from 'phaser';
import type { Point, Size } from '../fit.ts';

/** A soft texture enlarged over a large part of the canvas. */
export interface Spread {
  readonly object: GameObjects.Image; // in backing pixels
  fit(canvas: Size, centre: Point, size: Size): void;
}

/** Returns a key that no texture has yet: each view of a place has its own light. */
function freeKey(scene: Scene, texture: string): string {
  let number = 1;
  while (scene.textures.exists(`${texture}:spread${number}`)) number += 1;
  return `${texture}:spread${number}`;
}

/**
 * Spreads a texture. To enlarge it anew whenever it is drawn costs the 2D canvas more than all
 * planes together, so there it is enlarged once for a size and copied from then on.
 */
export function openSpread(scene: Scene, texture: string): Spread {
  const object = scene.add.image(0, 0, texture);
  const source = scene.textures.get(texture).getSourceImage();
  const enlarged =
    scene.game.config.renderType === CANVAS && source instanceof HTMLCanvasElement
      ? scene.textures.createCanvas(freeKey(scene, texture), 1, 1)
      : null;
  if (enlarged === null) {
    return {
      object,
      fit: (_, { x, y }, { width, height }) =>
        object.setPosition(x, y).setDisplaySize(width, height),
    };
  }
  object.setTexture(enlarged.key).setOrigin(0, 0);
  return {
    object,
    fit(canvas, { x, y }, { width, height }) {
      enlarged.setSize(canvas.width, canvas.height);
      enlarged.context.clearRect(0, 0, canvas.width, canvas.height); // an equal size does not clear it
      enlarged.context.drawImage(
        source as HTMLCanvasElement,
        x - width / 2,
        y - height / 2,
        width,
        height,
      );
      object.setSizeToFrame();
    },
  };
}
