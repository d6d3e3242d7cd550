import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { fraction, scatter } from '../clock/idle.ts';
import { openHeadlights } from '../light/headlights.ts';
import type { Life } from './life.ts';
import { openRain } from './rain.ts';

/** Something that moves in a place, as a function of time, so that it stops when time stops. */
export interface Living {
  readonly behind: readonly GameObjects.GameObject[]; // seen through the windows of the room
  readonly on: readonly GameObjects.GameObject[]; // lies on the room
  move(ms: number): void;
}

type Draw = (graphics: GameObjects.Graphics, ms: number) => void;
type Of<K extends Life['kind']> = Extract<Life, { kind: K }>;

const FULL_TURN = Math.PI * 2;
/** Draws washing that turns behind the round door of a machine. */
const drum =
  ({ x, y, radius }: Of<'drum'>): Draw =>
  (graphics, ms) => {
    const cloths = [0x8fa5b8, 0xb98a84, 0xd8cfb8, 0x6f8a86, 0xa08cae];
    cloths.forEach((colour, index) => {
      const turn = ms / 5200 + index / cloths.length;
      const fall = 0.12 * Math.sin(turn * FULL_TURN * 2 + index);
      const far = radius * (0.42 + fall);
      const size = radius * (0.5 + 0.16 * scatter(index));
      graphics.fillStyle(colour, 0.34);
      graphics.fillEllipse(
        x + Math.cos(turn * FULL_TURN) * far,
        y + Math.sin(turn * FULL_TURN) * far,
        size,
        size * 0.78,
        18,
      );
    });
  };

/** Draws steam over a cup. */
const steam =
  ({ x, y, height }: Of<'steam'>): Draw =>
  (graphics, ms) => {
    for (let index = 0; index < 7; index += 1) {
      const t = fraction(ms / 6400 + index / 7);
      const sway = Math.sin(t * 5 + index * 2.1 + ms / 2600) * height * 0.07;
      const wide = height * (0.06 + 0.16 * t);
      graphics.fillStyle(0xf4efe6, 0.085 * Math.sin(t * Math.PI));
      graphics.fillEllipse(x + sway, y - height * t, wide, wide * 1.5, 14);
    }
  };

/** Draws the second hand of a clock. */
const hand =
  ({ x, y, radius }: Of<'hand'>): Draw =>
  (graphics, ms) => {
    const turn = (ms / 60_000) * FULL_TURN;
    const reach = (share: number): [number, number] => [
      x + Math.sin(turn) * radius * share,
      y - Math.cos(turn) * radius * share,
    ];
    graphics.lineStyle(1.6, 0x8a4038, 0.9);
    graphics.lineBetween(...reach(-0.2), ...reach(0.9));
  };

/** Draws a line that runs slowly over a screen. */
const trace =
  ({ pane }: Of<'trace'>): Draw =>
  (graphics, ms) => {
    const head = fraction(ms / 7000);
    const dots = 46;
    const at = (t: number): [number, number] => [
      pane.x + pane.width * t,
      pane.y + pane.height * (0.5 - 0.3 * Math.sin(t * FULL_TURN * 3) * Math.sin(t * Math.PI)),
    ];
    for (let index = 1; index < dots; index += 1) {
      const t = index / dots;
      const age = fraction(head - t + 1);
      if (age > 0.9) continue; // the gap before the head
      graphics.lineStyle(2, 0x7fc8a4, 0.85 * (1 - age));
      graphics.lineBetween(...at(t - 1 / dots), ...at(t));
    }
  };

/** Draws a departures board: bars of light, replaced one row at a time. */
const board =
  ({ pane, rows }: Of<'board'>): Draw =>
  (graphics, ms) => {
    const each = 4200; // ms from row to row
    const step = pane.height / rows;
    for (let row = 0; row < rows; row += 1) {
      const turn = (ms / each - row) / rows;
      const count = Math.floor(turn);
      const fresh = Math.min(1, (turn - count) * rows * 5);
      const length = (from: number): number => 0.55 + 0.45 * scatter(row * 7 + count * 3 + from);
      const y = pane.y + step * (row + 0.5);
      const bar = (from: number, to: number, colour: number, alpha: number, salt: number): void => {
        graphics.lineStyle(step * 0.3, colour, alpha * fresh);
        const start = pane.x + pane.width * from;
        graphics.lineBetween(start, y, start + pane.width * (to - from) * length(salt), y);
      };
      bar(0, 0.2, 0xf2c879, 0.8, 1);
      bar(0.27, 0.72, 0xc9d4d8, 0.55, 2);
      bar(0.82, 1, row % 3 === 1 ? 0x8fd0a8 : 0xf2c879, 0.75, 3);
    }
  };

/** Draws the leaves of a tree that moves a little. */
const leaves =
  ({ pane }: Of<'leaves'>): Draw =>
  (graphics, ms) => {
    const many = 46;
    for (let index = 0; index < many; index += 1) {
      const [u, v] = [scatter(index), scatter(index + 60)];
      const sway = Math.sin(ms / 2900 + u * 6) * 0.6 + Math.sin(ms / 1700 + v * 9) * 0.4;
      const wide = pane.width * (0.05 + 0.04 * scatter(index + 120));
      const x = pane.x + wide + (pane.width - wide * 2) * (0.3 + 0.7 * u ** 0.8) + sway * 3;
      const y = pane.y + wide + (pane.height - wide * 2) * v * (0.35 + 0.5 * u) + sway * 1.6;
      graphics.fillStyle([0x5f8058, 0x7d9a5c, 0x4d6d52][index % 3] ?? 0x5f8058, 0.5);
      graphics.fillEllipse(x, y, wide * 1.5, wide, 12);
    }
  };

function drawOf(detail: Life): Draw | undefined {
  switch (detail.kind) {
    case 'drum':
      return drum(detail);
    case 'steam':
      return steam(detail);
    case 'hand':
      return hand(detail);
    case 'trace':
      return trace(detail);
    case 'board':
      return board(detail);
    case 'leaves':
      return leaves(detail);
    case 'rain':
      return undefined;
  }
}

/** Creates what moves in a place. */
export function openLiving(scene: Scene, details: readonly Life[]): Living {
  const panes = details.flatMap((one) => (one.kind === 'rain' ? one.panes : []));
  const rain = panes.length > 0 ? openRain(scene, panes) : undefined;
  const lights = openHeadlights(scene, panes);
  const drawn = details.flatMap((detail) => {
    const draw = drawOf(detail);
    if (draw === undefined) return [];
    const graphics = scene.add.graphics();
    if (detail.kind === 'trace') graphics.setBlendMode(BlendModes.SCREEN);
    return [{ graphics, draw, isBehind: detail.kind === 'leaves' }];
  });
  const of = (isBehind: boolean): GameObjects.GameObject[] =>
    drawn.filter((one) => one.isBehind === isBehind).map(({ graphics }) => graphics);
  return {
    behind: [...lights.objects, ...(rain ? [rain.object] : []), ...of(true)],
    on: of(false),
    move(ms) {
      rain?.move(ms);
      lights.move(ms);
      for (const { graphics, draw } of drawn) {
        graphics.clear();
        draw(graphics, ms);
      }
    },
  };
}
