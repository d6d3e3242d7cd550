/** Slow motion of people and places, as functions of time in milliseconds. No state, no chance. */

const wave = (ms: number, period: number, phase = 0): number =>
  Math.sin((ms / period + phase) * 2 * Math.PI);

/** Returns what of a number is behind the decimal point, 0..1. */
export const fraction = (value: number): number => value - Math.floor(value);

/** Returns a pseudo-random number in 0..1 that is always the same for an index. */
export const scatter = (index: number): number =>
  fraction(Math.sin(index * 127.1 + 311.7) * 43758.5453);

/** Returns the breath, -1 out .. 1 in: a little over four seconds, out slower than in. */
export const breath = (ms: number, phase: number): number =>
  wave(ms + 260 * wave(ms, 4400, phase), 4400, phase);

/** Returns the sway of the head, -1..1, too slow to be a nod. */
export const sway = (ms: number, phase: number): number =>
  0.7 * wave(ms, 7300, phase) + 0.3 * wave(ms, 11900, phase * 2);

/** Returns the drift of the picture for parallax, -1..1 across and down. */
export const drift = (ms: number): { x: number; y: number } => ({
  x: wave(ms, 52000),
  y: 0.4 * wave(ms, 68000, 0.2),
});

/** Returns the milliseconds until the next blink; one in six comes right after the last. */
export const blinkAfter = (count: number): number =>
  scatter(count * 3) < 1 / 6 ? 320 : 2600 + 3600 * scatter(count);
