import { among, type Decoder, list, shape, text, where, whole } from '../kernel/json.ts';
import { DIMENSIONS } from './dimension.ts';
import { EVIDENCE_SOURCES, type Evidence } from './evidence.ts';
import { LEVELS } from './level.ts';

const eachOnce = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;

const evidence: Decoder<Evidence> = shape({
  dimension: among(DIMENSIONS),
  level: among(LEVELS),
  source: among(EVIDENCE_SOURCES),
  why: text,
  slides: list(whole(1, 30)),
});

/** Decodes the evidence of one response; each dimension may appear once per source. */
export const evidences = where(
  list(evidence),
  (all) => eachOnce(all.map((one) => `${one.source} ${one.dimension}`)),
  'each dimension once from each source',
);
