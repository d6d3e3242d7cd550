import {
  among,
  type Decoder,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from '../kernel/json.ts';
import type { Result } from '../kernel/result.ts';
import { CRITICAL_CLASSES, CRITICAL_CODES } from './critical-error.ts';
import { DIMENSIONS } from './dimension.ts';
import { LEVELS, type Level } from './level.ts';
import type { DimensionRule, Rubric, Sentence } from './rubric.ts';

const percent = whole(0, 100);
const level: Decoder<Level> = among(LEVELS);
const dimension = among(DIMENSIONS);

const sentence: Decoder<Sentence> = shape({ text, slides: list(whole(1, 30)) });

const anchors: Decoder<DimensionRule['anchors']> = (value, path) => {
  const read = where(
    list(text),
    (all) => all.length === 4,
    'four anchors, level 0 first',
  )(value, path);
  return read as Result<DimensionRule['anchors'], JsonProblem>;
};

const headline: Decoder<Rubric['headline']> = (value, path) => {
  const read = where(
    list(dimension),
    ([one, two, ...more]) => two !== undefined && one !== two && more.length === 0,
    'two different dimensions',
  )(value, path);
  return read as Result<Rubric['headline'], JsonProblem>;
};

const rule: Decoder<DimensionRule> = shape({
  id: dimension,
  name: text,
  short: text,
  weight: whole(1, 100),
  definition: text,
  anchors,
  strong: sentence,
  work: sentence,
  hint: text,
  keep: text,
  try: text,
});

const cap = shape({ open: percent, repaired: percent });

const bands = where(
  list(shape({ from: percent, name: text }), 1),
  (all) =>
    all.at(-1)?.from === 0 &&
    all.every((band, index) => index === 0 || band.from < (all[index - 1]?.from ?? 0)),
  'bands from the highest down to 0',
);

/** Checks that a list names each of the known ones once, or where some came later, none twice. */
const eachOnce = <T>(known: readonly T[], found: readonly T[], whole: boolean): boolean =>
  new Set(found).size === found.length && (!whole || found.length === known.length);

/** The fields of one version. An earlier one may lack dimensions and critical errors that came after it. */
const versionFields = (complete: boolean) => ({
  version: text,
  levels: where(
    list(shape({ level, name: text, anchor: text })),
    (all) =>
      eachOnce<Level>(
        LEVELS,
        all.map((one) => one.level),
        true,
      ),
    'levels 0 to 3, each once',
  ),
  dimensions: where(
    where(
      list(rule),
      (all) =>
        eachOnce(
          DIMENSIONS,
          all.map((one) => one.id),
          complete,
        ),
      `each of ${DIMENSIONS.join(', ')} once`,
    ),
    (all) => all.reduce((sum, one) => sum + one.weight, 0) === 100,
    'weights that add up to 100',
  ),
  criticalErrors: where(
    list(
      shape({
        code: among(CRITICAL_CODES),
        classes: list(among(CRITICAL_CLASSES), 1),
        techniques: optional(list(dimension, 1)),
        error: text,
        explain: text,
        does: optional(text),
        repair: text,
        instead: text,
        slip: optional(flag),
      }),
    ),
    (all) =>
      eachOnce(
        CRITICAL_CODES,
        all.map((one) => one.code),
        complete,
      ),
    `each of ${CRITICAL_CODES.join(', ')} once`,
  ),
  caps: shape({ A: cap, B: cap, twiceA: percent }),
  bands,
  soundFrom: percent,
  headline,
  headlineLeast: percent,
  heldBelow: optional(shape({ headline: percent, to: percent })),
  enough: shape({ ratedPercent: percent, headlineCount: whole(0), programCount: whole(0) }),
  hintCap: level,
  retryCap: level,
  retryMustRepair: optional(flag),
  passMark: percent,
});

const earlier: Decoder<Rubric> = shape(versionFields(false));
const rubric: Decoder<Rubric> = shape({
  ...versionFields(true),
  versions: optional(list(earlier)),
});

/** Decodes an earlier version of the rubric: what came after it may be missing. */
export const decodeEarlierRubric = (value: unknown): Result<Rubric, JsonProblem> =>
  earlier(value, '');

/**
 * Decodes the rubric. It must have all fifteen dimensions with weights adding up to 100, and all eleven critical errors.
 */
export const decodeRubric = (value: unknown): Result<Rubric, JsonProblem> => rubric(value, '');
