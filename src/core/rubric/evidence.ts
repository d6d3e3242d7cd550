import type { Dimension } from './dimension.ts';
import type { Level } from './level.ts';

/** Where a level came from. */
export const EVIDENCE_SOURCES = ['option', 'reply', 'board', 'record'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** A level on one dimension, with a reason a person can check. */
export interface Evidence {
  readonly dimension: Dimension;
  readonly level: Level;
  readonly source: EvidenceSource;
  readonly why: string; // one sentence, at most 40 words
  readonly slides: readonly number[]; // of the training deck
}
