import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import languages from '../../../stories/languages.json' with { type: 'json' };
import { type DeckPoint, decodeDeck } from '../../core/guide/deck.ts';
import { list, shape, text } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { TwinWords } from '../../core/kernel/twin.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { decodeRubric } from '../../core/rubric/rubric-decode.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { decodeScenario } from '../../core/scenario/scenario-decode.ts';
import type { HashedRubric, Playable } from '../../session/play/content.ts';
import { checkStory } from '../../story/check/check.ts';
import { type Compile, type CompiledStory, compileStory } from '../../story/compile.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { type Outline, outlineOf } from '../../story/source/outline.ts';
import { scenarioTwinProblems, translationProblems } from '../../story/source/translation.ts';
import { makeTagTable } from '../../story/tag-table.ts';
import { followedProblems } from './followed.ts';
import {
  decoded,
  decodedTwin,
  hashOf,
  misread,
  pathForAuthors,
  readJson,
  translatedFile,
} from './json-file.ts';
import { localNames, localPacks, packInUse } from './jurisdiction.ts';
import { knownPictures } from './pictures.ts';

type Problems = readonly StoryProblem[];

/** Languages of translations, besides English. */
export const TRANSLATED = Object.keys(languages).filter((language) => language !== 'en');

const wordsIn = (fields: string): TwinWords => ({ fields: new Set(fields.split(' ')) });
const RUBRIC_WORDS = wordsIn(
  'name short anchor anchors definition text hint keep try error explain repair instead',
);
const DECK_WORDS = wordsIn('text');

/** Loads the rubric with its hash. */
export function loadRubric(root: string): Result<HashedRubric, Problems> {
  const path = join(root, 'stories', 'rubric.json');
  const rubric = decoded(root, path, decodeRubric);
  return rubric.ok ? ok({ rubric: rubric.value, hash: hashOf(rubric.value) }) : rubric;
}

/** Loads the rubric in another language; only its text may differ. Undefined if there is none. */
export function loadRubricIn(
  root: string,
  language: string,
): Result<HashedRubric | undefined, Problems> {
  const path = join(root, 'stories', 'rubric.json');
  const rubric = decodedTwin(root, path, language, decodeRubric, RUBRIC_WORDS);
  if (!rubric.ok || rubric.value === undefined) return rubric as Result<undefined, Problems>;
  return ok({ rubric: rubric.value, hash: hashOf(rubric.value) });
}

/** Loads the deck's points in another language; undefined if there are none. */
export function loadDeckIn(
  root: string,
  language: string,
): Result<readonly DeckPoint[] | undefined, Problems> {
  const path = join(root, 'stories', 'deck.json');
  const deck = decodedTwin(root, path, language, (value) => decodeDeck(value, ''), DECK_WORDS);
  return deck.ok ? ok(deck.value?.points) : deck;
}

/** Loads the points of the training deck. */
export function loadDeck(root: string): Result<readonly DeckPoint[], Problems> {
  const path = join(root, 'stories', 'deck.json');
  const deck = decoded(root, path, (value) => decodeDeck(value, ''));
  return deck.ok ? ok(deck.value.points) : deck;
}

const programme = shape({ order: list(text) });

/** Loads the suggested order of scenarios (`stories/programme.json`); empty without that file. */
export function loadProgramme(root: string): Result<readonly string[], Problems> {
  const path = join(root, 'stories', 'programme.json');
  if (!existsSync(path)) return ok([]);
  const made = decoded(root, path, (value) => programme(value, ''));
  if (!made.ok) return made;
  const { order } = made.value;
  const twice = order.find((id, index) => order.indexOf(id) !== index);
  if (twice === undefined) return ok(order);
  const message = `“${twice}” stands here twice.`;
  return err([{ code: 'bad-json', file: pathForAuthors(root, path), message, fix: 'Keep one.' }]);
}

/** The introduction, which is not a training scenario. */
const INTRODUCTION = 'first-steps';

const hasStory = (root: string, name: string): boolean =>
  existsSync(join(root, 'stories', name, 'story.ink'));

/** Returns the introduction's id, if the project has one. */
export const introductionIds = (root: string): readonly string[] =>
  [INTRODUCTION].filter((name) => hasStory(root, name));

/**
 * Lists the scenarios in the suggested order: every folder of `stories` with a story.ink, except the introduction.
 * Scenarios missing from the order come last.
 */
