import type { Levels } from './beat.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import {
  among,
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from './json.ts';
import { LEVELS } from './level.ts';
import { err, ok, type Result } from './result.ts';
import {
  type CastMember,
  type Item,
  type Note,
  PLACES,
  type Scenario,
  type ScenarioCard,
} from './scenario.ts';

const slides = list(whole(1, 30));
const flagId = where(text, (id) => /^RF([1-9]|1[0-3])$/.test(id), 'a red flag RF1 to RF13');

const card: Decoder<ScenarioCard> = shape({
  id: text,
  title: text,
  pathway: where(text, (id) => /^PW[1-8]$/.test(id), 'a pathway PW1 to PW8'),
  role: text,
  setting: text,
  minutes: whole(1, 60),
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
  places: list(among(PLACES), 1),
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

const scenario = shape({
  card,
  beats: whole(1, 20),
  person: text,
  place: text,
  caption: text,
  guessAt: text,
  items: once(list(item, 1), (one) => one.id),
  noteRates: list(among(DIMENSIONS), 1),
  tellings: dictionary(once(list(note, 2), (one) => one.id)),
  debrief: shape({
    wanted: text,
    truth: optional(text),
    points: list(shape({ text, slides }), 1),
  }),
});

const cast = once(list<CastMember>(shape({ id: text, name: text }), 1), (one) => one.id);

/** Notes carry a level for each dimension the record line rates, and no other. */
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

/** A scenario from the JSON of `scenario.json` and `cast.json`; the path of a problem starts there. */
export function decodeScenario(value: unknown, people: unknown): Result<Scenario, JsonProblem> {
  const read = scenario(value, '');
  if (!read.ok) return read;
  const members = cast(people, 'cast');
  if (!members.ok) return members;
  const made: Scenario = { ...read.value, cast: members.value };
  if (!made.cast.some((member) => member.id === made.person)) {
    return err({ path: 'person', wanted: 'somebody of the cast' });
  }
  const problem = badNote(made);
  return problem === undefined ? ok(made) : err(problem);
}
