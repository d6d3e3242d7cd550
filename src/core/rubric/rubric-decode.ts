import {
  among,
  type Decoder,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';
import type { Result } from '../kernel/result.ts';
import { CRITICAL_CLASSES, CRITICAL_CODES } from './critical-error.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import { LEVELS, type Level } from './level.ts';

const percent = whole(0, 100);
const level: Decoder<Level> = among(LEVELS);
const dimension = among(DIMENSIONS);

/** Decodes a feedback sentence with the slides it cites. */
export const feedbackSentence = shape({ text, slides: list(whole(1, 30)) });

const anchors = where(
  list(text),
  (all) => all.length === 4,
  'four anchors, level 0 first',
) as Decoder<readonly string[]> as Decoder<readonly [string, string, string, string]>;

const headline = where(
  list(dimension),
  ([one, two, ...more]) => two !== undefined && one !== two && more.length === 0,
  'two different dimensions',
) as Decoder<readonly Dimension[]> as Decoder<readonly [Dimension, Dimension]>;

/** Decodes one rated dimension: its definition, the anchor of each level, and feedback sentences. */
export const dimensionRule = shape({
  id: dimension,
  name: text,
  short: text, // label beside a level
  weight: whole(1, 100), // percent; all fifteen add up to 100
  definition: text,
  anchors, // index is the level
  strong: feedbackSentence,
  work: feedbackSentence,
  hint: text,
  keep: text,
  try: text,
});

const cap = shape({ open: percent, repaired: percent });

/** Decodes a band. */
export const scoreBand = shape({ from: percent, name: text }); // from: lower bound of the shown overall score

const bands = where(
  list(scoreBand, 1),
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
      list(dimensionRule),
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
        classes: list(among(CRITICAL_CLASSES), 1), // the first is the default
        techniques: optional(list(dimension, 1)), // what a line in its place has to show; the first that the moment rates
        error: text,
        explain: text, // one sentence addressed to the learner
        does: optional(text), // what `{who}` does after typed words with it, where no line of the moment has it
        repair: text, // example wording of a repair
        instead: text, // what to try next time
        slip: optional(flag), // a common mistake, as an older rubric says
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
  bands, // highest first
  soundFrom: percent, // bands from this score up also need the headline dimensions
  headline,
  headlineLeast: percent, // minimum on each headline dimension for those bands
  /** Where a headline dimension has less than `headline` percent, no figure above `to` is shown. */
  heldBelow: optional(shape({ headline: percent, to: percent })),
  enough: shape({
    ratedPercent: percent, // minimum percent of decisions rated, to give a band
    headlineCount: whole(0), // minimum decisions on each headline dimension, to give a band
    programCount: whole(0), // minimum decisions for a percentage over several runs
  }),
  hintCap: level,
  retryCap: level,
  /** A second try takes a serious error back only if it is sound; without this, any without such an error does. */
  retryMustRepair: optional(flag),
  passMark: percent,
});

const earlier = shape(versionFields(false));

/** Decodes the scoring rules as data (rubric section 6). Weights, bands and caps are configuration. */
export const wholeRubric = shape({
  ...versionFields(true),
  versions: optional(list(earlier)), // the earlier ones, each whole; added by whoever reads the files
});

type DecodedRubric = Result<ValueOf<typeof wholeRubric>, JsonProblem>;

/** Decodes an earlier version of the rubric: what came after it may be missing. */
export const decodeEarlierRubric = (value: unknown): DecodedRubric => earlier(value, '');

/**
 * Decodes the rubric. It must have all fifteen dimensions with weights adding up to 100, and all eleven critical errors.
 */
export const decodeRubric = (value: unknown): DecodedRubric => wholeRubric(value, '');
