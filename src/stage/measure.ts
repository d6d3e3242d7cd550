import { type Decoder, shape, where } from '../core/kernel/json.ts';
import { err, ok } from '../core/kernel/result.ts';
import type { Point, Size } from './fit.ts';

/** A part of the frame. */
export interface Rect extends Point, Size {}

/** A number that can be drawn with. */
export const finite: Decoder<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : err({ path, wanted: 'a number' });

/** A length. */
export const length = where(finite, (value) => value > 0, 'a number above 0');

/** The fields of a size. */
export const size = { width: length, height: length };

/** The fields of a point. */
export const point = { x: finite, y: finite };

/** A rectangle. */
export const rect: Decoder<Rect> = shape({ ...point, ...size });
