import { hyp } from './number.ts';
import type { Spot } from './vector.ts';

const digits = (v: number): string => String(Math.round(v * 10) / 10);
const pair = ([x, y]: Spot): string => `${digits(x)} ${digits(y)}`;

function towards(a: Spot, b: Spot, reach: number): Spot {
  const length = hyp(b[0] - a[0], b[1] - a[1]);
  const t = length / 2 <= reach ? 0.5 : reach / length;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function turn(a: Spot, b: Spot, c: Spot): number {
  const into = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const out = Math.atan2(c[1] - b[1], c[0] - b[0]);
  const degrees = (Math.abs(into - out) * 180) / Math.PI;
  return degrees > 180 ? 360 - degrees : degrees;
}

/** A closed path; corners sharper than `sharp` degrees stay, others are rounded by at most `reach`. */
export function pathOf(loop: readonly Spot[], sharp = 62, reach = 16): string {
  const [first, second] = loop;
  if (first === undefined || second === undefined || loop.length < 3) return '';
  let d = `M${pair(towards(first, second, reach))}`;
  loop.forEach((a, index) => {
    const b = loop[(index + 1) % loop.length] ?? a;
    const c = loop[(index + 2) % loop.length] ?? a;
    const out = towards(b, c, reach);
    d +=
      turn(a, b, c) > sharp
        ? `L${pair(b)}L${pair(out)}`
        : `L${pair(towards(b, a, reach))}Q${pair(b)} ${pair(out)}`;
  });
  return `${d}Z`;
}
