import { list, text } from '../core/kernel/json.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { MAX_RECORD_CHARS } from '../core/record/record.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { HashedRubric } from '../session/play/content.ts';
import { refusalsOf } from '../story/check/refusal.ts';
import type { StoryProblem } from '../story/problem.ts';
import { memoize } from '../verify/memoize.ts';
import type { ShownText, SizeMeasure } from '../verify/scenario/figures.ts';
import { decodeRules, NO_RULES } from '../verify/scenario/rules.ts';
import type { Subject } from '../verify/verify.ts';
import { decoded } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';
import {
  type ReadScenario,
  readRubric,
  readScenario,
  type ScenarioReading,
} from './scenario-files.ts';

type Problems = readonly StoryProblem[];

const COURTESY = list(text, 1);

/** Characters in a record around the words of each fact: measured, and held by a test. */
const BYTES_AROUND = { begun: 2500, ended: 1000, move: 900, option: 200, word: 9 };
const TIMES_SHOWN = 2; // an option's text appears in its evidence and in its feedback

/** Bounds the size of the facts of one move; all moves must fit in a record. */
function recordSize({ items, tellings }: Scenario): SizeMeasure {
  const sizes = new Map(items.map((item) => [item.id, JSON.stringify(item).length]));
  const notes = Math.max(0, ...Object.values(tellings).map((one) => JSON.stringify(one).length));
  const tagged = memoize((tags: readonly string[]) => {
    const seen = tags.map((tag) => sizes.get(tag.replace(/^item:\s*/, '')) ?? 0);
    return seen.reduce((sum, size) => sum + size, TIMES_SHOWN * tags.join().length);
  });
  const told = memoize(
    ({ text, tags }: ShownText) => TIMES_SHOWN * (text.length + tags.join().length),
  );
  const shown = memoize((offers: readonly ShownText[]) =>
    offers.reduce((sum, { text }) => sum + BYTES_AROUND.option + text.length, 0),
  );
  return {
    name: 'record',
    most: MAX_RECORD_CHARS,
    of: ({ from, to, words, tags }, taken, offers) => {
      const said = BYTES_AROUND.move + BYTES_AROUND.word * words + tagged(tags);
      const ends = to < 0 ? BYTES_AROUND.ended + notes : 0;
      const begun = from < 0 ? BYTES_AROUND.begun : 0;
      return begun + said + ends + shown(offers) + (taken ? told(taken) : 0);
    },
  };
}

/** A scenario as the verifier needs it, with the original for comparing translations. */
export interface ForProof {
  readonly subject: Subject;
  readonly original: ReadScenario;
  readonly rubric: HashedRubric;
}

/** Reads what the verifier needs: the story as written, its rules, and the rubric's requirements. */
export function readForProof(
  files: ProjectFiles,
  id: string,
  reading: ScenarioReading,
): Result<ForProof, Problems> {
  const rubric = readRubric(files);
  if (!rubric.ok) return rubric;
  const original = readScenario(files, id, rubric.value.rubric, reading);
  if (!original.ok) return original;
  const courtesy = decoded(files, 'stories/courtesy.json', (value) => COURTESY(value, ''));
  if (!courtesy.ok) return courtesy;
  const path = `stories/${id}/proof.json`;
  const rules = files.read(path) === undefined ? ok(NO_RULES) : decoded(files, path, decodeRules);
  if (!rules.ok) return rules;
  const { compiled, playable } = original.value;
  const refused = refusalsOf(compiled);
  if (refused.length > 0) return err(refused);
  const subject: Subject = {
    compiled,
    scenario: playable.scenario,
    rubric: rubric.value.rubric,
    rules: rules.value,
    courtesy: courtesy.value,
    sizes: [recordSize(playable.scenario)],
  };
  return ok({ subject, original: original.value, rubric: rubric.value });
}

/** Maximum states; a story with more is reported as bounded, not proved. */
export const MOST_STATES = 2_000_000;
