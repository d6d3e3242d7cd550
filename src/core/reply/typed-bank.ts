import { type Decoder, dictionary, list, shape, text } from '../kernel/json.ts';
import type { Option } from '../scenario/beat.ts';

/** A reply that somebody might type, and what it is read as. */
export interface TypedEntry {
  readonly text: string;
  readonly as: string; // an option’s id, `neutral`, `other`, or the code of a serious error
}

/** What might be typed at the moments of a scenario, by their id. */
export type TypedBank = { readonly [moment: string]: readonly TypedEntry[] };

/** What a reply is read as where it is none of the moment’s lines: nothing wrong, or something that no line has. */
export const READ_APART = ['neutral', 'other'] as const;

export const typedBank: Decoder<TypedBank> = dictionary(list(shape({ text, as: text })));

/** A moment as replies to it are read. */
export interface ReadMoment {
  readonly lines: readonly Option[];
  readonly bank: readonly TypedEntry[];
}
