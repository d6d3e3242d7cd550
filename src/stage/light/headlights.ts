import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Rect } from '../measure.ts';
import { headlightTexture } from './soft-texture.ts';

/** A bus that turns outside now and then; its lights pass over the windows. */
export interface Headlights {
  readonly objects: readonly GameObjects.Image[];
  move(ms: number): void;
}

const PERIOD_MS = 31000;
const PASSING_MS = 9000;
const FIRST_PASS_MS = 7000; // after the curtain
const LAMPS = [
  { behind: 0, size: 1 },
  { behind: 58, size: 0.9 },
] as const; // picture units
const STRENGTH = 0.8;

/** Returns 1 well inside a pane, 0 at its edges and outside, so that no light falls on the wall. */
const inside = (x: number, panes: readonly Rect[], soft: number): number =>
  panes.reduce((most, pane) => {
    const depth = Math.min(x - pane.x, pane.x + pane.width - x) / soft;
    return Math.max(most, Math.min(1, Math.max(0, depth)));
  }, 0);

/** Creates the lights that pass behind these panes. */
export function openHeadlights(scene: Scene, panes: readonly Rect[]): Headlights {
  const left = Math.min(...panes.map((pane) => pane.x));
  const right = Math.max(...panes.map((pane) => pane.x + pane.width));
  const low = Math.max(...panes.map((pane) => pane.y + pane.height * 0.6));
  const radius = Math.min(130, ...panes.map((pane) => pane.height * 0.36));
  const lamps = (panes.length === 0 ? [] : LAMPS).map(({ behind, size }) => ({
    behind,
    image: scene.add
      .image(0, low, headlightTexture(scene))
      .setDisplaySize(radius * 2 * size, radius * 2 * size)
      .setBlendMode(BlendModes.SCREEN)
      .setAlpha(0),
  }));
  return {
    objects: lamps.map(({ image }) => image),
    move(ms) {
      const since = (ms + PERIOD_MS - FIRST_PASS_MS) % PERIOD_MS;
      const part = ms < FIRST_PASS_MS ? 2 : since / PASSING_MS;
      const swell = part < 1 ? Math.sin(part * Math.PI) : 0;
      for (const { behind, image } of lamps) {
        const x = right - (right - left) * part + behind;
        image.x = x;
        image.setAlpha(STRENGTH * swell * inside(x, panes, radius * 0.45));
      }
    },
  };
}
