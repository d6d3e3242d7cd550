import { type Scene, WEBGL } from 'phaser';

const TEXTURE_SIDE = 256;

type Stop = readonly [at: number, colour: string];

/** Creates a round gradient as a texture, once. */
function radial(scene: Scene, key: string, stops: readonly Stop[]): string {
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, TEXTURE_SIDE, TEXTURE_SIDE);
  if (texture === null) return key;
  const { context } = texture;
  const half = TEXTURE_SIDE / 2;
  const gradient = context.createRadialGradient(half, half, 0, half, half, half);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  context.fillStyle = gradient;
  context.fillRect(0, 0, TEXTURE_SIDE, TEXTURE_SIDE);
  texture.refresh();
  return key;
}

/** Creates lamp light: warm in the middle, transparent at the rim. */
export const lampTexture = (scene: Scene): string =>
  radial(scene, 'soft:lamp', [
    [0, 'rgba(255, 208, 140, 1)'],
    [0.25, 'rgba(255, 196, 120, 0.5)'],
    [0.6, 'rgba(255, 184, 104, 0.12)'],
    [1, 'rgba(255, 184, 104, 0)'],
  ]);

/** Creates a headlight seen through rain. */
export const headlightTexture = (scene: Scene): string =>
  radial(scene, 'soft:headlight', [
    [0, 'rgba(255, 244, 220, 1)'],
    [0.12, 'rgba(255, 236, 200, 0.7)'],
    [0.45, 'rgba(255, 226, 180, 0.14)'],
    [1, 'rgba(255, 226, 180, 0)'],
  ]);

/** Creates a vignette: dark corners, and a clear middle where the face is. */
export const vignetteTexture = (scene: Scene): string =>
  radial(scene, 'soft:vignette', [
    [0, 'rgba(6, 12, 16, 0)'],
    [0.58, 'rgba(6, 12, 16, 0)'],
    [0.8, 'rgba(6, 12, 16, 0.4)'],
    [1, 'rgba(6, 12, 16, 1)'],
  ]);

const isDrawn = (image: unknown): image is CanvasImageSource =>
  image instanceof ImageBitmap ||
  image instanceof HTMLImageElement ||
  image instanceof HTMLCanvasElement;

/** Creates the silhouette of a picture filled with shade, to darken it without changing its hue. */
export function shadeTexture(scene: Scene, of: string): string {
  const key = `shade:${of}`;
  if (scene.textures.exists(key)) return key;
  const source = scene.textures.get(of).source[0];
  if (source === undefined || !isDrawn(source.image)) return of;
  const { image, width, height } = source;
  const texture = scene.textures.createCanvas(key, width, height);
  if (texture === null) return of;
  const { context } = texture;
  const isTurned = image instanceof ImageBitmap && scene.game.config.renderType === WEBGL;
  if (isTurned) context.setTransform(1, 0, 0, -1, 0, height); // as pictures.ts had it made
  context.drawImage(image, 0, 0, width, height);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = '#060c10';
  context.fillRect(0, 0, width, height);
  texture.refresh();
  return key;
}
