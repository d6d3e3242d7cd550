import { expect, test } from 'vitest';
import { ratio, shown } from '../../../src/core/kernel/ratio.ts';

test('a fraction is shown as the nearest whole number, halves up', () => {
  const of = (top: number, bottom: number) => shown(ratio(top, bottom));
  expect([of(125, 10), of(124, 10), of(0, 3), of(200, 3)]).toEqual([13, 12, 0, 67]);
});
