import type { GameObjects, Scene } from 'phaser';
import { handsAt, type WallClock } from './life.ts';

/** The hands of a wall clock. */
export interface ClockFace {
  readonly object: GameObjects.Graphics;
  tell(time: string | undefined): boolean; // whether the hands have moved
}

const HAND_COLOUR = 0x35322e;

/** Draws the hands of a clock at its own time. */
export function openClockFace(scene: Scene, clock: WallClock): ClockFace {
  const object = scene.add.graphics();
  let shown = '';
  const tell = (time = clock.time): boolean => {
    if (time === shown) return false;
    shown = time;
    object.clear();
    for (const { to, width } of handsAt(clock, time)) {
      object.lineStyle(width, HAND_COLOUR, 1);
      object.lineBetween(clock.x, clock.y, ...to);
    }
    return true;
  };
  tell();
  return { object, tell };
}
