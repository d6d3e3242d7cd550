import { contactShade, trimRim } from '../ink/contact.ts';
import type { Light } from '../ink/light.ts';
import type { Measured, View } from './measured.ts';
import { noise } from './noise.ts';
import { clamp } from './number.ts';
import { normalOf, type Scene } from './scene.ts';
import type { Solid } from './solid.ts';
import { dot, unit, type Vec } from './vector.ts';

interface Rays {
  readonly key: Vec;
  readonly rim: Vec;
  readonly half: Vec;
}

const AIR = [0.5, 1.2, 2.4] as const; // radii of ambient shade

function shadow(scene: Scene, p: Vec, n: Vec, key: Vec, bias: number, soft: number): number {
  let open = 1;
  let t = 0.35;
  for (let k = 0; k < 28 && t < 34; k += 1) {
    const x = p[0] + n[0] * bias + key[0] * t;
    const y = p[1] + n[1] * bias + key[1] * t;
    const z = p[2] + n[2] * bias + key[2] * t;
    const free = scene.coarse.atLeast(x, y, z);
    if (free > 0.25 && (soft * free) / t >= open) {
      t += clamp(free, 0.25, 3); // too far away to matter
      continue;
    }
    const d = scene.dist(x, y, z);
    open = Math.min(open, (soft * d) / t);
    if (open < 0.02) break;
    t += clamp(d, 0.25, 3);
  }
  return clamp(open);
}

function air(scene: Scene, p: Vec, n: Vec, close: boolean): number {
  const gap = (r: number): number => {
    const far = r > 1 ? scene.coarse.about : scene.dist;
    return (r - far(p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r)) / r;
  };
  let shut = 0;
  for (const r of AIR) shut += Math.max(0, gap(r));
  const open = clamp(1 - shut * 0.42);
  return close ? open * (1 - 0.42 * clamp(gap(0.3) * 1.6)) : open;
}

function lit(solid: Solid, scene: Scene, p: Vec, light: Light, rays: Rays): Vec {
  const [x, y, z] = p;
  const n = normalOf(solid.form, x, y, z, solid.detail ?? 0.04);
  const wrap = solid.wrap ?? 0.18;
  const facing = clamp((dot(n, rays.key) + wrap) / (1 + wrap));
  const open = facing > 0.01 ? shadow(scene, p, n, rays.key, solid.bias ?? 0.22, light.soft) : 1;
  const ao = air(scene, p, n, solid.close === true);
  const sky = 0.62 - 0.342 * n[1];
  const grain =
    noise(x * 0.55, y * 0.55, z * 0.55) * 0.02 + noise(x * 1.7, y * 1.7, z * 1.7) * 0.009;
  const direct = 0.72 * facing * (open * 0.94 + 0.06) * (0.7 + 0.3 * ao);
  const painted = solid.paint?.(x, y, z) ?? 0;
  return [
    clamp(0.3 * ao * sky + direct + grain + painted),
    clamp(dot(n, rays.rim)) * (1 - clamp(n[2])) ** 1.4 * (0.4 + 0.6 * ao),
    clamp(dot(n, rays.half)) ** (solid.gloss ?? 26) * open,
  ];
}

/** Measures depth, material and light over a view; `shading` is the scene that casts the shadows. */
export function measure(
  scene: Scene,
  view: View,
  step: number,
  light: Light,
  shading: Scene = scene,
): Measured {
  const width = Math.round((view.x1 - view.x0) / step);
  const height = Math.round((view.y1 - view.y0) / step);
  const size = width * height;
  const key = unit(light.from);
  const rays = {
    key,
    rim: unit(light.rimFrom),
    half: unit([key[0], key[1], key[2] + 1]),
  };
  const measured: Measured = {
    scene,
    view,
    step,
    width,
    height,
    solid: new Int16Array(size).fill(-1),
    depth: new Float32Array(size).fill(-99),
    tone: new Float32Array(size),
    rim: new Float32Array(size),
    sheen: new Float32Array(size),
  };
  for (let at = 0; at < size; at += 1) {
    const x = view.x0 + (at % width) * step;
    const y = view.y0 + Math.floor(at / width) * step;
    const hit = scene.shoot(x, y);
    const solid = hit && scene.solids[hit.index];
    if (hit === undefined || solid === undefined) continue;
    measured.solid[at] = hit.index;
    measured.depth[at] = hit.z;
    if (solid.blocker) continue;
    const [tone, rim, sheen] = lit(solid, shading, [x, y, hit.z], light, rays);
    measured.tone[at] = tone;
    measured.rim[at] = rim;
    measured.sheen[at] = sheen;
  }
  contactShade(measured);
  trimRim(measured, rays.rim);
  return measured;
}
