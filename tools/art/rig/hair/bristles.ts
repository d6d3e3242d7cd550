import type { Measured } from '../form/measured.ts';
import { noise } from '../form/noise.ts';
import { clamp, hyp, read } from '../form/number.ts';
import { fill, ribbon } from '../ink/brush.ts';
import type { Canvas } from '../ink/canvas.ts';
import { parse, print, toneOf } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';
import type { Stain } from '../ink/paint.ts';

const EVERY = 0.17; // cm between hairs
const HALF = 0.034; // cm, half a hair at its root
const LEAST = 0.4; // growth below which the skin alone is tinted
const SHORT = 0.16; // cm
const LONG = 0.34; // cm more, where it grows full

const chance = (at: number, salt: number): number => (noise(at, salt, 7) + 1) / 2;

/** The single hairs of a beard, over the tint that it gives the skin. */
export function bristles(m: Measured, canvas: Canvas, growth: Stain, light: Light): string {
  const base = parse(growth.colour);
  const share = Math.min(1, (m.step / EVERY) ** 2);
  const drawn: string[] = [];
  for (let at = 0; at < m.solid.length; at += 1) {
    if (m.scene.solids[read(m.solid, at)]?.material !== 'skin' || chance(at, 1) > share) continue;
    const x = m.view.x0 + (at % m.width) * m.step;
    const y = m.view.y0 + Math.floor(at / m.width) * m.step;
    const here = clamp(growth.density(x, y, read(m.depth, at))) * growth.strength;
    if (here < LEAST || chance(at, 2) > here) continue;
    const lean = 0.12 * Math.sign(x) + 0.7 * (chance(at, 3) - 0.5);
    const k = (SHORT + LONG * here * chance(at, 4)) / hyp(lean, 1);
    const points = [0, 0.5, 1].map((t) => canvas.xy(x + lean * k * t * (2 - t), y + k * t));
    const tone = clamp(read(m.tone, at) * (0.55 + 0.8 * chance(at, 5)), 0.12, 0.95);
    const half = canvas.px * HALF;
    drawn.push(
      fill(
        ribbon(points, (t) => half * (1.1 - t)),
        print(toneOf(base, tone, light)),
        0.8,
      ),
    );
  }
  return drawn.join('');
}
