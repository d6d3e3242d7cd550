import { type Decoder, shape, where } from '../core/kernel/json.ts';
import { err, ok } from '../core/kernel/result.ts';
import type { Point, Size } from './fit.ts';

/** A part of the frame. */
export interface Rect extends Point, Size {}

/** Decodes a number that can be drawn with. */
export const finite: Decoder<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : err({ path, wanted: 'a number' });

/** Decodes a length. */
export const length = where(finite, (value) => value > 0, 'a number above 0');

/** The decoders of a size's fields. */
export const size = { width: length, height: length };

/** The decoders of a point's fields. */
export const point = { x: finite, y: finite };

/** Decodes a rectangle. */
export const rect: Decoder<Rect> = shape({ ...point, ...size });
