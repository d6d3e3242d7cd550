import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { list, text } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { MAX_RECORD_CHARS } from '../../core/record/record.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Compile } from '../../story/compile.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { refusalsOf } from '../../verify/refusal.ts';
import { remembered } from '../../verify/remembered.ts';
import { decodeRules, NO_RULES } from '../../verify/scenario/rules.ts';
import type { Shown, SizeMeasure } from '../../verify/scenario/size-measure.ts';
import { type Subject, type VerifyReport, verifyStory } from '../../verify/verify.ts';
import {
  loadOriginal,
  loadRubric,
  loadTranslations,
  type ReadScenario,
} from '../content/content.ts';
import { decoded } from '../content/json-file.ts';

type Problems = readonly StoryProblem[];

const COURTESY = list(text, 1);

/** Characters in a record around the words of each fact: measured, and held by a test. */
const BYTES_AROUND = { begun: 2500, ended: 1000, move: 900, option: 200, word: 9 };
const TIMES_SHOWN = 2; // an option's text appears in its evidence and in its feedback

/** Bounds the size of the facts of one move; all moves must fit in a record. */
function recordSize({ items, tellings }: Scenario): SizeMeasure {
  const sizes = new Map(items.map((item) => [item.id, JSON.stringify(item).length]));
  const notes = Math.max(0, ...Object.values(tellings).map((one) => JSON.stringify(one).length));
  const tagged = remembered((tags: readonly string[]) => {
    const seen = tags.map((tag) => sizes.get(tag.replace(/^item:\s*/, '')) ?? 0);
    return seen.reduce((sum, size) => sum + size, TIMES_SHOWN * tags.join().length);
  });
  const told = remembered(
    ({ text, tags }: Shown) => TIMES_SHOWN * (text.length + tags.join().length),
  );
  const shown = remembered((offers: readonly Shown[]) =>
    offers.reduce((sum, { text }) => sum + BYTES_AROUND.option + text.length, 0),
  );
  return {
    name: 'record',
    most: MAX_RECORD_CHARS,
    of: ({ at, words, tags, taken, offers }) => {
      const said = BYTES_AROUND.move + BYTES_AROUND.word * words + tagged(tags);
      const ends = at === 'end' ? BYTES_AROUND.ended + notes : 0;
      const begun = at === 'start' ? BYTES_AROUND.begun : 0;
      return begun + said + ends + shown(offers) + (taken ? told(taken) : 0);
    },
  };
}

/** A scenario as the verifier needs it, with the original for comparing translations. */
export interface ForProof {
  readonly subject: Subject;
  readonly original: ReadScenario;
}

/** Loads what the verifier needs: the story as written, its rules, and the rubric's requirements. */
export function loadForProof(
  root: string,
  id: string,
  compile?: Compile,
): Result<ForProof, Problems> {
  const rubric = loadRubric(root);
  if (!rubric.ok) return rubric;
  const loaded = loadOriginal(root, id, rubric.value.rubric, compile);
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
  const { scenario } = playable;
  const subject: Subject = {
    compiled,
    scenario,
    rubric: rubric.value.rubric,
    rules: rules.value,
    courtesy: courtesy.value,
    sizes: [recordSize(scenario)],
  };
  return ok({ subject, original: loaded.value });
}

/** Loads a scenario for the verifier. */
export function loadSubject(root: string, id: string): Result<Subject, Problems> {
  const loaded = loadForProof(root, id);
  return loaded.ok ? ok(loaded.value.subject) : loaded;
}

/** Lists where translations of a scenario no longer match it. */
export const translationFaults = (
  root: string,
  id: string,
  { subject, original }: ForProof,
  compile?: Compile,
): Problems => loadTranslations(root, id, subject.rubric, original, { compile }).behind;

/** Maximum states; a story with more is reported as bounded, not proved. */
export const MOST_STATES = 2_000_000;

/**
 * Verifies a scenario and compares its translations. `progress` is called now and then with states and moves; returning
 * false stops.
 */
export function verifyScenario(
  root: string,
  id: string,
  progress: (states: number, moves: number) => boolean,
): Result<VerifyReport, Problems> {
  const loaded = loadForProof(root, id);
  if (!loaded.ok) return loaded;
  const behind = translationFaults(root, id, loaded.value);
  if (behind.length > 0) return err(behind);
  return ok(verifyStory(loaded.value.subject, { states: MOST_STATES, going: progress }));
}
