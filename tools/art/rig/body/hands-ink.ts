import type { Measured } from '../form/measured.ts';
import { read } from '../form/number.ts';
import { pathOf } from '../form/path.ts';
import { add, cross, type Spot, scale, sub, unit, type Vec } from '../form/vector.ts';
import { fill } from '../ink/brush.ts';
import type { Canvas } from '../ink/canvas.ts';
import { mix, tone } from '../ink/colour.ts';
import type { Light } from '../ink/light.ts';
import type { Body } from './body.ts';
import type { Hand } from './hand.ts';
import type { Skin } from './skin.ts';

const NAIL: readonly Spot[] = [
  [-0.55, -0.34],
  [0.35, -0.36],
  [0.62, 0],
  [0.35, 0.36],
  [-0.55, 0.34],
  [-0.68, 0],
];

/** Whether this place of the world is a visible part of an arm. */
function isSeen(m: Measured, v: Vec): boolean {
  const i = Math.round((v[0] - m.view.x0) / m.step);
  const j = Math.round((v[1] - m.view.y0) / m.step);
  if (i < 0 || j < 0 || i >= m.width || j >= m.height) return false;
  const at = j * m.width + i;
  const isArm = m.scene.solids[read(m.solid, at)]?.material === 'arm';
  return isArm && v[2] > read(m.depth, at) - 0.75;
}

function nail(
  hand: Hand,
  chain: readonly Vec[],
  isThumb: boolean,
  place: (v: Vec) => Vec,
  m: Measured,
) {
  const [tip, before] = [chain[3], chain[2]];
  if (tip === undefined || before === undefined) return [];
  const ahead = unit(sub(tip, before));
  const up = scale(unit(cross(ahead, isThumb ? [0, 0, 1] : [0, 1, 0])), -1);
  const out = up[2] < 0 && !isThumb ? scale(up, -1) : up;
  const centre = add(sub(tip, scale(ahead, 0.1)), scale(out, isThumb ? 0.62 : 0.5));
  const world = (v: Vec): Vec => place(hand.toTorso(v));
  const facing = unit(sub(world(add(centre, out)), world(centre)))[2];
  if (facing <= 0.3 || !isSeen(m, world(centre))) return [];
  const aside = unit(cross(out, ahead));
  return NAIL.map(([u, v]) => world(add(centre, add(scale(ahead, u), scale(aside, v)))));
}

/** Finger nails, where they face the viewer. */
export function inkHands(
  body: Body,
  m: Measured,
  canvas: Canvas,
  skin: Skin,
  light: Light,
): string {
  const colour = tone(mix(skin.base, '#e8b9a8', 0.4), 0.78, light);
  return body.arms
    .flatMap(({ hand }) =>
      hand.joints.map((chain, index) => nail(hand, chain, index === 4, body.frame.toWorld, m)),
    )
    .filter((points) => points.length > 0)
    .map((points) =>
      fill(
        pathOf(
          points.map(([x, y]) => canvas.xy(x, y)),
          80,
        ),
        colour,
        0.6,
      ),
    )
    .join('');
}
