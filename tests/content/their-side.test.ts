import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  loadOriginal,
  loadProgramme,
  loadRubric,
  scenarioIds,
} from '../../src/cli/content/content.ts';
import { diskFiles } from '../../src/cli/content/disk.ts';
import { readTheirSide, theirSidePath } from '../../src/content/their-side.ts';

const rubric = loadRubric('.');
if (!rubric.ok) throw new Error('no rubric');

/** The scenarios for which it was written; `cli -- check` names the others. */
const written = scenarioIds('.').filter((id) => existsSync(theirSidePath(id)));

test('every scenario of the programme has it', () => {
  const programme = loadProgramme('.');
  if (!programme.ok) throw new Error(JSON.stringify(programme.error));
  expect(programme.value.filter((id) => !written.includes(id))).toEqual([]);
});

test.each(written)('%s says what its person may have heard, in each of its languages', (id) => {
  const scenario = loadOriginal('.', id, rubric.value.rubric);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const spanish = existsSync(join('stories', id, 'story.es.ink'));
  for (const language of [undefined, ...(spanish ? ['es'] : [])]) {
    const sheet = readTheirSide(diskFiles('.'), id, scenario.value, language);
    expect(sheet).toMatchObject({ ok: true });
    expect(sheet.ok && sheet.value).toBeDefined();
  }
});
