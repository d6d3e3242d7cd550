import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadForProof, verifyScenario } from '../../../src/cli/commands/proof/proof.ts';
import {
  loadRubric,
  loadScenario,
  loadTranslations,
  loadWhatFits,
} from '../../../src/cli/content/content.ts';
import type { Result } from '../../../src/core/kernel/result.ts';

const ID = 'platform-four';
let root = '';

function got<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'behind-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  const file = join(root, 'stories', ID, 'story.ink');
  const ink = readFileSync(file, 'utf8');
  writeFileSync(file, ink.replace('\n-> END', '\nIt rains again.\n-> END'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a translation that fell behind is named with file and line, and fails a build and a proof', () => {
  const { rubric } = got(loadRubric(root));
  const { original } = got(loadForProof(root, ID));
  const problems = loadTranslations(root, ID, rubric, original).behind;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({
    file: `stories/${ID}/story.es.ink`,
    line: expect.any(Number),
  });
  expect(loadScenario(root, ID, rubric)).toMatchObject({ ok: false });
  expect(verifyScenario(root, ID, () => true)).toMatchObject({ ok: false });
});

test('the author goes on: the scenario is shown and verified without it', () => {
  const { rubric } = got(loadRubric(root));
  expect(got(loadWhatFits(root, ID, rubric)).translations).toEqual({});
  expect(loadForProof(root, ID)).toMatchObject({ ok: true });
  expect(Object.keys(got(loadWhatFits('.', ID, rubric)).translations)).toEqual(['es']);
});
