import type { JsonProblem } from '../core/kernel/json.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { type TwinWords, twinProblems } from '../core/kernel/twin.ts';
import type { StoryProblem } from '../story/problem.ts';
import type { ProjectFiles } from './project-files.ts';

type Problems = readonly StoryProblem[];

const missing = (file: string): StoryProblem => ({
  code: 'no-file',
  file,
  message: 'This file is missing.',
  fix: 'Create it after the example in docs/adding-a-scenario.md.',
});

/** Converts a JSON error to a problem for authors, with the path inside the file and what is expected there. */
export const misread = (file: string, problem: JsonProblem): StoryProblem => ({
  code: 'bad-json',
  file,
  message: `At ${problem.path || 'the top'}: this is not ${problem.wanted}.`,
  fix: `Write ${problem.wanted} there.`,
});

/** Reads a JSON file without decoding it. */
export function readJson({ read }: ProjectFiles, file: string): Result<unknown, Problems> {
  const text = read(file);
  if (text === undefined) return err([missing(file)]);
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    const message = `This is not JSON: ${cause instanceof Error ? cause.message : cause}.`;
    return err([
      { code: 'bad-json', file, message, fix: 'Mend the comma, quote or bracket there.' },
    ]);
  }
}

/** Reads and decodes a JSON file; a problem names the file and the place in it. */
export function decoded<T>(
  files: ProjectFiles,
  file: string,
  decode: (value: unknown) => Result<T, JsonProblem>,
): Result<T, Problems> {
  const json = readJson(files, file);
  if (!json.ok) return json;
  const made = decode(json.value);
  return made.ok ? made : err([misread(file, made.error)]);
}

/** Returns the file name of a translation: `scenario.json` becomes `scenario.es.json`. */
export const translatedFile = (file: string, language: string): string =>
  file.replace(/\.(\w+)$/, `.${language}.$1`);

/**
 * Reads and decodes a translated JSON file, which may differ from the original only in text. Undefined if there is
 * none.
 */
export function decodedTwin<T>(
  files: ProjectFiles,
  file: string,
  language: string,
  decode: (value: unknown) => Result<T, JsonProblem>,
  words: TwinWords,
): Result<T | undefined, Problems> {
  const twin = translatedFile(file, language);
  if (files.read(twin) === undefined) return ok(undefined);
  const [first, second] = [readJson(files, file), readJson(files, twin)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const made = decoded(files, twin, decode);
  if (!made.ok) return made;
  const problems = twinProblems(first.value, second.value, words);
  return problems.length === 0 ? made : err(problems.map((problem) => misread(twin, problem)));
}
