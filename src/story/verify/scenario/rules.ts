import {
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  whole,
} from '../../../core/json.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { type Condition, readCondition } from '../live/condition.ts';

/** What an ending asks of the way that led to it. */
export interface EndingRule {
  readonly needs?: readonly Condition[] | undefined; // each holds wherever it is reached
  readonly after?: readonly string[] | undefined; // one of these options was taken on every way to it
  readonly without?: readonly string[] | undefined; // it can be reached with none of these options taken
}

/** A dimension that a path may rate less often than the rubric asks. */
export interface Excuse {
  readonly dimension: string;
  readonly least: number;
  readonly after: readonly string[]; // options that were all taken on such a path
}

/** What is true of one scenario alone: `proof.json`, beside the story. */
export interface Rules {
  readonly endings: { readonly [ending: string]: EndingRule };
  readonly excused: readonly Excuse[];
  readonly unrepaired: readonly string[]; // options whose critical error the scenario does not let be repaired
  readonly skipped: readonly string[]; // decisions that a path may leave out
  readonly early: readonly string[]; // endings that may come before the last decision
}

export const NO_RULES: Rules = {
  endings: {},
  excused: [],
  unrepaired: [],
  skipped: [],
  early: [],
};

const condition: Decoder<Condition> = (value, path) => {
  const read = readCondition(typeof value === 'string' ? value : '');
  if (read.ok) return read;
  return err({ path, wanted: 'a condition such as “ch >= 3”, “limits_told” or “not promised”' });
};

const decoder = shape({
  endings: optional(
    dictionary(
      shape({
        needs: optional(list(condition, 1)),
        after: optional(list(text, 1)),
        without: optional(list(text, 1)),
      }),
    ),
  ),
  excused: optional(list(shape({ dimension: text, least: whole(0, 9), after: list(text, 1) }))),
  unrepaired: optional(list(text, 1)),
  skipped: optional(list(text, 1)),
  early: optional(list(text, 1)),
});

/** Reads `proof.json`. */
export function decodeRules(value: unknown): Result<Rules, JsonProblem> {
  const read = decoder(value, '');
  return read.ok ? ok({ ...NO_RULES, ...read.value }) : read;
}
