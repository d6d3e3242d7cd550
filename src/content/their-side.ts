import { err, ok, type Result } from '../core/kernel/result.ts';
import { decodeTheirSide, type TheirSideSheet } from '../core/scenario/teaching/their-side.ts';
import { checkTheirSide } from '../story/check/people/their-side.ts';
import type { StoryProblem } from '../story/problem.ts';
import { decodeRules } from '../verify/scenario/rules.ts';
import { decoded, translatedFile } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ReadScenario } from './scenario-files.ts';

type Problems = readonly StoryProblem[];

/** Returns the path of a scenario's file with what the person may have heard. */
export const theirSidePath = (id: string): string => `stories/${id}/their-side.json`;

/** Names the story variables that say what the person told (`tells` of `proof.json`). */
export function toldVariables(files: ProjectFiles, id: string): readonly string[] {
  const file = `stories/${id}/proof.json`;
  const rules = files.read(file) === undefined ? undefined : decoded(files, file, decodeRules);
  return rules?.ok ? Object.keys(rules.value.tells) : [];
}

/** Reads what the person may have heard, checked against the story; undefined where it was not written. */
export function readTheirSide(
  files: ProjectFiles,
  id: string,
  { compiled, outline }: Pick<ReadScenario, 'compiled' | 'outline'>,
  language?: string,
): Result<TheirSideSheet | undefined, Problems> {
  const english = theirSidePath(id);
  const file = language === undefined ? english : translatedFile(english, language);
  if (files.read(file) === undefined) return ok(undefined);
  const sheet = decoded(files, file, decodeTheirSide);
  if (!sheet.ok) return sheet;
  const problems = checkTheirSide({
    sheet: sheet.value,
    outline,
    sources: compiled.sources,
    told: toldVariables(files, id),
    file,
    ...(language !== undefined && { translated: true }),
  });
  return problems.length > 0 ? err(problems) : ok(sheet.value);
}