export function scenarioIds(root: string): readonly string[] {
  const made = loadProgramme(root);
  const order = made.ok ? made.value : [];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return readdirSync(join(root, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => name !== INTRODUCTION && hasStory(root, name))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}

/** A scenario in one language, compiled and checked, with its source files. */
export interface ReadScenario {
  readonly playable: Playable;
  readonly outline: Outline;
  readonly compiled: CompiledStory;
  readonly files: readonly string[]; // absolute paths, to watch
}

/** The valid translations of a scenario, by language. */
export interface Translations {
  readonly translations: { readonly [language: string]: Playable };
  readonly behind: Problems; // why the others are invalid
  readonly files: readonly string[]; // absolute paths, including invalid translations
}

/** A compiled scenario with its translations. */
export type LoadedScenario = ReadScenario & Translations;

/** Options for reading a scenario. */
interface Reading {
  readonly pack?: string | undefined; // active jurisdiction pack; the default one if absent
  readonly language?: string; // English if absent
  readonly compile?: Compile | undefined;
}

/** Reads one scenario in one language, with one active pack. */
function readScenario(
  root: string,
  id: string,
  rubric: Rubric,
  { pack = packInUse(), language, compile = compileStory }: Reading = {},
): Result<ReadScenario, Problems> {
  const folder = join(root, 'stories', id);
  const inLanguage = (file: string) =>
    language === undefined ? file : translatedFile(file, language);
  const scenarioPath = join(folder, inLanguage('scenario.json'));
  const castPath = join(folder, 'cast.json');
  const cast = readJson(root, castPath);
  if (!cast.ok) return cast;
  const scenario = decoded(root, scenarioPath, (value) => decodeScenario(value, cast.value));
  if (!scenario.ok) return scenario;
  const compiled = compile({
    main: `stories/${id}/${inLanguage('story.ink')}`,
    load: (path) => {
      const at = join(root, path);
      return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
    },
  });
  if (!compiled.ok) return compiled;
  const scenarioFile = pathForAuthors(root, scenarioPath);
  const { story, sources } = compiled.value;
  const problems = [
    ...checkStory({
      compiled: compiled.value,
      rubric,
      scenario: scenario.value,
      scenarioFile,
      names: localNames(root),
      pictures: knownPictures(root, id, inLanguage('scenario.json')),
      ...(language !== undefined && { language }),
    }),
    ...followedProblems(root, scenarioPath, scenario.value),
  ];
  const packs = localPacks(root, pack, language, scenario.value, sources);
  if (problems.length > 0 || !packs.ok) return err([...problems, ...(packs.ok ? [] : packs.error)]);
  const local = packs.value.length === 0 ? {} : { packs: packs.value };
  const outline = outlineOf(sources);
  const playable: Playable = {
    scenario: { ...scenario.value, ...local },
    program: {
      story,
      tags: makeTagTable(story),
      items: scenario.value.items,
      cast: scenario.value.cast,
      ...(scenario.value.follows && { follows: scenario.value.follows }),
      ...local,
    },
    variant: outline.story.variant ?? 'base',
    hash: hashOf(story, scenario.value),
    ...(language !== undefined && { language }),
  };
  const files = [scenarioPath, castPath, ...sources.map((source) => join(root, source.file))];
  return ok({ playable, compiled: compiled.value, outline, files });
}

/** Returns a scenario as in its own files, without the packs' answers. */
function written({ playable }: ReadScenario): Scenario {
  const { packs: _packs, ...scenario } = playable.scenario;
  return scenario;
}

/** Lists what a translation changes besides text; it must be empty. */
function apart(
  root: string,
  id: string,
  language: string,
  original: ReadScenario,
  translated: ReadScenario,
): Problems {
  const file = pathForAuthors(
    root,
    join(root, 'stories', id, translatedFile('scenario.json', language)),
  );
  const [first, second] = [original.compiled.sources[0], translated.compiled.sources[0]];
  return [
    ...(first && second ? translationProblems(first, second) : []),
    ...scenarioTwinProblems(written(original), written(translated)).map((problem) =>
      misread(file, problem),
    ),
  ];
}

/** Compiles and checks the English original of a scenario. */
export const loadOriginal = (
  root: string,
  id: string,
  rubric: Rubric,
  compile?: Compile,
): Result<ReadScenario, Problems> => readScenario(root, id, rubric, { compile });

/** Compiles and checks the translations of a scenario, which may differ only in text. */
export function loadTranslations(
  root: string,
  id: string,
  rubric: Rubric,
  original: ReadScenario,
  { pack, compile }: Omit<Reading, 'language'> = {},
): Translations {
  const translations: { [language: string]: Playable } = {};
  const behind: StoryProblem[] = [];
  const files: string[] = [];
  for (const language of TRANSLATED) {
    const [story, scenario] = ['story.ink', 'scenario.json'].map((file) =>
      join(root, 'stories', id, translatedFile(file, language)),
    ) as [string, string];
    if (!existsSync(story)) continue;
    files.push(story, scenario);
    const read = readScenario(root, id, rubric, { pack, language, compile });
    const problems = read.ok ? apart(root, id, language, original, read.value) : read.error;
    behind.push(...problems);
    if (!read.ok || problems.length > 0) continue;
    translations[language] = read.value.playable;
    files.push(...read.value.files);
  }
  return { translations, behind, files };
}

/**
 * Loads a scenario with its valid translations only: an author changes the original first, and translators follow. The
 * verifier reports the others beside the pages.
 */
export function loadWhatFits(
  root: string,
  id: string,
  rubric: Rubric,
  pack?: string,
): Result<LoadedScenario, Problems> {
  const original = readScenario(root, id, rubric, { pack });
  if (!original.ok) return original;
  const found = loadTranslations(root, id, rubric, original.value, { pack });
  return ok({ ...original.value, ...found, files: [...original.value.files, ...found.files] });
}

/** Compiles and checks a scenario with its translations. Every problem says what, where and how to fix it. */
export function loadScenario(
  root: string,
  id: string,
  rubric: Rubric,
  pack?: string,
): Result<LoadedScenario, Problems> {
  const loaded = loadWhatFits(root, id, rubric, pack);
  return loaded.ok && loaded.value.behind.length > 0 ? err(loaded.value.behind) : loaded;
}
