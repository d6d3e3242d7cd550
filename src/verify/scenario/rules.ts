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
import { CONVERSATION_PROPERTIES } from '../../core/scenario/asked.ts';
import { type Condition, type Need, readNeed } from '../dataflow/condition.ts';

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

const names = list(text, 1);

const endingRule = shape({
  needs: optional(list(need, 1)), // hold wherever the ending is reached
  after: optional(list(options, 1)), // of each list, every path to it takes one option
  without: optional(names), // it can be reached without any of these options
});

const decoder = shape({
  endings: optional(dictionary(endingRule)),
  /** Lets a path that took an option of each list rate a dimension less often than the rubric asks. */
  excused: optional(list(shape({ dimension: text, least: whole(0, 9), after: list(options, 1) }))),
  unrepaired: optional(names), // options whose critical error gets no repair
  late: optional(names), // repairs that come too late to change a later moment
  skipped: optional(names), // decisions that a path may skip
  early: optional(names), // endings that may come before the last decision
  heard: optional(names), // endings that come from misuse of what was told
  tells: optional(dictionary(whole(0, 10))), // what is set when the person tells something, with the least trust
  recalls: optional(names), // endings of a second contact that only some first contacts lead to
  cost: optional(names), // endings that show what good conduct cannot buy
  asks: optional(list(among(CONVERSATION_PROPERTIES), 1)), // properties of a conversation to check
});

type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** The rules of one scenario: its `proof.json`. */
export type Rules = Required<Decoded<typeof decoder>>;

/** What proof.json says of the paths to an ending. */
export type EndingRule = Decoded<typeof endingRule>;

export const NO_RULES: Rules = {
  endings: {},
  excused: [],
  unrepaired: [],
  late: [],
  skipped: [],
  early: [],
  heard: [],
  tells: {},
  recalls: [],
  cost: [],
  asks: [],
};

/** Decodes `proof.json`. */
export function decodeRules(value: unknown): Result<Rules, JsonProblem> {
  const read = decoder(value, '');
  if (!read.ok) return read;
  const rules: Rules = { ...NO_RULES, ...read.value };
  if (conditionsOf(rules).length <= MOST_CONDITIONS) return ok(rules);
  return err({ path: '/endings', wanted: `at most ${MOST_CONDITIONS} different conditions` });
}

const MOST_CONDITIONS = 31; // each is a bit of a whole number

/** Returns the condition that a variable is not set. */
export const unset = (name: string): Condition => ({
  text: `not ${name}`,
  name,
  op: 'not',
  to: true,
});

/** Lists the conditions on endings, without duplicates. */
export function conditionsOf({ endings, tells }: Rules): readonly Condition[] {
  const asked = Object.values(endings).flatMap(({ needs = [] }) => needs.flatMap(({ any }) => any));
  const all = [...asked, ...Object.keys(tells).map(unset)];
  return [...new Map(all.map((condition) => [condition.text, condition])).values()];
}
