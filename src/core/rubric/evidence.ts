import { among, list, shape, text, type ValueOf, where, whole } from '../kernel/json.ts';
import { DIMENSIONS } from './dimension.ts';
import { LEVELS } from './level.ts';

const eachOnce = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;

const evidence = shape({
  dimension: among(DIMENSIONS),
  level: among(LEVELS),
  source: among(['option', 'reply', 'board', 'record']), // where the level came from
  why: text, // one sentence, at most 40 words
  slides: list(whole(1, 30)), // of the training deck
});
/** A level on one dimension, with a reason a person can check. */
export type Evidence = ValueOf<typeof evidence>;

/** Decodes the evidence of one response; each dimension may appear once per source. */
export const evidences = where(
  list(evidence),
  (all) => eachOnce(all.map((one) => `${one.source} ${one.dimension}`)),
  'each dimension once from each source',
);
