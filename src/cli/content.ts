import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DeckPoint, decodeDeck } from '../core/deck.ts';
import { type JsonProblem, list, shape, text } from '../core/json.ts';
import type { Jurisdiction } from '../core/resource.ts';
import { decodeJurisdiction } from '../core/resource-decode.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Rubric } from '../core/rubric.ts';
import { decodeRubric } from '../core/rubric-decode.ts';
import { decodeScenario } from '../core/scenario-decode.ts';
import type { HashedRubric, Playable } from '../session/content.ts';
import { checkStory } from '../story/check.ts';
import { type CompiledStory, compileStory } from '../story/compile.ts';
import { type Outline, outlineOf } from '../story/outline.ts';
import type { StoryProblem } from '../story/problem.ts';

type Problems = readonly StoryProblem[];

const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A path as an author writes it: from the project's root, with `/`. */
const named = (root: string, path: string): string => relative(root, path).split(sep).join('/');

const missing = (file: string): StoryProblem => ({
  code: 'no-file',
  file,
  message: 'This file is missing.',
  fix: 'Create it after the example in stories/README.md.',
});

/** A problem of JSON as an author meets it: the path inside the file, and what belongs there. */
export const misread = (file: string, problem: JsonProblem): StoryProblem => ({
  code: 'bad-json',
  file,
  message: `At ${problem.path || 'the top'}: this is not ${problem.wanted}.`,
  fix: `Write ${problem.wanted} there.`,
});

function readJson(root: string, path: string): Result<unknown, Problems> {
  const file = named(root, path);
  if (!existsSync(path)) return err([missing(file)]);
  try {
    return ok(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const message = `This is not JSON: ${cause instanceof Error ? cause.message : cause}.`;
    return err([
      { code: 'bad-json', file, message, fix: 'Mend the comma, quote or bracket there.' },
    ]);
  }
}

/** A JSON file of a project folder, decoded; a problem names the file and the place in it. */
export function decoded<T>(
  root: string,
  path: string,
  decode: (value: unknown) => Result<T, JsonProblem>,
): Result<T, Problems> {
  const json = readJson(root, path);
  if (!json.ok) return json;
  const made = decode(json.value);
  return made.ok ? made : err([misread(named(root, path), made.error)]);
}

/** The rubric of a project folder, with its hash. */
export function loadRubric(root: string): Result<HashedRubric, Problems> {
  const path = join(root, 'stories', 'rubric.json');
  const rubric = decoded(root, path, decodeRubric);
  return rubric.ok ? ok({ rubric: rubric.value, hash: hashOf(rubric.value) }) : rubric;
}

/** A jurisdiction pack of a project folder. */
export const loadJurisdiction = (root: string, id: string): Result<Jurisdiction, Problems> =>
  decoded(root, join(root, 'stories', 'jurisdictions', `${id}.json`), decodeJurisdiction);

/** The points of the training deck of a project folder. */
export function loadDeck(root: string): Result<readonly DeckPoint[], Problems> {
  const path = join(root, 'stories', 'deck.json');
  const deck = decoded(root, path, (value) => decodeDeck(value, ''));
  return deck.ok ? ok(deck.value.points) : deck;
}

const programme = shape({ order: list(text) });

/** The suggested order of a project folder (`stories/programme.json`); none where it has no such file. */
export function loadProgramme(root: string): Result<readonly string[], Problems> {
  const path = join(root, 'stories', 'programme.json');
  if (!existsSync(path)) return ok([]);
  const made = decoded(root, path, (value) => programme(value, ''));
  if (!made.ok) return made;
  const { order } = made.value;
  const twice = order.find((id, index) => order.indexOf(id) !== index);
  if (twice === undefined) return ok(order);
  const message = `“${twice}” stands here twice.`;
  return err([{ code: 'bad-json', file: named(root, path), message, fix: 'Keep one.' }]);
}

/** The introduction: played on the same page, and no scenario of the training. */
const INTRODUCTION = 'first-steps';

const hasStory = (root: string, name: string): boolean =>
  existsSync(join(root, 'stories', name, 'story.ink'));

/** The introduction of a project folder; none where it has none. */
export const introductionIds = (root: string): readonly string[] =>
  [INTRODUCTION].filter((name) => hasStory(root, name));

/**
 * The scenarios of a project folder, in the suggested order: every folder of `stories` with a
 * story.ink in it, but for the introduction. What the order does not name comes last.
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

/** A scenario compiled and checked, with the files it was made of. */
export interface LoadedScenario {
  readonly playable: Playable;
  readonly outline: Outline;
  readonly compiled: CompiledStory;
  readonly files: readonly string[]; // absolute, for a watcher
}

/** Compile and check one scenario. Every problem says what, where and what to do. */
export function loadScenario(
  root: string,
  id: string,
  rubric: Rubric,
): Result<LoadedScenario, Problems> {
  const folder = join(root, 'stories', id);
  const [scenarioPath, castPath] = [join(folder, 'scenario.json'), join(folder, 'cast.json')];
  const cast = readJson(root, castPath);
  if (!cast.ok) return cast;
  const scenario = decoded(root, scenarioPath, (value) => decodeScenario(value, cast.value));
  if (!scenario.ok) return scenario;
  const compiled = compileStory({
    main: `stories/${id}/story.ink`,
    load: (path) => {
      const at = join(root, path);
      return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
    },
  });
  if (!compiled.ok) return compiled;
  const scenarioFile = named(root, scenarioPath);
  const problems = checkStory({
    compiled: compiled.value,
    rubric,
    scenario: scenario.value,
    scenarioFile,
  });
  if (problems.length > 0) return err(problems);
  const { story, sources } = compiled.value;
  const outline = outlineOf(sources);
  const playable: Playable = {
    scenario: scenario.value,
    program: { story, items: scenario.value.items, cast: scenario.value.cast },
    variant: outline.story.variant ?? 'base',
    hash: hashOf(story, scenario.value),
  };
  const files = [scenarioPath, castPath, ...sources.map((source) => join(root, source.file))];
  return ok({ playable, compiled: compiled.value, outline, files });
}
