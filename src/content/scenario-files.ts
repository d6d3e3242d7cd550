import { err, ok, type Result } from '../core/kernel/result.ts';
import type { TwinWords } from '../core/kernel/twin.ts';
import type { Rubric } from '../core/rubric/rubric.ts';
import { decodeEarlierRubric, decodeRubric } from '../core/rubric/rubric-decode.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { decodeScenario } from '../core/scenario/scenario-decode.ts';
import type { HashedRubric, Playable } from '../session/play/content.ts';
import { checkStory } from '../story/check/check.ts';
import { type Compile, type CompiledStory, compileStory } from '../story/compile.ts';
import type { StoryProblem } from '../story/problem.ts';
import { type Outline, outlineOf } from '../story/source/outline.ts';
import { scenarioTwinProblems, translationProblems } from '../story/source/translation.ts';
import { makeTagTable } from '../story/tag-table.ts';
import { followedProblems } from './followed.ts';
import { decoded, decodedTwin, misread, readJson, translatedFile } from './json-file.ts';
import { localNames, localPacks } from './jurisdiction.ts';
import { knownPictures } from './pictures.ts';
import { hashOf, type ProjectFiles } from './project-files.ts';
import { TRANSLATED } from './translated.ts';
import { bankPath, readTypedBank } from './typed-bank.ts';

type Problems = readonly StoryProblem[];

const RUBRIC = 'stories/rubric.json';
const RUBRIC_WORDS: TwinWords = {
  fields: new Set(
    'name short anchor anchors definition text hint keep try error explain does repair instead'.split(
      ' ',
    ),
  ),
};

/** Reads the rubric with its hash. */
export function readRubric(files: ProjectFiles): Result<HashedRubric, Problems> {
  const rubric = decoded(files, RUBRIC, decodeRubric);
  return rubric.ok ? withVersions(files, rubric.value) : rubric;
}

const VERSIONS = 'stories/rubrics';
const VERSION_FILE = /^[\d.]+\.json$/; // in English; a translation names its language before the ending

/** Adds the earlier versions, each whole, with what came after them in the words of the present one. */
function withVersions(
  files: ProjectFiles,
  rubric: Rubric,
  language?: string,
): Result<HashedRubric, Problems> {
  const versions: Rubric[] = [];
  for (const name of files.list(VERSIONS).filter((one) => VERSION_FILE.test(one))) {
    const file = `${VERSIONS}/${name}`;
    const read = decoded(files, file, decodeEarlierRubric);
    if (!read.ok) return read;
    const twin =
      language === undefined
        ? ok(undefined)
        : decodedTwin(files, file, language, decodeEarlierRubric, RUBRIC_WORDS);
    if (!twin.ok) return twin;
    const { dimensions, criticalErrors, ...rest } = twin.value ?? read.value;
    versions.push({
      ...rest,
      dimensions: withNewer(dimensions, rubric.dimensions, ({ id }) => id),
      criticalErrors: withNewer(criticalErrors, rubric.criticalErrors, ({ code }) => code),
    });
  }
  return ok({ rubric: { ...rubric, versions }, hash: hashOf(files, rubric) });
}

/** Adds to the rules of an earlier version those that it lacks. No run of that version was rated by them. */
function withNewer<T>(
  then: readonly T[],
  now: readonly T[],
  nameOf: (rule: T) => string,
): readonly T[] {
  const known = new Set(then.map(nameOf));
  return [...then, ...now.filter((rule) => !known.has(nameOf(rule)))];
}

/** Reads the rubric in another language; only its text may differ. Undefined if there is none. */
export function readRubricIn(
  files: ProjectFiles,
  language: string,
): Result<HashedRubric | undefined, Problems> {
  const rubric = decodedTwin(files, RUBRIC, language, decodeRubric, RUBRIC_WORDS);
  if (!rubric.ok || rubric.value === undefined) return rubric as Result<undefined, Problems>;
  return withVersions(files, rubric.value, language);
}

/** A scenario in one language, compiled and checked, with its source files. */
export interface ReadScenario {
  readonly playable: Playable;
  readonly outline: Outline;
  readonly compiled: CompiledStory;
  readonly files: readonly string[]; // paths from the project's root, to watch
  readonly beside: Problems; // of a draft: what stops no play, and what is in a bank that was left out
}

/** The valid translations of a scenario, by language. */
export interface Translations {
  readonly translations: { readonly [language: string]: Playable };
  readonly behind: Problems; // why the others are invalid
  readonly files: readonly string[]; // paths from the project's root, including invalid translations
}

/** A compiled scenario with its translations. */
export type LoadedScenario = ReadScenario & Translations;

