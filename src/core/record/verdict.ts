import type { EventDraft } from '../run/event.ts';

/** A position where a record contradicts its story, rubric or checksums. */
export interface Difference {
  readonly seq: number; // of the fact; −1 for the head
  readonly type: EventDraft['type'] | 'head';
  readonly at: string; // path inside the fact; `fact` if it cannot occur at all, `checksum` if only the chain reveals it
}

/** Inputs of a record whose version may differ from the installed one. */
export const VERSIONED = ['story', 'pack', 'rubric', 'analyser'] as const;
export type Versioned = (typeof VERSIONED)[number];

/** Why a record that replays could not be checked in full. */
export type Unchecked = 'own-words' | 'no-scenario';

/**
 * The result of checking a record. `verified` means that story, rubric and checksums reproduce exactly this record. It
 * does not prove who played.
 */
export type Verdict =
  | { readonly is: 'verified' }
  | { readonly is: 'differs'; readonly differences: readonly Difference[] }
  | { readonly is: 'other-version'; readonly versions: readonly Versioned[] }
  | { readonly is: 'unchecked'; readonly why: readonly Unchecked[] };

export const VERDICTS = [
  'verified',
  'differs',
  'other-version',
  'unchecked',
] as const satisfies readonly Verdict['is'][];
