import { dictionary, list, shape, text, type ValueOf } from '../kernel/json.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Option } from '../scenario/beat.ts';

const entry = shape({
  text,
  as: text, // an option’s id, `neutral`, `other`, or the code of a serious error
});
/** A reply that somebody might type, and what it is read as. */
export type TypedEntry = ValueOf<typeof entry>;

export const typedBank = dictionary(list(entry));
/** What might be typed at the moments of a scenario, by their id. */
export type TypedBank = ValueOf<typeof typedBank>;

/** What a reply is read as where it is none of the moment’s lines: nothing wrong, or something that no line has. */
export const READ_APART = ['neutral', 'other'] as const;

/** A moment as replies to it are read. */
export interface ReadMoment {
  readonly lines: readonly Option[];
  readonly bank: readonly TypedEntry[];
}

/** A rated moment as its story writes it: what it rates, the person’s words before the answer, and its lines. */
export interface TypedMoment {
  readonly rates: readonly Dimension[];
  readonly context: readonly string[];
  readonly lines: readonly Option[];
}