/** Options for reading a scenario. */
export interface ScenarioReading {
  readonly pack: string; // active jurisdiction pack
  readonly language?: string; // English if absent
  readonly compile?: Compile | undefined;
  readonly draft?: true; // what is only to be said better stops nothing, nor does a bank that is left out
}

/** Problems of pictures, reasons, words and lengths, with which a draft can still be played. */
const STOPS_NO_PLAY = new Set([
  'pose-denied',
  'seating-denied',
  'no-why',
  'word-to-avoid',
  'strongest-longest',
]);

/** Reads one scenario in one language, with one active pack. */
export function readScenario(
  files: ProjectFiles,
  id: string,
  rubric: Rubric,
  { pack, language, compile = compileStory, draft }: ScenarioReading,
): Result<ReadScenario, Problems> {
  const folder = `stories/${id}`;
  const inLanguage = (file: string) =>
    language === undefined ? file : translatedFile(file, language);
  const scenarioFile = `${folder}/${inLanguage('scenario.json')}`;
  const castFile = `${folder}/cast.json`;
  const cast = readJson(files, castFile);
  if (!cast.ok) return cast;
  const scenario = decoded(files, scenarioFile, (value) => decodeScenario(value, cast.value));
  if (!scenario.ok) return scenario;
  const main = `${folder}/${inLanguage('story.ink')}`;
  const compiled = compile({ main, load: files.read });
  if (!compiled.ok) return compiled;
  const { story, sources } = compiled.value;
  const found = [
    ...checkStory({
      compiled: compiled.value,
      rubric,
      scenario: scenario.value,
      scenarioFile,
      names: localNames(files),
      pictures: knownPictures(files, id, inLanguage('scenario.json')),
      ...(language !== undefined && { language }),
    }),
    ...followedProblems(files, scenarioFile, scenario.value),
  ];
  const stops = ({ code }: StoryProblem) => draft === undefined || !STOPS_NO_PLAY.has(code);
  const problems = found.filter(stops);
  const packs = localPacks(files, pack, language, scenario.value, sources);
  if (problems.length > 0 || !packs.ok) return err([...problems, ...(packs.ok ? [] : packs.error)]);
  const local = packs.value.length === 0 ? {} : { packs: packs.value };
  const outline = outlineOf(sources);
  const bank = language === undefined ? readTypedBank(files, id, outline) : ok(undefined);
  if (!bank.ok && draft === undefined) return bank;
  const typed = bank.ok ? bank.value : undefined;
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
    ...(typed && { bank: typed }),
    hash: hashOf(files, story, scenario.value),
    ...(language !== undefined && { language }),
  };
  const own = typed === undefined ? [] : [bankPath(id)];
  const read = [scenarioFile, castFile, ...own, ...sources.map((source) => source.file)];
  const beside = [...found.filter((one) => !stops(one)), ...(bank.ok ? [] : bank.error)];
  return ok({ playable, compiled: compiled.value, outline, files: read, beside });
}

/** Returns a scenario as in its own files, without the packs' answers. */
function written({ playable }: ReadScenario): Scenario {
  const { packs: _packs, ...scenario } = playable.scenario;
  return scenario;
}

/** Lists what a translation changes besides text; it must be empty. */
function apart(
  id: string,
  language: string,
  original: ReadScenario,
  translated: ReadScenario,
): Problems {
  const file = `stories/${id}/${translatedFile('scenario.json', language)}`;
  const [first, second] = [original.compiled.sources[0], translated.compiled.sources[0]];
  return [
    ...(first && second ? translationProblems(first, second) : []),
    ...scenarioTwinProblems(written(original), written(translated)).map((problem) =>
      misread(file, problem),
    ),
  ];
}

/** Compiles and checks the translations of a scenario, which may differ only in text. */
export function readTranslations(
  files: ProjectFiles,
  id: string,
  rubric: Rubric,
  original: ReadScenario,
  reading: Omit<ScenarioReading, 'language'>,
): Translations {
  const translations: { [language: string]: Playable } = {};
  const behind: StoryProblem[] = [];
  const watched: string[] = [];
  for (const language of TRANSLATED) {
    const story = `stories/${id}/${translatedFile('story.ink', language)}`;
    if (files.read(story) === undefined) continue;
    watched.push(story, `stories/${id}/${translatedFile('scenario.json', language)}`);
    const read = readScenario(files, id, rubric, { ...reading, language });
    const problems = read.ok ? apart(id, language, original, read.value) : read.error;
    behind.push(...problems);
    if (!read.ok || problems.length > 0) continue;
    translations[language] = read.value.playable;
    watched.push(...read.value.files);
  }
  return { translations, behind, files: watched };
}
