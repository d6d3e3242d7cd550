import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decodeTheirSide, type TheirSideSheet } from '../../core/scenario/their-side.ts';
import { checkTheirSide } from '../../story/check/people/their-side.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { decodeRules } from '../../verify/scenario/rules.ts';
import type { ReadScenario } from './content.ts';
import { decoded, pathForAuthors, translatedFile } from './json-file.ts';

type Problems = readonly StoryProblem[];

/** Where what the person of a scenario may have heard stands. */
export const theirSideFile = (root: string, id: string): string =>
  join(root, 'stories', id, 'their-side.json');

/** Names the story variables that say what the person told (`tells` of `proof.json`). */
function toldVariables(root: string, id: string): readonly string[] {
  const path = join(root, 'stories', id, 'proof.json');
  const rules = existsSync(path) ? decoded(root, path, decodeRules) : undefined;
  return rules?.ok ? rules.value.tells : [];
}

/** Loads what the person may have heard, checked against the story; undefined where it was not written. */
export function loadTheirSide(
  root: string,
  id: string,
  { compiled, outline }: ReadScenario,
  language?: string,
): Result<TheirSideSheet | undefined, Problems> {
  const english = theirSideFile(root, id);
  const path = language === undefined ? english : translatedFile(english, language);
  if (!existsSync(path)) return ok(undefined);
  const read = decoded(root, path, decodeTheirSide);
  if (!read.ok) return read;
  const problems = checkTheirSide({
    sheet: read.value,
    outline,
    sources: compiled.sources,
    told: toldVariables(root, id),
    file: pathForAuthors(root, path),
    ...(language !== undefined && { translated: true }),
  });
  return problems.length > 0 ? err(problems) : ok(read.value);
}
