import type { Measured } from '../form/measured.ts';
import { hyp, read } from '../form/number.ts';
import type { Solid } from '../form/solid.ts';
import type { Vec } from '../form/vector.ts';

const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

const shades = (near: Solid | undefined, far: Solid | undefined): boolean =>
  near !== undefined && (near === far || near.material !== far?.material || near.own === true);

/** What lies just behind a nearer edge is a little darker: collars, fingers, lapels. */
export function contactShade(m: Measured): void {
  const reach = Math.max(1, Math.round(0.38 / m.step));
  const solidAt = (at: number): Solid | undefined => m.scene.solids[read(m.solid, at)];
  const isOver = (at: number, near: number): boolean => {
    const lift = read(m.depth, near) - read(m.depth, at);
    return (
      read(m.solid, near) >= 0 && lift > 0.28 && lift < 6 && shades(solidAt(near), solidAt(at))
    );
  };
  for (let j = reach; j < m.height - reach; j += 1) {
    for (let i = reach; i < m.width - reach; i += 1) {
      const at = j * m.width + i;
      if (read(m.solid, at) < 0) continue;
      const over = AROUND.filter(([u, v]) => isOver(at, at + (v * m.width + u) * reach)).length;
      if (over > 1) m.tone[at] = read(m.tone, at) * (1 - Math.min(0.34, over * 0.07));
    }
  }
}

/** Rim light lives on outlines: none where the same surface goes on towards the lamp. */
export function trimRim(m: Measured, lamp: Vec): void {
  const flat = hyp(lamp[0], lamp[1]) || 1;
  const du = Math.round(((lamp[0] / flat) * 0.62) / m.step);
  const dv = Math.round(((lamp[1] / flat) * 0.62) / m.step);
  for (let at = 0; at < m.rim.length; at += 1) {
    const u = (at % m.width) + du;
    const v = Math.floor(at / m.width) + dv;
    if (u < 0 || v < 0 || u >= m.width || v >= m.height) continue;
    const next = v * m.width + u;
    const there = read(m.solid, next);
    const goesOn = there === read(m.solid, at) || read(m.depth, at) - read(m.depth, next) < 8;
    if (there >= 0 && goesOn) m.rim[at] = 0;
  }
}
