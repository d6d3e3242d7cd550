import { err, ok, type Result } from '../core/kernel/result.ts';
import type { SceneToPack } from '../session/play/packed-scene.ts';
import type { StoryProblem } from '../story/problem.ts';
import type { ProjectFiles } from './project-files.ts';
import { closedProblem, readMissingReaders } from './reviews.ts';
import { readRoomMoments } from './room.ts';
import {
  readRubric,
  readScenario,
  readTranslations,
  type ScenarioReading,
} from './scenario-files.ts';
import { readScenarioPictures } from './scenario-pictures.ts';
import { readTheirSide } from './their-side.ts';
import { TRANSLATED } from './translated.ts';

type Problems = readonly StoryProblem[];

/** Reads something in each of several languages. What cannot be read is left out and told; what is not there is not. */
function inLanguages<T>(
  languages: readonly string[],
  read: (language: string | undefined) => Result<T | undefined, Problems>,
): { readonly found: { readonly [language: string]: T }; readonly left: Problems } {
  const found: { [language: string]: T } = {};
  const left: StoryProblem[] = [];
  for (const language of languages) {
    const one = read(language === 'en' ? undefined : language);
    if (!one.ok) left.push(...one.error);
    else if (one.value !== undefined) found[language] = one.value;
  }
  return { found, left };
}

/**
 * Makes of a scenario's folder what a package carries: compiled, in every language that fits, with its sheets.
 * `verified` says that every property was proved; a scene with something wrong beside its story is not proved. A scene
 * that waits for readers is refused.
 */
export function sceneToPack(
  files: ProjectFiles,
  id: string,
  reading: Omit<ScenarioReading, 'language'>,
  verified: boolean,
): Result<SceneToPack, Problems> {
  const rubric = readRubric(files);
  if (!rubric.ok) return rubric;
  const original = readScenario(files, id, rubric.value.rubric, reading);
  if (!original.ok) return original;
  const { playable, outline } = original.value;
  const missing = readMissingReaders(files, playable);
  if (!missing.ok) return missing;
  if (missing.value.length > 0)
    return err([closedProblem(`stories/${id}/scenario.json`, id, missing.value)]);
  const twins = readTranslations(files, id, rubric.value.rubric, original.value, reading);
  const playables = { en: playable, ...twins.translations };
  const moments = inLanguages(['en', ...TRANSLATED], (language) =>
    readRoomMoments(files, id, outline, language),
  );
  const sheets = inLanguages(Object.keys(playables), (language) =>
    readTheirSide(files, id, original.value, language),
  );
  const views = readScenarioPictures(files, id, original.value);
  const beside = [
    ...original.value.beside,
    ...moments.left,
    ...sheets.left,
    ...(views.ok ? [] : views.error),
  ];
  return ok({
    scene: {
      proved: verified && beside.length === 0,
      playables,
      moments: moments.found,
      sheets: sheets.found,
      ...(views.ok && views.value && { views: views.value }),
    },
    left: [...beside, ...twins.behind],
  });
}
