import type { Measured } from '../form/measured.ts';
import { noise } from '../form/noise.ts';
import { hyp, read } from '../form/number.ts';
import type { Spot } from '../form/vector.ts';
import { fill, ribbon } from '../ink/brush.ts';
import type { Canvas } from '../ink/canvas.ts';
import { parse, print, toneOf } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';

/** Short hairs over the edge where hair meets skin. */
export interface Wisps {
  readonly length: number; // cm, of the longest
  readonly fall: number; // how much they hang down instead of standing off
}

const RING = 3; // samples round one, in which skin is looked for
const EVERY = 0.09; // cm of the edge to a hair
const HALF = 0.045; // cm, half a hair at its root
const ROOT = 0.3; // cm, how far inside the hair it begins
const DIM = 0.4; // tone below which no hair falls, or the hairline would look inked
const LEVEL = 1.5; // cm of depth up to which hair and skin are neighbours

const chance = (at: number, salt: number): number => (noise(at, salt, 0) + 1) / 2;

/** Where the skin lies as seen from a sample of hair; none: nowhere near. */
function towardsSkin(m: Measured, i: number, j: number): Spot | undefined {
  const here = read(m.depth, j * m.width + i);
  let [x, y] = [0, 0];
  for (let v = -RING; v <= RING; v += 1) {
    for (let u = -RING; u <= RING; u += 1) {
      const at = (j + v) * m.width + i + u;
      const isSkin = m.scene.solids[read(m.solid, at)]?.material === 'skin';
      if (!isSkin || Math.abs(read(m.depth, at) - here) > LEVEL) continue;
      x += u;
      y += v;
    }
  }
  const length = hyp(x, y);
  return length === 0 ? undefined : [x / length, y / length];
}

/** Single hairs along the hairline, so that its edge is not cut. */
export function wisps(
  m: Measured,
  canvas: Canvas,
  colour: string,
  light: Light,
  { length, fall }: Wisps,
): string {
  const base = parse(colour);
  const share = Math.min(1, m.step / EVERY);
  const drawn: string[] = [];
  for (let j = RING; j < m.height - RING; j += 1) {
    for (let i = RING; i < m.width - RING; i += 1) {
      const at = j * m.width + i;
      const isHair = m.scene.solids[read(m.solid, at)]?.material === 'hair';
      if (!isHair) continue;
      const isEdge = [at + 1, at - 1, at + m.width, at - m.width].some(
        (next) => m.scene.solids[read(m.solid, next)]?.material === 'skin',
      );
      if (!isEdge || chance(at, 1) > share) continue;
      const way = towardsSkin(m, i, j);
      if (way === undefined || way[1] < -0.4) continue;
      const lean = (chance(at, 2) - 0.5) * 0.9;
      const [dx, dy] = [way[0] * (1 - fall) + lean * 0.5, way[1] * (1 - fall) + fall];
      const k = 1 / (hyp(dx, dy) || 1);
      const reach = length * (0.35 + 0.65 * chance(at, 3) ** 2);
      const [x, y] = [m.view.x0 + i * m.step, m.view.y0 + j * m.step];
      const points = [-ROOT, 0, reach * 0.5, reach].map((t) => {
        const bend = t > 0 ? (t / reach) ** 2 * lean * 0.12 : 0;
        return canvas.xy(x + dx * k * t + bend, y + dy * k * t + Math.abs(bend));
      });
      const tone = toneOf(
        base,
        Math.max(DIM, read(m.tone, at)) * (0.85 + 0.3 * chance(at, 4)),
        light,
      );
      const half = canvas.px * HALF;
      drawn.push(
        fill(
          ribbon(points, (t) => half * (1 - t) + 0.1),
          print(tone),
          0.72,
        ),
      );
    }
  }
  return drawn.join('');
}
