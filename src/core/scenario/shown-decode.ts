import { among, type Decoder, list, optional, shape, text, where, whole } from '../kernel/json.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';
import type { ShownBeat } from './beat.ts';
import { type Line, MOODS, STAGE_STANCES } from './line/line.ts';

/** Decodes dimensions that a moment or a note rates: each once. */
export const decodeDimensions = where(
  list(among(DIMENSIONS)),
  (all) => new Set(all).size === all.length,
  'each dimension once',
);

/** Decodes one line of a scene, as it was shown. */
export const decodeLine: Decoder<Line> = shape({
  text,
  who: optional(text),
  mood: optional(among(MOODS)),
  pose: optional(among(STAGE_STANCES)),
  place: optional(text),
  time: optional(text),
  door: optional(text),
  sits: optional(list(text, 1)),
  stands: optional(list(text, 1)),
  close: optional(among([true] as const)),
  notice: optional(text),
  sound: optional(text),
  voice: optional(text),
  enters: optional(list(text, 1)),
  leaves: optional(list(text, 1)),
  observations: optional(
    list(
      shape({ id: text, seen: text, flag: optional(text), slowDown: text, readings: list(text) }),
    ),
  ),
});

/** Decodes a moment as it was shown. */
export const decodeShownBeat: Decoder<ShownBeat> = shape({
  id: text,
  number: whole(0),
  rates: decodeDimensions,
  shows: list(text),
  lines: list(decodeLine),
  options: list(shape({ id: text, text, goesOn: optional(text) }), 1),
  strongest: optional(text),
  dilemma: optional(list(shape({ option: text, says: text }), 2)),
  ask: optional(shape({ id: text, worried: optional(among([true] as const)) })),
  hint: optional(shape({ dimension: among(DIMENSIONS), text })),
});
