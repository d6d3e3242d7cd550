import { soften } from '../../rig/form/field.ts';
import { read } from '../../rig/form/number.ts';
import { pathOf } from '../../rig/form/path.ts';
import { areaOf, loops, simplify } from '../../rig/form/trace.ts';
import type { Spot } from '../../rig/form/vector.ts';
import { print, type Rgb } from '../../rig/ink/colour.ts';
import { shade } from '../../rig/ink/shade.ts';
import { FRAME } from './camera.ts';
import { radiance } from './radiance.ts';
import type { Paint, PlaceSet, Plane } from './set.ts';
import { makeWorld, type World } from './world.ts';

const ROUNDS = 2; // of blur on the light

interface Samples {
  readonly step: number;
  readonly width: number;
  readonly height: number;
  readonly seen: World;
  readonly who: Int16Array;
  readonly colour: readonly [Float32Array, Float32Array, Float32Array];
}

function sample(set: PlaceSet, plane: Plane, step: number): Samples {
  const seen = makeWorld(set.things.filter((thing) => thing.plane === plane));
  const all = makeWorld(set.things.filter((thing) => thing.plane !== 'fore' || plane === 'fore'));
  const width = Math.round(FRAME.width / step) + 1;
  const height = Math.round(FRAME.height / step) + 1;
  const size = width * height;
  const who = new Int16Array(size).fill(-1);
  const colour = [new Float32Array(size), new Float32Array(size), new Float32Array(size)] as const;
  for (let at = 0; at < size; at += 1) {
    const ray = set.camera.ray((at % width) * step, Math.floor(at / width) * step);
    const hit = seen.cast(set.camera.eye, ray, 1400);
    if (hit === undefined) continue;
    who[at] = hit.index;
    const c = radiance(set, all, seen, hit, ray);
    for (const i of [0, 1, 2] as const) colour[i][at] = c[i];
  }
  return { step, width, height, seen, who, colour };
}

function outlineOf(set: PlaceSet, s: Samples, isMine: (index: number) => boolean): string {
  const { step, width, height, who } = s;
  const inside = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < width && j < height && isMine(read(who, j * width + i));
  const isAt = (i: number, j: number): boolean => {
    const hit = s.seen.cast(set.camera.eye, set.camera.ray(i * step, j * step), 1400);
    return hit !== undefined && isMine(hit.index);
  };
  const cut = (a: number, b: number, c: number, d: number): number => {
    if (a < 0 || b < 0 || c >= width || d >= height) return 0.5;
    const start = inside(a, b);
    let [low, high] = [0, 1];
    for (let k = 0; k < 3; k += 1) {
      const t = (low + high) / 2;
      if (isAt(a + (c - a) * t, b + (d - b) * t) === start) low = t;
      else high = t;
    }
    return (low + high) / 2;
  };
  return loops(width, height, inside, cut)
    .map((loop) => loop.map(([i, j]): Spot => [i * step, j * step]))
    .filter((loop) => areaOf(loop) > 8)
    .map((loop) => pathOf(simplify(loop, 0.45), 26))
    .join('');
}

function paintOne(set: PlaceSet, s: Samples, paint: Paint, id: string): string {
  const mine = s.seen.things.map((thing) => thing.paint === paint);
  const isMine = (index: number): boolean => mine[index] === true;
  const mask = Uint8Array.from(s.who, (index) => (isMine(index) ? 1 : 0));
  const count = mask.reduce((sum, v) => sum + v, 0);
  if (count < 4) return '';
  const outline = outlineOf(set, s, isMine);
  const [red, green, blue] = s.colour.map((field) => soften(field, mask, s.width, ROUNDS));
  const at = (i: number): Rgb => [read(red ?? [], i), read(green ?? [], i), read(blue ?? [], i)];
  const first = at(mask.indexOf(1));
  if (paint.flat) return `<path d="${outline}" fill="${print(first)}"/>`;
  const picture = shade({
    mask,
    width: s.width,
    height: s.height,
    origin: [0, 0],
    step: s.step,
    colour: at,
  });
  const mean = print(
    [0, 1, 2].map((i) => meanOf(s.colour[i as 0 | 1 | 2], mask, count)) as [number, number, number],
  );
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    `<path d="${outline}" fill="${mean}" stroke="${mean}" stroke-width="1.2"/>` +
    `<g clip-path="url(#${id})">${picture}</g>`
  );
}

const meanOf = (field: Float32Array, mask: Uint8Array, count: number): number =>
  field.reduce((sum, v, i) => sum + v * read(mask, i), 0) / count;

/** Paints one plane of a set; `step` is the distance of samples in frame units. */
export function paintPlane(set: PlaceSet, plane: Plane, step: number): string {
  const samples = sample(set, plane, step);
  const paints = [...new Set(samples.seen.things.map(({ paint }) => paint))];
  return paints.map((paint, index) => paintOne(set, samples, paint, `${plane}${index}`)).join('');
}
