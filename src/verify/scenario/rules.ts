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
import { type AskedProperty, CONVERSATION_PROPERTIES } from '../../core/scenario/asked.ts';
import { type Condition, type Need, readNeed } from '../dataflow/condition.ts';

/** What proof.json says of the paths to an ending. */
export interface EndingRule {
  readonly needs?: readonly Need[] | undefined; // hold wherever the ending is reached
  readonly after?: readonly (readonly string[])[] | undefined; // of each list, every path to it takes one option
  readonly without?: readonly string[] | undefined; // it can be reached without any of these options
}

/** Lets a path rate a dimension less often than the rubric asks. */
export interface Excuse {
  readonly dimension: string;
  readonly least: number;
  readonly after: readonly string[]; // applies to paths that took all these options
}

/** The rules of one scenario: its `proof.json`. */
export interface Rules {
  readonly endings: { readonly [ending: string]: EndingRule };
  readonly excused: readonly Excuse[];
  readonly unrepaired: readonly string[]; // options whose critical error gets no repair
  readonly skipped: readonly string[]; // decisions that a path may skip
  readonly early: readonly string[]; // endings that may come before the last decision
  readonly heard: readonly string[]; // endings that come from misuse of what was told
  readonly tells: readonly string[]; // variables that are set when the person tells something
  readonly trusts: { readonly [told: string]: number }; // least trust with which each may be set
  readonly recalls: readonly string[]; // endings of a second contact that only some first contacts lead to
  readonly cost: readonly string[]; // endings that show what good conduct cannot buy
  readonly asks: readonly AskedProperty[]; // properties of a conversation to check
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
  recalls: [],
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

/** Decodes alternatives of options: `every-word || hands-tied`. */
const options: Decoder<readonly string[]> = (value, path) => {
  const read = text(value, path);
  return read.ok ? ok(read.value.split('||').map((option) => option.trim())) : read;
};

/** Decodes `["told"]`, or variables with their least trust: `{ "told": 3 }`. */
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
  recalls: optional(list(text, 1)),
  cost: optional(list(text, 1)),
  asks: optional(list(among(CONVERSATION_PROPERTIES), 1)),
});

/** Decodes `proof.json`. */
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

/** Returns the condition that a variable of `tells` is not set. */
export const nothingTold = (name: string): Condition => ({
  text: `not ${name}`,
  name,
  op: 'not',
  to: true,
});

/** Lists the conditions on endings, without duplicates. */
export function conditionsOf({ endings, tells }: Rules): readonly Condition[] {
  const asked = Object.values(endings).flatMap(({ needs = [] }) => needs.flatMap(({ any }) => any));
  const all = [...asked, ...tells.map(nothingTold)];
  return [...new Map(all.map((condition) => [condition.text, condition])).values()];
}

/** The bits of some conditions in `Edge.held`. */
export const bitsOf = (all: readonly Condition[], some: readonly Condition[]): number =>
  some.reduce((bits, { text }) => bits | (1 << all.findIndex((one) => one.text === text)), 0);
