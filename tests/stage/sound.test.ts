import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CUES, isCue } from '../../src/core/scenario/line/sound.ts';
import en from '../../src/ui/catalogue/en/play.json';
import es from '../../src/ui/catalogue/es/play.json';

const STORIES = join(import.meta.dirname, '../../stories');
const CUE = /# sfx: ([\w-]+)/g;

const stories = readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ink'))
  .map((file): [string, string] => [file, readFileSync(join(STORIES, file), 'utf8')]);

test.each(CUES)('the sound “%s” has a caption in both languages', (cue) => {
  expect(en).toHaveProperty([`sound.${cue}`], expect.stringMatching(/\.$/));
  expect(es).toHaveProperty([`sound.${cue}`], expect.stringMatching(/\.$/));
});

test.each(stories)('%s calls no sound that is not there', (_, story) => {
  const called = [...story.matchAll(CUE)].map(([, id]) => id);
  expect(called.filter((id) => !isCue(id))).toEqual([]);
});
