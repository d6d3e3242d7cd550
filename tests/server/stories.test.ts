import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtStories, STORIES_FILE } from '../../src/server/stories.ts';
import { contentOf } from '../content.ts';
import { drillOf } from '../core/practice/practice-fixture.ts';

const { rubric, hash, playable } = contentOf('platform-four');
const LINE = drillOf('door', 'Eli', { scenario: 'platform-four' });
const SOUND = {
  ...{ rubric, hash, playables: [playable], drills: [LINE] },
  translations: [{ rubric, hash, playable }],
};

function read(stories: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const text = typeof stories === 'string' ? stories : JSON.stringify(stories);
  writeFileSync(join(folder, STORIES_FILE), text);
  return builtStories(folder);
}

test('the stories of a build are read, with their translations', () => {
  const stories = read(SOUND);
  const content = stories.ok ? stories.value.get('platform-four') : undefined;
  expect(playable.bank).toBeDefined();
  expect(content?.playable).toEqual(playable);
  expect(content?.drills).toEqual([LINE]);
  expect(Object.keys(content?.translations ?? {})).toEqual(['en']);
});

test.each([
  ['half a file', JSON.stringify(SOUND).slice(0, -9)],
  ['no rubric', { ...SOUND, rubric: {} }],
  ['no scenario', { ...SOUND, playables: [{ ...playable, scenario: {} }] }],
  [
    'a story without parsed tags, as in an older build',
    { ...SOUND, playables: [{ ...playable, program: { ...playable.program, tags: undefined } }] },
  ],
  ['no story', { ...SOUND, playables: [{ ...playable, program: { items: [] } }] }],
  ['an older file without translations', { rubric, hash, playables: [playable], drills: [] }],
])('%s is no stories, and never played on', (_name, stories) => {
  expect(read(stories)).toEqual({ ok: false, error: 'no-stories' });
});
