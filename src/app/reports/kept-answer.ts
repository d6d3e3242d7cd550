import {
  among,
  dictionary,
  jsonOf,
  shape,
  text,
  type ValueOf,
  whole,
} from '../../core/kernel/json.ts';
import { isDimension } from '../../core/rubric/dimension.ts';
import { LEVELS } from '../../core/rubric/level.ts';
import { JUDGED_AS, type Judged } from '../../core/run/event.ts';

/** An answer to one response: a level that raters agreed on, or what one gave before ratings came on sheets alone. */
export type KeptAnswer = ValueOf<typeof decodeAnswer>;
const decodeAnswer = shape({
  session: text,
  beat: text,
  rater: text,
  as: among(JUDGED_AS),
  levels: dictionary(among(LEVELS)),
  note: text, // empty if none
  at: whole(0), // milliseconds since 1970, UTC
});

/** Reads an answer from its text as it is kept; undefined if it is damaged. */
export const answerIn = (kept: string): KeptAnswer | undefined => {
  const read = decodeAnswer(jsonOf(kept), '');
  return read.ok ? read.value : undefined;
};

/** Returns the facts that an answer adds to its record. */
export const answerRatings = ({ as, rater, beat, levels, note }: KeptAnswer): readonly Judged[] =>
  Object.entries(levels).flatMap(([dimension, level]) =>
    isDimension(dimension)
      ? [{ type: 'judged', as, rater, beat, dimension, level, ...(note && { note }) }]
      : [],
  );
