import { noise } from '../../rig/form/noise.ts';
import { clamp, lerp } from '../../rig/form/number.ts';
import { add, dot, len, scale, sub, unit, type Vec } from '../../rig/form/vector.ts';
import { parse, type Rgb } from '../../rig/ink/colour.ts';
import type { Lamp, Paint, PlaceSet } from './set.ts';
import type { Meeting, World } from './world.ts';

const CLEAR = 32; // cm round a lamp that its own housing may fill
const RIPPLE = 0.005; // how uneven mirrors are
const AIR = [6, 16, 34] as const;
const colours = new Map<string, Rgb>();

function colourOf({ colour }: Paint): Rgb {
  const known = colours.get(colour) ?? parse(colour);
  colours.set(colour, known);
  return known;
}

function openAir(world: World, p: Vec, n: Vec): number {
  const shut = AIR.reduce((sum, r) => {
    const d = world.dist(p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r);
    return sum + Math.max(0, r - d) / r;
  }, 0);
  return clamp(1 - shut * 0.34, 0.12, 1);
}

function openTo(world: World, lamp: Lamp, p: Vec, n: Vec, way: Vec, far: number): number {
  if (lamp.shadow === false) return 1;
  const from = add(p, scale(n, 1.2));
  let open = 1;
  let t = 3;
  let last = 1e9;
  for (let k = 0; k < 150 && t < far - (lamp.clear ?? CLEAR); k += 1) {
    const d = world.dist(from[0] + way[0] * t, from[1] + way[1] * t, from[2] + way[2] * t);
    // The nearest point lies between two looks: guessed from both, or the looks show as rings.
    const back = Math.min((d * d) / (2 * last), d);
    const near = Math.sqrt(Math.max(0, d * d - back * back));
    open = Math.min(open, ((lamp.soft ?? 9) * near) / Math.max(1, t - back));
    if (open < 0.02) break;
    last = d;
    t += clamp(d * 0.3, 0.9, 12);
  }
  const share = clamp(open);
  return share * share * (3 - 2 * share);
}

function lampLight(world: World, lamp: Lamp, p: Vec, n: Vec): number {
  const away = sub(lamp.at, p);
  const far = len(away);
  const way = unit(away);
  const facing = clamp((dot(n, way) + 0.12) / 1.12);
  const fall = 1 / (1 + (far / lamp.reach) ** 2);
  if (facing <= 0 || fall < 0.004) return 0;
  return facing * fall * openTo(world, lamp, p, n, way, far) * lamp.power;
}

function lightAt(set: PlaceSet, world: World, p: Vec, n: Vec): Rgb {
  const air = openAir(world, p, n) * (0.8 - 0.2 * n[1]);
  return set.lamps.reduce<Rgb>(
    (sum, lamp) => add(sum, scale(lamp.colour, lampLight(world, lamp, p, n))),
    scale(set.ambient, air),
  );
}

const shoulder = (v: number): number => (v * 1.5) / (1 + v * 0.48); // highlights stay soft

function own(set: PlaceSet, world: World, p: Vec, n: Vec, paint: Paint): Rgb {
  const base = colourOf(paint);
  if (paint.emit !== undefined) return scale(base, paint.emit);
  const light = lightAt(set, world, p, n);
  const uneven =
    noise(p[0] * 0.06, p[1] * 0.06, p[2] * 0.06) + 0.5 * noise(p[0] * 0.2, p[1] * 0.2, p[2] * 0.2);
  const grain = 1 + (paint.grain ?? 0) * uneven;
  return [base[0] * light[0] * grain, base[1] * light[1] * grain, base[2] * light[2] * grain];
}

const ripple = ([x, , z]: Vec): Vec => [
  RIPPLE * noise(x * 0.11, 1, z * 0.11),
  0,
  RIPPLE * 2 * noise(x * 0.13, 2, z * 0.13),
];

/** The colour that comes from where a ray met a thing, mirrors included. */
export function radiance(set: PlaceSet, world: World, seen: World, hit: Meeting, ray: Vec): Rgb {
  const paint = seen.things[hit.index]?.paint;
  if (paint === undefined) return [0, 0, 0];
  const n = seen.normal(hit.index, hit.at);
  const plain = own(set, world, hit.at, n, paint);
  if (paint.emit !== undefined) return plain;
  const c: Rgb = [shoulder(plain[0]), shoulder(plain[1]), shoulder(plain[2])];
  if (paint.mirror === undefined) return c;
  const k = 2 * dot(ray, n);
  const way = unit(add(sub(ray, scale(n, k)), ripple(hit.at)));
  const back = world.cast(add(hit.at, scale(n, 0.6)), way, 700);
  const there = back && world.things[back.index];
  if (back === undefined || there === undefined) return c;
  const r = own(set, world, back.at, world.normal(back.index, back.at), there.paint);
  const share = paint.mirror * (0.35 + 0.65 * (1 - Math.abs(k) / 2) ** 2);
  return [lerp(c[0], r[0], share), lerp(c[1], r[1], share), lerp(c[2], r[2], share)];
}
