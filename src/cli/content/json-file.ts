import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { JsonProblem } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type TwinWords, twinProblems } from '../../core/kernel/twin.ts';
import type { StoryProblem } from '../../story/problem.ts';

type Problems = readonly StoryProblem[];

/** Hashes content: SHA-256 of its JSON, hexadecimal. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Formats a path for authors: relative to the project, with `/`. */
export const pathForAuthors = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/');

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
export function readJson(root: string, path: string): Result<unknown, Problems> {
  const file = pathForAuthors(root, path);
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

/** Reads and decodes a JSON file; a problem names the file and the place in it. */
export function decoded<T>(
  root: string,
  path: string,
  decode: (value: unknown) => Result<T, JsonProblem>,
): Result<T, Problems> {
  const json = readJson(root, path);
  if (!json.ok) return json;
  const made = decode(json.value);
  return made.ok ? made : err([misread(pathForAuthors(root, path), made.error)]);
}

/** Returns the file name of a translation: `scenario.json` becomes `scenario.es.json`. */
export const translatedFile = (file: string, language: string): string =>
  file.replace(/\.(\w+)$/, `.${language}.$1`);

/**
 * Reads and decodes a translated JSON file, which may differ from the original only in text. Undefined if there is
 * none.
 */
export function decodedTwin<T>(
  root: string,
  path: string,
  language: string,
  decode: (value: unknown) => Result<T, JsonProblem>,
  words: TwinWords,
): Result<T | undefined, Problems> {
  const twin = translatedFile(path, language);
  if (!existsSync(twin)) return ok(undefined);
  const [first, second] = [readJson(root, path), readJson(root, twin)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const made = decoded(root, twin, decode);
  if (!made.ok) return made;
  const problems = twinProblems(first.value, second.value, words);
  return problems.length === 0
    ? made
    : err(problems.map((problem) => misread(pathForAuthors(root, twin), problem)));
}
