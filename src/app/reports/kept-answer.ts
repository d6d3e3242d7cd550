import type { Opinion } from '../../core/agreement/opinion.ts';
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

/** A response, and who answers it as what. */
export type AnswerPlace = Pick<KeptAnswer, 'session' | 'beat' | 'rater' | 'as'>;

/** The place of an agreed level that is being entered: one draft for each technique of a response, whoever types. */
export const settlingPlace = ({
  session,
  beat,
  dimension,
}: Pick<Opinion, 'session' | 'beat' | 'dimension'>): AnswerPlace => ({
  session,
  beat,
  rater: dimension,
  as: 'correction',
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
