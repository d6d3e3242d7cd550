import type { EventDraft } from '../run/event.ts';

/** A place where a record says something else than its story, rubric or checksums give. */
export interface Difference {
  readonly seq: number; // of the fact; −1 is the head of the record
  readonly type: EventDraft['type'] | 'head';
  readonly at: string; // path inside the fact; `fact` where it cannot happen at all, `checksum` where only the chain tells
}

/** What of a record's rules is of another version than those at hand. */
export const VERSIONED = ['story', 'pack', 'rubric', 'analyser'] as const;
export type Versioned = (typeof VERSIONED)[number];

/** Why a record could be played again and still not be checked in full. */
export type Unchecked = 'own-words' | 'no-scenario' | 'no-checksums';

/**
 * What checking a record has shown. `verified` means that story, rubric and checksums give this very
 * record. It says nothing about who sat there.
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
