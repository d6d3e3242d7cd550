import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRubric, loadScenario, scenarioIds } from '../../../src/cli/content/content.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { problemText } from '../../../src/story/problem.ts';
import { begin, finish, must } from '../../session/drive.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ninth-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const guide = readFileSync('stories/README.md', 'utf8');

/** What stands in the first block of this kind in the authoring guide. */
function block(kind: string): string {
  const found = new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`the guide has no ${kind}`);
  return found;
}

const cast = (): string => {
  const found = /`cast\.json` being `(.*?)`/.exec(guide)?.[1];
  if (found === undefined) throw new Error('the guide names no cast');
  return found;
};

test('a ninth scenario, copied from the authoring guide alone, loads, plays and is scored', () => {
  const folder = join(root, 'stories', 'night-bus');
  mkdirSync(folder);
  writeFileSync(join(folder, 'story.ink'), block('ink'));
  writeFileSync(join(folder, 'scenario.json'), block('json'));
  writeFileSync(join(folder, 'cast.json'), cast());
  expect(scenarioIds(root).at(-1)).toBe('night-bus'); // last, until the programme names it

  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error('no rubric');
  const loaded = loadScenario(root, 'night-bus', rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const content = { ...rubric.value, playable: loaded.value.playable };
  const session = begin(content, { seed: 0, mode: 'practice' });
  must(session, { type: 'choose', option: 'todays-been' });
  must(session, { type: 'goOn' });
  const state = finish(session, 'in-his-words', { 'wet-sneakers': 'ordinary' });
  const { score } = debrief(state, content.rubric);
  expect(score.overall).toBe(100);
  expect(score.band.name).toBeUndefined(); // one moment is not enough evidence for a band
});
