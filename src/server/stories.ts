import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Decoder, list, optional, shape, text } from '../core/kernel/json.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { SceneDrill } from '../core/practice/drill.ts';
import type { Rubric } from '../core/rubric/rubric.ts';
import { decodeRubric } from '../core/rubric/rubric-decode.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import {
  type Content,
  type HashedRubric,
  type Playable,
  storyLanguage,
} from '../session/play/content.ts';
import { analyse } from '../text/analyse.ts';
import { ANALYSER } from '../text/version.ts';

/** File in the build that holds the stories for the server. */
export const STORIES_FILE = 'stories.json';

/** Content of that file. */
export interface BuiltStories extends HashedRubric {
  readonly playables: readonly Playable[];
  readonly drills: readonly SceneDrill[];
  readonly translations: readonly Content[]; // of some scenarios, with the rubric in the same language
}

type Fields = { readonly [name: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Decodes a value that the build made from checked sources; only its kind is verified. */
const built =
  <T>(holds: (fields: Fields) => boolean, wanted: string): Decoder<T> =>
  (value, path) =>
    holds(fieldsOf(value)) ? ok(value as T) : err({ path, wanted });

const playable: Decoder<Playable> = shape({
  scenario: built<Scenario>(
    ({ card, items, tellings }) =>
      typeof fieldsOf(card).id === 'string' &&
      Array.isArray(items) &&
      typeof tellings === 'object' &&
      tellings !== null,
    'a scenario with a card, items and tellings',
  ),
  program: built<Playable['program']>(
    ({ story, items, tags }) =>
      Array.isArray(items) &&
      'inkVersion' in fieldsOf(story) &&
      Object.keys(fieldsOf(tags)).length > 0,
    'a compiled story with its tags and items',
  ),
  variant: text,
  bank: optional(
    built<NonNullable<Playable['bank']>>((moments) => Object.keys(moments).length > 0, 'a bank'),
  ),
  hash: text,
  language: optional(text),
});

const rubric: Decoder<Rubric> = (value, path) => {
  const read = decodeRubric(value);
  return read.ok ? read : err({ ...read.error, path: `${path}.${read.error.path}` });
};

const hashed = { rubric, hash: text };

const decodeStories: Decoder<BuiltStories> = shape({
  ...hashed,
  playables: list(playable, 1),
  drills: list(built<SceneDrill>(({ reactions }) => typeof reactions === 'object', 'a line')),
  translations: list(shape({ ...hashed, playable })),
});

function storiesIn(json: string): Result<BuiltStories, 'no-stories'> {
  try {
    const read = decodeStories(JSON.parse(json), '');
    return read.ok ? read : err('no-stories');
  } catch {
    return err('no-stories'); // a truncated file: the build was interrupted
  }
}

/** Loads the scenarios of the build, by id; `no-stories` if the file is missing, truncated, or from another version. */
export function builtStories(folder: string): Result<ReadonlyMap<string, Content>, 'no-stories'> {
  const file = join(folder, STORIES_FILE);
  if (!existsSync(file)) return err('no-stories');
  const read = storiesIn(readFileSync(file, 'utf8'));
  if (!read.ok) return read;
  const { rubric, hash, playables, drills, translations } = read.value;
  const analyser = { version: ANALYSER.version, analyse };
  const translationsOf = (id: string) =>
    translations
      .filter(({ playable }) => playable.scenario.card.id === id)
      .map((content) => [storyLanguage(content), { ...content, analyser }] as const);
  return ok(
    new Map(
      playables.map((playable) => {
        const { id } = playable.scenario.card;
        const others = Object.fromEntries(translationsOf(id));
        const own = drills.filter(({ scenario }) => scenario === id);
        return [id, { rubric, hash, analyser, playable, drills: own, translations: others }];
      }),
    ),
  );
}
