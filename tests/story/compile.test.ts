import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/compile.ts';
import { compiled, inkPath, load } from './corpus.ts';

describe('compileStory', () => {
  test('gives a JSON object and every file it read, the main one first', () => {
    const { story, sources } = compiled('includes');
    expect(story).toHaveProperty('inkVersion');
    expect(sources.map(({ file }) => file)).toEqual([
      inkPath('includes'),
      'tests/corpus/ink/parts/state.ink',
    ]);
  });

  test('an INCLUDE may go up from the folder of the story', () => {
    const files: Record<string, string> = {
      'stories/a/story.ink': 'INCLUDE ../shared/b.ink\n-> c\n',
      'stories/shared/b.ink': '=== c ===\nHi.\n-> END\n',
    };
    const result = compileStory({ main: 'stories/./a/story.ink', load: (path) => files[path] });
    expect(result.ok && result.value.sources.map(({ file }) => file)).toEqual(Object.keys(files));
  });

  test.each([
    ['lost-divert', 4, 'nowhere'],
    ['loose-end', 5, 'loose end'],
    ['no-include', 1, 'parts/gone.ink'],
  ])('%s: line %i', (name, line, words) => {
    const result = compileStory({ main: inkPath(name), load });
    expect(!result.ok && result.error).toContainEqual({
      code: 'ink-error',
      file: inkPath(name),
      line,
      message: expect.stringContaining(words),
      fix: expect.any(String),
    });
  });

  test('a missing story is a problem, not a crash', () => {
    const result = compileStory({ main: 'nowhere/story.ink', load });
    expect(!result.ok && result.error).toMatchObject([
      { code: 'no-file', file: 'nowhere/story.ink' },
    ]);
  });
});
