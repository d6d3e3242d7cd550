import {
  among,
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  whole,
} from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type Condition, type Need, readNeed } from '../dataflow/condition.ts';

/** What an ending asks of the way that led to it. */
export interface EndingRule {
  readonly needs?: readonly Need[] | undefined; // each holds wherever it is reached
  readonly after?: readonly (readonly string[])[] | undefined; // of each, one option was taken on every way to it
  readonly without?: readonly string[] | undefined; // it can be reached with none of these options taken
}

/** A dimension that a path may rate less often than the rubric asks. */
export interface Excuse {
  readonly dimension: string;
  readonly least: number;
  readonly after: readonly string[]; // options that were all taken on such a path
}

/** Properties that a scenario is held to where its proof.json asks for them. */
export const ASKED = [
  'dilemmas',
  'dominance',
  'near-misses',
  'formulas',
  'gates',
  'conduct',
  'returns',
  'reading',
  'cost',
] as const;
export type AskedProperty = (typeof ASKED)[number];

/** What is true of one scenario alone: `proof.json`, beside the story. */
export interface Rules {
  readonly endings: { readonly [ending: string]: EndingRule };
  readonly excused: readonly Excuse[];
  readonly unrepaired: readonly string[]; // options whose critical error the scenario does not let be repaired
  readonly skipped: readonly string[]; // decisions that a path may leave out
  readonly early: readonly string[]; // endings that may come before the last decision
  readonly heard: readonly string[]; // endings that harm done with what was told leads to
  readonly tells: readonly string[]; // variables that are set where somebody tells of themselves
  readonly trusts: { readonly [told: string]: number }; // the least trust with which each is set, where said
  readonly cost: readonly string[]; // endings at which something wanted was not to be had
  readonly asks: readonly AskedProperty[]; // properties of a conversation that it is held to
}

export const NO_RULES: Rules = {
  endings: {},
  excused: [],
  unrepaired: [],
  skipped: [],
  early: [],
  heard: [],
  tells: [],
  trusts: {},
  cost: [],
  asks: [],
};

const need: Decoder<Need> = (value, path) => {
  const read = readNeed(typeof value === 'string' ? value : '');
  if (read.ok) return read;
  const wanted =
    'a condition such as “ch >= 3”, “limits_told”, “not promised” or “left || al >= 3”';
  return err({ path, wanted });
};

/** Options, one of which must have been taken: `every-word || hands-tied`. */
const options: Decoder<readonly string[]> = (value, path) => {
  const read = text(value, path);
  return read.ok ? ok(read.value.split('||').map((option) => option.trim())) : read;
};

/** `["told"]`, or each with the least trust with which it is set: `{ "told": 3 }`. */
const tells: Decoder<{ readonly [told: string]: number | undefined }> = (value, path) => {
  if (!Array.isArray(value)) return dictionary(whole(0, 10))(value, path);
  const read = list(text, 1)(value, path);
  return read.ok ? ok(Object.fromEntries(read.value.map((told) => [told, undefined]))) : read;
};

const decoder = shape({
  endings: optional(
    dictionary(
      shape({
        needs: optional(list(need, 1)),
        after: optional(list(options, 1)),
        without: optional(list(text, 1)),
      }),
    ),
  ),
  excused: optional(list(shape({ dimension: text, least: whole(0, 9), after: list(text, 1) }))),
  unrepaired: optional(list(text, 1)),
  skipped: optional(list(text, 1)),
  early: optional(list(text, 1)),
  heard: optional(list(text, 1)),
  tells: optional(tells),
  cost: optional(list(text, 1)),
  asks: optional(list(among(ASKED), 1)),
});

/** Reads `proof.json`. */
export function decodeRules(value: unknown): Result<Rules, JsonProblem> {
  const read = decoder(value, '');
  if (!read.ok) return read;
  const { tells: told = {}, ...others } = read.value;
  const trusts = Object.entries(told).flatMap(([name, least]) =>
    least === undefined ? [] : [[name, least] as const],
  );
  const rules: Rules = {
    ...NO_RULES,
    ...others,
    tells: Object.keys(told),
    trusts: Object.fromEntries(trusts),
  };
  if (conditionsOf(rules).length <= MOST_CONDITIONS) return ok(rules);
  return err({ path: '/endings', wanted: `at most ${MOST_CONDITIONS} different conditions` });
}

const MOST_CONDITIONS = 31; // each is a bit of a whole number

/** Nothing was told that this variable stands for. */
export const untold = (name: string): Condition => ({
  text: `not ${name}`,
  name,
  op: 'not',
  to: true,
});

/** All conditions that are asked of endings, each once. */
export function conditionsOf({ endings, tells }: Rules): readonly Condition[] {
  const asked = Object.values(endings).flatMap(({ needs = [] }) => needs.flatMap(({ any }) => any));
  const all = [...asked, ...tells.map(untold)];
  return [...new Map(all.map((condition) => [condition.text, condition])).values()];
}
