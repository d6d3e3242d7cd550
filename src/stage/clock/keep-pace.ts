import { Core, type Game } from 'phaser';
import { CALM_PACE, nextPace } from './pace.ts';

const SECOND_MS = 1000;
const MAX_FRAME_GAP_MS = 250; // without a frame: the stage slept, and the second does not count

/** Keeps the pace of a game. Returns the function that stops it. */
export function keepPace(game: Game): () => void {
  let pace = CALM_PACE;
  let since = performance.now();
  let last = since;
  let frames = 0;
  let spent = 0;
  let begun = 0;
  const restart = (now: number): void => {
    since = now;
    frames = 0;
    spent = 0;
  };
  // The browser paints after a frame's scripts, and delivers the next message after painting.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    spent += now - begun;
    frames += 1;
    if (now - since < SECOND_MS) return;
    const seconds = (now - since) / SECOND_MS;
    const busy = spent / (now - since);
    const next = nextPace(pace, { busy, frames: frames / seconds });
    if (next.limit !== pace.limit) game.loop.setFPSLimit(next.limit);
    pace = next;
    restart(now);
  };
  const begin = (): void => {
    begun = performance.now();
    if (begun - last > MAX_FRAME_GAP_MS) restart(begun);
    last = begun;
  };
  const drawn = (): void => port2.postMessage(undefined);
  game.events.on(Core.Events.PRE_STEP, begin);
  game.events.on(Core.Events.POST_RENDER, drawn);
  return () => {
    game.events.off(Core.Events.PRE_STEP, begin);
    game.events.off(Core.Events.POST_RENDER, drawn);
    port1.close();
  };
}
