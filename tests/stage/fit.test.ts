import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closenessOf, spotOf } from '../../src/stage/figure/spot.ts';
import { cover } from '../../src/stage/fit.ts';
import { SIDES } from '../../src/stage/view.ts';

const FRAME = { width: 1600, height: 900 };
const EYES = { x: 800, y: 320 };
const SIDE = fc.integer({ min: 120, max: 3000 });

test('the picture always covers the canvas, with something to spare for drift', () => {
  fc.assert(
    fc.property(SIDE, SIDE, fc.constantFrom(1, 2), (width, height, ratio) => {
      const { x, y, scale } = cover({ width, height }, FRAME, EYES, ratio);
      expect(x).toBeLessThan(0);
      expect(y).toBeLessThan(0);
      expect(x + FRAME.width * scale).toBeGreaterThan(width);
      expect(y + FRAME.height * scale).toBeGreaterThan(height);
    }),
  );
});

test.each([
  ['wide screen', 660, 880],
  ['phone', 390, 230],
  ['narrowest crop', 360, 600],
  ['widest crop', 1200, 600],
])('%s: the eyes lie in the middle 45 %% and the upper 65 %%', (_, width, height) => {
  const { x, y, scale } = cover({ width, height }, FRAME, EYES, 1);
  expect(Math.abs((x + EYES.x * scale) / width - 0.5)).toBeLessThan(0.1);
  expect((y + EYES.y * scale) / height).toBeGreaterThan(0.25);
  expect((y + EYES.y * scale) / height).toBeLessThan(0.5);
});

const HALF_FACE = 92; // picture units, at full size

test.each([
  ['wide screen', 660, 880],
  ['square', 480, 480],
  ['phone', 390, 230],
  ['narrowest crop', 360, 600],
])('%s: no face of two or three people is cut', (_, width, height) => {
  const { x, scale } = cover({ width, height }, FRAME, EYES, 1);
  const closeness = closenessOf(width / scale, FRAME);
  for (const many of [1, 2, 3]) {
    for (const side of SIDES.slice(0, many)) {
      const spot = spotOf(many === 1 ? 'centre' : side, many);
      const middle = EYES.x + spot.aside * FRAME.width * closeness;
      expect(x + (middle - HALF_FACE * spot.scale) * scale).toBeGreaterThan(0);
      expect(x + (middle + HALF_FACE * spot.scale) * scale).toBeLessThan(width);
    }
  }
});

test('a low plate comes nearer', () => {
  const share = (height: number): number =>
    cover({ width: height * 1.7, height }, FRAME, EYES, 1).scale / height;
  expect(share(230)).toBeGreaterThan(share(420) * 1.2);
});
