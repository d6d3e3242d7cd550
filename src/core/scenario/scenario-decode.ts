import {
  among,
  type Decoder,
  dictionary,
  flag,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { DIMENSIONS, type Dimension } from '../rubric/dimension.ts';
import { LEVELS } from '../rubric/level.ts';
import type { Levels } from './beat.ts';
import { CARRIED_MOST, decodeFollows } from './carried.ts';
import { BASE_VARIANT } from './drawn-scenario.ts';
import { REVIEWER_ROLES } from './review.ts';
import {
  BOARD_COLUMNS,
  type CastMember,
  type Item,
  JOBS,
  type Note,
  type Scenario,
  type ScenarioCard,
  type Variant,
  WANT_RESULTS,
  type Want,
} from './scenario.ts';

const slides = list(whole(1, 30));
const flagId = where(text, (id) => /^RF([1-9]|1[0-3])$/.test(id), 'a red flag RF1 to RF13');

const card: Decoder<ScenarioCard> = shape({
  id: text,
  title: text,
  pathway: optional(where(text, (id) => /^PW[1-8]$/.test(id), 'a pathway PW1 to PW8')),
  role: text,
  setting: text,
  minutes: whole(1, 60),
  asks: optional(text),
  you: optional(text),
  work: optional(list(among(JOBS), 1)),
  trains: text,
  notice: text,
  summary: list(text, 1),
});

const item: Decoder<Item> = shape({
  id: text,
  seen: text,
  flag: optional(flagId),
  slowDown: text,
  readings: list(text, 1),
  places: list(among(BOARD_COLUMNS), 1),
});

const levels: Decoder<Levels> = (value, path) => {
  const read = dictionary(among(LEVELS))(value, path);
  if (!read.ok) return read;
  const stray = Object.keys(read.value).find((key) => !DIMENSIONS.includes(key as Dimension));
  return stray === undefined
    ? ok(read.value as Levels)
    : err({ path: `${path}.${stray}`, wanted: `one of ${DIMENSIONS.join(', ')}` });
};

const note: Decoder<Note> = shape({ id: text, text, levels, why: text, slides });

const once = <T>(decoder: Decoder<readonly T[]>, idOf: (one: T) => string) =>
  where(decoder, (all) => new Set(all.map(idOf)).size === all.length, 'ids that differ');

const want: Decoder<Want> = shape({ text, at: dictionary(among(WANT_RESULTS)) });

const debrief = shape({
  wanted: text,
  wants: optional(list(want, 1)),
  truth: optional(text),
  trafficking: optional(flag),
  points: list(shape({ text, slides }), 1),
});

const places = list(among(BOARD_COLUMNS), 1);

const variant: Decoder<Variant> = shape({
  id: where(text, (id) => /^[a-z]\w*$/.test(id) && id !== BASE_VARIANT, 'a short name such as v2'),
  drawn: among(['first', 'later'] as const),
  debrief,
  places: optional(dictionary(places)),
});

/** Decodes a deck id a beat can cover (screening, rights, barriers, techniques), with the option that says it. */
const deckId = where(
  text,
  (id) => /^(SQ|TV|LV|TQ)[1-9]( [a-z][\w-]*)?$/.test(id),
  'an id such as LV4, or with the option that says it, such as “SQ2 come-and-go”',
);

const storyName = where(text, (name) => /^[a-z]\w*$/.test(name), 'the name of a story variable');

const scenario = shape({
  card,
  beats: whole(1, 20),
  person: text,
  place: text,
  caption: text,
  guessAt: text,
  items: once(list(item, 1), (one) => one.id),
  noteRates: list(among(DIMENSIONS)),
  tellings: dictionary(once(list(note, 2), (one) => one.id)),
  debrief,
  decides: optional(among([true] as const)),
  minor: optional(among([true] as const)),
  needs: optional(list(among(REVIEWER_ROLES), 1)),
  board: optional(among([false] as const)),
  variants: optional(once(list(variant, 1), (one) => one.id)),
  covers: optional(dictionary(list(deckId, 1))),
  carries: optional(
    where(
      once(list(storyName, 1), (name) => name),
      (names) => names.length <= CARRIED_MOST,
      `at most ${CARRIED_MOST} names`,
    ),
  ),
  follows: optional(decodeFollows),
  endings: optional(list(text, 1)),
});

const personId = where(text, (id) => /^[a-z][\w-]*$/.test(id), 'a short name such as hannah');
const personName = where(text, (name) => /\p{L}/u.test(name), 'the name that learners read');

const cast = once(
  list<CastMember>(shape({ id: personId, name: personName, other: optional(text) }), 1),
  (one) => one.id,
);

/** Finds a note whose levels do not match exactly the dimensions the report rates. */
function badNote(made: Scenario): JsonProblem | undefined {
  for (const [telling, notes] of Object.entries(made.tellings)) {
    for (const [index, one] of notes.entries()) {
      const given = Object.keys(one.levels);
      const fits =
        given.length === made.noteRates.length &&
        made.noteRates.every((dimension) => given.includes(dimension));
      if (!fits) {
        const path = `tellings.${telling}[${index}].levels`;
        return { path, wanted: `a level for ${made.noteRates.join(', ')} and no other` };
      }
    }
  }
  return undefined;
}

/**
 * Checks board and notes: notes that can be filed must rate something; without a board there must be no notes, since a
 * beat holds the note.
 */
function badBoard({ board, noteRates, tellings }: Scenario): JsonProblem | undefined {
  const notes = Object.keys(tellings).length;
  if (board === false && notes + noteRates.length > 0) {
    return { path: 'board', wanted: 'true, or no tellings and no noteRates' };
  }
  if (notes === 0 && noteRates.length > 0) {
    return { path: 'tellings', wanted: 'at least one telling, or no noteRates' };
  }
  return notes === 0 || noteRates.length > 0
    ? undefined
    : { path: 'noteRates', wanted: 'at least one dimension' };
}

/** Finds a variant that changes an unknown item. */
function badVariant({ items, variants = [] }: Scenario): JsonProblem | undefined {
  const known = new Set(items.map(({ id }) => id));
  for (const [index, { places: changed = {} }] of variants.entries()) {
    const stray = Object.keys(changed).find((id) => !known.has(id));
    if (stray !== undefined) {
      return { path: `variants[${index}].places.${stray}`, wanted: 'the id of an item' };
    }
  }
  return undefined;
}

/** Decodes a scenario from `scenario.json` and `cast.json`; error paths start with the file's field. */
export function decodeScenario(value: unknown, people: unknown): Result<Scenario, JsonProblem> {
  const read = scenario(value, '');
  if (!read.ok) return read;
  const members = cast(people, 'cast');
  if (!members.ok) return members;
  const made: Scenario = { ...read.value, cast: members.value };
  if (!made.cast.some((member) => member.id === made.person)) {
    return err({ path: 'person', wanted: 'somebody of the cast' });
  }
  const problem = badBoard(made) ?? badNote(made) ?? badVariant(made);
  return problem === undefined ? ok(made) : err(problem);
}
