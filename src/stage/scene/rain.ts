import type { GameObjects, Scene } from 'phaser';
import { fraction, scatter } from '../clock/idle.ts';
import type { Rect } from '../measure.ts';

/** Rain behind a window, and a few drops on the glass. */
export interface Rain {
  readonly object: GameObjects.Graphics;
  move(ms: number): void;
}

const STREAK = { colour: 0xb9cdd8, per: 5200, most: 30, length: 34, slant: -0.12 }; // per: square units
const DROP = { colour: 0xd5e3ea, most: 7, per: 30000, run: 0.32 };

const count = (pane: Rect, { per, most }: { per: number; most: number }): number =>
  Math.min(most, Math.ceil((pane.width * pane.height) / per));

function streaks(graphics: GameObjects.Graphics, pane: Rect, seed: number, ms: number): void {
  const { length, slant, colour } = STREAK;
  for (let index = 0; index < count(pane, STREAK); index += 1) {
    const chance = scatter(seed + index);
    const far = scatter(seed + index + 0.5); // far streaks are slower, thinner, paler
    const fall = pane.height + length;
    const y = fraction(chance + (ms * (0.24 + 0.2 * far)) / fall) * fall - length;
    const x = pane.width * scatter(seed * 1.7 + index);
    const top = Math.max(0, y);
    const bottom = Math.min(pane.height, y + length * (0.6 + 0.4 * far));
    const lean = (at: number): number =>
      pane.x + Math.min(pane.width, Math.max(0, x + (at - pane.height / 2) * slant));
    if (bottom <= top) continue;
    graphics.lineStyle(1 + 0.9 * far, colour, 0.16 + 0.24 * far);
    graphics.lineBetween(lean(top), pane.y + top, lean(bottom), pane.y + bottom);
  }
}

function drops(graphics: GameObjects.Graphics, pane: Rect, seed: number, ms: number): void {
  for (let index = 0; index < count(pane, DROP); index += 1) {
    const chance = scatter(seed + 40 + index);
    const turn = ms / (9000 + 8000 * chance) + chance;
    const life = fraction(turn);
    const place = scatter(seed + index * 3 + Math.floor(turn));
    // It hangs, runs a part of the way, and dries.
    const run = Math.max(0, (life - 0.55) / 0.45) ** 2;
    const x = pane.x + 4 + (pane.width - 8) * place;
    const y = pane.y + pane.height * (0.06 + 0.55 * scatter(place * 91) + DROP.run * run);
    const alpha = 0.5 * Math.min(1, life * 6, (1 - life) * 5);
    graphics.fillStyle(DROP.colour, alpha);
    graphics.fillEllipse(x, y, 2.6, 3.8, 10);
    graphics.lineStyle(1.1, DROP.colour, alpha * 0.35);
    graphics.lineBetween(x, y - pane.height * DROP.run * run, x, y);
  }
}

/** Creates the rain of these panes, drawn as a function of time. */
export function openRain(scene: Scene, panes: readonly Rect[]): Rain {
  const object = scene.add.graphics();
  return {
    object,
    move(ms) {
      object.clear();
      panes.forEach((pane, index) => {
        streaks(object, pane, index * 100, ms);
        drops(object, pane, index * 100, ms);
      });
    },
  };
}
