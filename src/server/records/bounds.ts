import type { JsonProblem } from '../../core/kernel/json.ts';
import type { SessionRecord } from '../../core/record/record.ts';

const MAX_NAME_CHARS = 100; // characters of a pseudonym, a group, a title
const MAX_ID_CHARS = 200; // characters of an id, a version, a hash
const MAX_TEXT_CHARS = 10_000; // characters of any other text in a record
const SESSION = /^[\w-]{1,64}$/; // allowed in the URL of a record

const long = (path: string, most: number): JsonProblem => ({
  path,
  wanted: `at most ${most} characters`,
});

/** Finds the first text inside a value longer than `most`; returns its path. */
function longText(value: unknown, path: string, most: number): JsonProblem | undefined {
  if (typeof value === 'string') return value.length > most ? long(path, most) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found =
      key.length > MAX_ID_CHARS
        ? long(path, MAX_ID_CHARS)
        : longText(inner, `${path}.${key}`, most);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Finds a field longer than anything this game writes; undefined if all fit. */
export function beyondBounds(record: SessionRecord): JsonProblem | undefined {
  const { session, person, scenario, language, rubric, analyser, chain = [] } = record;
  const { cohort = '', participant = '', broughtFrom = '' } = record;
  if (!SESSION.test(session)) {
    return { path: 'session', wanted: 'an id of at most 64 letters, figures, _ or -' };
  }
  return (
    longText({ pseudonym: person.pseudonym, id: person.id }, 'person', MAX_NAME_CHARS) ??
    longText({ cohort, participant, broughtFrom, title: scenario.title }, 'head', MAX_NAME_CHARS) ??
    longText({ scenario, language, rubric, analyser, chain }, 'head', MAX_ID_CHARS) ??
    longText(record.facts, 'facts', MAX_TEXT_CHARS)
  );
}
