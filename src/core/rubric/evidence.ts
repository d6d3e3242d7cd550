import type { Dimension } from './dimension.ts';
import type { Level } from './level.ts';

/** Who or what awarded a level. */
export const EVIDENCE_SOURCES = ['option', 'reply', 'board', 'record'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** One level on one dimension, with the reason a person can read and argue with. */
export interface Evidence {
  readonly dimension: Dimension;
  readonly level: Level;
  readonly source: EvidenceSource;
  readonly why: string; // one sentence, at most 40 words
  readonly slides: readonly number[]; // of the training deck
}
