import { expect, test } from 'vitest';
import { compileStory } from '../../src/story/compile.ts';
import { createRunner } from '../../src/story/runner.ts';
import { outlineOf } from '../../src/story/source/outline.ts';
import { bench, load } from './corpus.ts';

test('the worked example of the authoring guide compiles, reads clean and runs', () => {
  const example = /```ink\n([\s\S]*?)```/.exec(load('stories/README.md') ?? '')?.[1];
  const main = 'stories/night-bus/story.ink';
  const result = compileStory({ main, load: (path) => (path === main ? example : load(path)) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(outlineOf(result.value.sources).problems).toEqual([]);
  const items = bench.items.map((item) => ({ ...item, id: `${item.id}-sneakers` }));
  const runner = createRunner({ story: result.value.story, items }, { seed: 0 });
  expect(runner.begin()).toMatchObject({ ok: true, value: { beat: { id: 'B1' } } });
  expect(runner.take('that-bad')).toMatchObject({
    ok: true,
    value: { reaction: [{ text: 'No. Next question.' }], next: { ending: { title: 'The 31' } } },
  });
});
