import { lerp } from '../form/number.ts';
import { mix } from '../ink/colour.ts';

/** Skin: its colour, the blood-warm tint of its half-shadow, and how much light it throws back. */
export interface Skin {
  readonly base: string;
  readonly glow: string;
  readonly sheen: number;
}

const STEPS: readonly Skin[] = [
  { base: '#f2d4c4', glow: '#d9614a', sheen: 0.22 },
  { base: '#e9c4ab', glow: '#cf5b43', sheen: 0.24 },
  { base: '#deae8e', glow: '#c4553a', sheen: 0.27 },
  { base: '#ce9976', glow: '#b54c30', sheen: 0.3 },
  { base: '#b88060', glow: '#a2422a', sheen: 0.34 },
  { base: '#9d674b', glow: '#8b3723', sheen: 0.4 },
  { base: '#82523b', glow: '#74301f', sheen: 0.46 },
  { base: '#684130', glow: '#5f281c', sheen: 0.52 },
  { base: '#503228', glow: '#4b2119', sheen: 0.58 },
  { base: '#3c2721', glow: '#3a1a16', sheen: 0.62 },
];

/** Skin at a fractional step 0 (fair) .. 9 (deep). */
export function skinAt(step: number): Skin {
  const index = Math.min(STEPS.length - 2, Math.floor(step));
  const [a, b] = STEPS.slice(index, index + 2);
  if (a === undefined || b === undefined) throw new RangeError(`no skin at ${step}`);
  const t = step - index;
  return {
    base: mix(a.base, b.base, t),
    glow: mix(a.glow, b.glow, t),
    sheen: lerp(a.sheen, b.sheen, t),
  };
}
