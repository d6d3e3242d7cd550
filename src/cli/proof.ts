import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { list, text } from '../core/json.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { StoryProblem } from '../story/problem.ts';
import { refusalsOf } from '../story/verify/refusal.ts';
import { decodeRules, NO_RULES } from '../story/verify/rules.ts';
import { type Subject, type VerifyReport, verifyStory } from '../story/verify/verify.ts';
import { decoded, loadRubric, loadScenario } from './content.ts';

type Problems = readonly StoryProblem[];

const COURTESY = list(text, 1);

/** A fact as it is kept: what stands around the words of a line or an option, in bytes. */
const FACT = 220;
const WORD = 6;
const OPTION = 180;

/** Loads what the verifier needs of one scenario: its story, its rules, and what the rubric asks. */
export function loadSubject(root: string, id: string): Result<Subject, Problems> {
  const rubric = loadRubric(root);
  if (!rubric.ok) return rubric;
  const loaded = loadScenario(root, id, rubric.value.rubric);
  if (!loaded.ok) return loaded;
  const courtesy = decoded(root, join(root, 'stories', 'courtesy.json'), (value) =>
    COURTESY(value, ''),
  );
  if (!courtesy.ok) return courtesy;
  const path = join(root, 'stories', id, 'proof.json');
  const rules = existsSync(path) ? decoded(root, path, decodeRules) : ok(NO_RULES);
  if (!rules.ok) return rules;
  const { compiled, playable } = loaded.value;
  const refused = refusalsOf(compiled);
  if (refused.length > 0) return err(refused);
  return ok({
    compiled,
    scenario: playable.scenario,
    rubric: rubric.value.rubric,
    rules: rules.value,
    courtesy: courtesy.value,
    factsOf: (said, options) => 2 * FACT + said * WORD + options * OPTION,
  });
}

/** More states than any scenario has: a story with more is told to be bounded. */
export const MOST_STATES = 2_000_000;

/** Verifies a scenario. `progress` is told of states and moves now and then; false stops it. */
export function verifyScenario(
  root: string,
  id: string,
  progress: (states: number, moves: number) => boolean,
): Result<VerifyReport, Problems> {
  const subject = loadSubject(root, id);
  if (!subject.ok) return subject;
  return ok(verifyStory(subject.value, { states: MOST_STATES, going: progress }));
}
