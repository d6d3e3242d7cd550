import type { Scenario } from '../core/scenario/scenario.ts';
import type { StoryProblem } from '../story/problem.ts';
import { readJson } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';

/** Returns the names under `carries`; none where the file is wrong, which is told where that scenario is read. */
function carriesIn(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null || !('carries' in json)) return [];
  return Array.isArray(json.carries) ? json.carries : [];
}

/** Checks a second contact against the first one: the scenario must be there and hand on every fact that is read. */
export function followedProblems(
  files: ProjectFiles,
  file: string,
  { follows }: Scenario,
): readonly StoryProblem[] {
  if (follows === undefined) return [];
  const first = `stories/${follows.scenario}/scenario.json`;
  if (files.read(first) === undefined) {
    const message = `“follows” names “${follows.scenario}”, and there is no such scenario.`;
    return [{ code: 'follows-nothing', file, message, fix: 'Write the id of a scenario.' }];
  }
  const json = readJson(files, first);
  const handed = json.ok ? carriesIn(json.value) : [];
  return Object.keys(follows.facts)
    .filter((name) => !handed.includes(name))
    .map((name) => ({
      code: 'not-handed-on',
      file,
      message: `“follows” reads “${name}”, which ${follows.scenario} does not hand on.`,
      fix: `Add it to “carries” in ${first}.`,
    }));
}
