import { Core, type Game } from 'phaser';
import type { Motion } from '../view.ts';

/** Decides when the game draws: always, for a moment after a change, or not at all. */
export interface Pulse {
  setMotion(motion: Motion): void;
  setSeen(seen: boolean): void; // the stage has a size on the page
  frames(): number; // drawn so far; the loop's own count includes those left out
  close(): void;
}

const FRAMES_AFTER_CHANGE = 3;

/** Creates the pulse of a game. It sleeps in hidden tabs and hidden stages. */
export function openPulse(game: Game, first: Motion): Pulse {
  let motion = first;
  let seen = true;
  let left = FRAMES_AFTER_CHANGE;
  let frames = 0;
  const beat = (): void => {
    const awake = seen && !document.hidden && (motion === 'full' || left > 0);
    if (awake) game.loop.wake(true);
    else game.loop.sleep();
  };
  const touch = (): void => {
    left = FRAMES_AFTER_CHANGE;
    beat();
  };
  const drawn = (): void => {
    frames += 1;
    left = Math.max(0, left - 1);
    if (left === 0) beat();
  };
  game.events.on(Core.Events.POST_RENDER, drawn);
  document.addEventListener('visibilitychange', touch);
  return {
    setMotion(next) {
      motion = next;
      touch();
    },
    setSeen(next) {
      seen = next;
      touch();
    },
    frames: () => frames,
    close() {
      document.removeEventListener('visibilitychange', touch);
      game.events.off(Core.Events.POST_RENDER, drawn);
    },
  };
}
