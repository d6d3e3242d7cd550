import { type Mask, soften } from '../form/field.ts';
import type { Form } from '../form/form.ts';
import type { Measured } from '../form/measured.ts';
import { clamp, read, smooth } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import { areaOf, loops, simplify } from '../form/trace.ts';
import type { Spot } from '../form/vector.ts';
import type { Canvas } from './canvas.ts';
import { blend, mix, parse, print, type Rgb, toneOf } from './colour.ts';
import type { Light } from './light.ts';
import { shade } from './shade.ts';

/** What a material looks like. */
export interface Look {
  readonly base: string;
  readonly glow?: string;
  readonly sheen?: number;
  readonly rim?: number;
  readonly smoothing?: number; // rounds of blur on its light
  readonly edge?: number; // tone of its outline
}

/** Thin growth painted on a surface; `density` 0..1 in world space. */
export interface Stain {
  readonly colour: string;
  readonly strength: number;
  readonly density: Form;
}

/** What is painted besides the material itself. */
export interface PaintOptions {
  readonly stains?: readonly Stain[];
  readonly under?: string; // ink inside the silhouette, over the shading
}

const EDGE = 0.26; // tone of an outline
const CRUMB = 0.006; // pieces smaller than this share of the largest are left out

/** Light thrown back: the surface's own colour, lifted, and a little of the lamp's. */
const glare = (c: Rgb, lamp: Rgb, gain: number, add: number): Rgb => [
  c[0] * (1 + gain * lamp[0]) + add * lamp[0],
  c[1] * (1 + gain * lamp[1]) + add * lamp[1],
  c[2] * (1 + gain * lamp[2]) + add * lamp[2],
];

function outlineOf(
  m: Measured,
  canvas: Canvas,
  mask: Mask,
  isMine: (index: number) => boolean,
): string {
  const { view, step } = m;
  const inside = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < m.width && j < m.height && mask[j * m.width + i] === 1;
  const isAt = (i: number, j: number): boolean => {
    const hit = m.scene.shoot(view.x0 + i * step, view.y0 + j * step);
    return hit !== undefined && isMine(hit.index);
  };
  const cut = (i0: number, j0: number, i1: number, j1: number): number => {
    const start = inside(i0, j0);
    let [low, high] = [0, 1];
    for (let k = 0; k < 3; k += 1) {
      const t = (low + high) / 2;
      if (isAt(i0 + (i1 - i0) * t, j0 + (j1 - j0) * t) === start) low = t;
      else high = t;
    }
    return (low + high) / 2;
  };
  const place = ([i, j]: Spot): Spot => canvas.xy(view.x0 + i * step, view.y0 + j * step);
  const found = loops(m.width, m.height, inside, cut).map((loop) => loop.map(place));
  const crumb = Math.max(3, CRUMB * Math.max(0, ...found.map(areaOf)));
  return found
    .filter((loop) => areaOf(loop) > crumb)
    .map((loop) => pathOf(simplify(loop, 0.3)))
    .join('');
}

function stained(m: Measured, mask: Mask, { density }: Stain): Float32Array {
  const field = m.tone.map((_, at) => {
    if (mask[at] !== 1) return 0;
    const x = m.view.x0 + (at % m.width) * m.step;
    return density(x, m.view.y0 + Math.floor(at / m.width) * m.step, read(m.depth, at));
  });
  return soften(field, mask, m.width, 1);
}

/** The colour of every sample of a material. */
function colourist(m: Measured, mask: Mask, look: Look, light: Light, stains: readonly Stain[]) {
  const rounds = look.smoothing ?? 2;
  const tone = soften(m.tone, mask, m.width, rounds);
  const sheen = soften(m.sheen, mask, m.width, 1);
  const rim = soften(m.rim, mask, m.width, 2);
  const base = parse(look.base);
  const glow = look.glow === undefined ? undefined : parse(look.glow);
  const shine = glare(toneOf(base, 1, light), light.key, 0.55, 0.07);
  const edge = glare(toneOf(base, 0.85, light), light.rim, 0.75, 0.09);
  const growths = stains.map((stain) => ({
    field: stained(m, mask, stain),
    base: parse(mix(stain.colour, look.base, 0.08)),
    strength: stain.strength,
  }));
  return (at: number): Rgb => {
    const t = read(tone, at);
    let c = toneOf(base, t, light, glow);
    for (const { field, base: hair, strength } of growths) {
      c = blend(c, toneOf(hair, t, light), clamp(read(field, at) * strength));
    }
    const gleam = smooth(0.22, 0.95, read(sheen, at)) * (look.sheen ?? 0) * 0.6;
    const back = smooth(0.16, 0.62, read(rim, at)) * light.rimPower * (look.rim ?? 1) * 0.72;
    return blend(blend(c, shine, gleam), edge, clamp(back));
  };
}

/** The silhouette of a material as one blurred shape: thin hair where it meets the skin. */
export function softEdge(
  m: Measured,
  canvas: Canvas,
  material: string,
  colour: string,
  blur: number,
  id: string,
): string {
  const mine = m.scene.solids.map((solid) => solid.material === material);
  const isMine = (index: number): boolean => mine[index] === true;
  const mask = Uint8Array.from(m.solid, (index) => (isMine(index) ? 1 : 0));
  const outline = outlineOf(m, canvas, mask, isMine);
  if (outline === '') return '';
  return (
    `<filter id="${id}"><feGaussianBlur stdDeviation="${blur.toFixed(1)}"/></filter>` +
    `<path d="${outline}" fill="${colour}" opacity=".8" filter="url(#${id})"/>`
  );
}

/** Paints the samples of one material: its silhouette, the light on it, what is inked inside. */
export function paintMaterial(
  m: Measured,
  canvas: Canvas,
  material: string,
  look: Look,
  light: Light,
  id: string,
  { stains = [], under = '' }: PaintOptions = {},
): string {
  const mine = m.scene.solids.map((solid) => solid.material === material);
  const isMine = (index: number): boolean => mine[index] === true;
  const mask = Uint8Array.from(m.solid, (index) => (isMine(index) ? 1 : 0));
  if (mask.filter((v) => v === 1).length < 6) return '';
  const outline = outlineOf(m, canvas, mask, isMine);
  const edge = print(
    toneOf(parse(look.base), look.edge ?? EDGE, light, look.glow ? parse(look.glow) : undefined),
  );
  const picture = shade({
    mask,
    width: m.width,
    height: m.height,
    origin: canvas.xy(m.view.x0, m.view.y0),
    step: m.step * canvas.px,
    colour: colourist(m, mask, look, light, stains),
  });
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    `<path d="${outline}" fill="${edge}" stroke="${edge}" stroke-width=".7"/>` +
    `<g clip-path="url(#${id})">${picture}${under}</g>`
  );
}
