import type { TurnPlace } from '../../core/agreement/sample.ts';
import {
  among,
  type Decoder,
  dictionary,
  jsonOf,
  shape,
  text,
  whole,
} from '../../core/kernel/json.ts';
import { isDimension } from '../../core/rubric/dimension.ts';
import { LEVELS } from '../../core/rubric/level.ts';
import { JUDGED_AS, type Judged } from '../../core/run/event.ts';
import type { RaterAnswer } from '../../ui/reports/rating/rating-form.tsx';

/** What a rater answered to one response. */
export interface KeptAnswer extends RaterAnswer, Pick<Judged, 'as' | 'rater' | 'beat'> {
  readonly session: string;
  readonly at: number; // milliseconds since 1970, UTC
}

/** Where an answer is kept that is being entered. */
export interface AnswerPlace extends TurnPlace, Pick<KeptAnswer, 'as'> {
  readonly of: string; // the rater; of an agreed level its technique, whoever enters it
}

/** Returns where an answer is kept while it is being entered. */
export const placeOf = ({ session, beat, as, rater, levels }: KeptAnswer): AnswerPlace => ({
  session,
  beat,
  as,
  of: as === 'rating' ? rater : Object.keys(levels).join(),
});

const decodeAnswer: Decoder<KeptAnswer> = shape({
  session: text,
  beat: text,
  rater: text,
  as: among(JUDGED_AS),
  levels: dictionary(among(LEVELS)),
  note: text,
  at: whole(0),
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
