import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { touchedBy } from '../../../src/cli/dev/author-plugin.ts';

const root = process.cwd();
const all = scenarioIds(root);

test.each<[string, readonly string[]]>([
  ['stories/last-train/story.ink', ['last-train']],
  ['stories/last-train/proof.json', ['last-train']],
  ['stories/last-train/scenario.json', ['last-train']],
  ['stories/shared/state.ink', all],
  ['stories/rubric.json', all],
  ['stories/courtesy.json', all],
  ['stories/README.md', []],
  ['stories/last-train/story.ink~', []],
  ['stories/jurisdictions/us.json', []],
  ['src/cli/en.json', []],
])('a save of %s', (file, touched) => {
  expect(touchedBy(root, join(root, file))).toEqual(touched);
});
