import { type ForProof, MOST_STATES, readForProof } from '../../../content/proof-subject.ts';
import { err, ok, type Result } from '../../../core/kernel/result.ts';
import type { Compile } from '../../../story/compile.ts';
import type { StoryProblem } from '../../../story/problem.ts';
import { type Subject, type VerifyReport, verifyStory } from '../../../verify/verify.ts';
import { loadTranslations } from '../../content/content.ts';
import { diskFiles } from '../../content/disk.ts';
import { packInUse } from '../../content/jurisdiction.ts';

type Problems = readonly StoryProblem[];

/** Loads what the verifier needs: the story as written, its rules, and the rubric's requirements. */
export const loadForProof = (
  root: string,
  id: string,
  compile?: Compile,
): Result<ForProof, Problems> =>
  readForProof(diskFiles(root), id, { pack: packInUse(), ...(compile && { compile }) });

/** Loads a scenario for the verifier. */
export function loadSubject(root: string, id: string): Result<Subject, Problems> {
  const loaded = loadForProof(root, id);
  return loaded.ok ? ok(loaded.value.subject) : loaded;
}

/** The report on a scenario, and the languages it is translated into. */
export interface ProvedScenario {
  readonly report: VerifyReport;
  readonly languages: readonly string[];
}

/**
 * Verifies a scenario and compares its translations. `progress` is called now and then with states and moves; returning
 * false stops.
 */
export function verifyScenario(
  root: string,
  id: string,
  progress: (states: number, moves: number) => boolean,
): Result<ProvedScenario, Problems> {
  const loaded = loadForProof(root, id);
  if (!loaded.ok) return loaded;
  const { subject, original } = loaded.value;
  const { translations, behind } = loadTranslations(root, id, subject.rubric, original);
  if (behind.length > 0) return err(behind);
  const report = verifyStory(subject, { states: MOST_STATES, going: progress });
  return ok({ report, languages: Object.keys(translations) });
}
