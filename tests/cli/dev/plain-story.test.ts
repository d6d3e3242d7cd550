import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { content } from '../../../src/cli/build/content-plugin.ts';
import { plainStoryLacks, plainStoryPage } from '../../../src/cli/dev/plain-story.ts';

const root = mkdtempSync(join(tmpdir(), 'plain-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const story = (id: string, ink: string): void => {
  mkdirSync(join(root, 'stories', id), { recursive: true });
  writeFileSync(join(root, 'stories', id, 'story.ink'), ink);
};

const INK = `The shop is <about> to close.
* [Wait by the door]
  She sees you.
* [Go]
  The bell rings.
- Then it is dark.
-> END
`;

test('a story without tags plays, and what it lacks is a list', () => {
  story('corner-store', INK);
  const lacks = plainStoryLacks(root, 'corner-store') ?? [];
  expect(lacks).toHaveLength(5);
  expect(lacks[0]).toContain('scenario.json, cast.json');
  expect(lacks.join('\n')).toMatch(/2 options have no id.*line 2, 4/);

  const first = plainStoryPage(root, 'corner-store', '');
  expect(first).toContain('The shop is &lt;about&gt; to close.');
  expect(first).toContain('<a href="?way=0">Wait by the door</a>');
  expect(first).toContain('play it; check it later');
  const last = plainStoryPage(root, 'corner-store', '1');
  expect(last).toContain('The bell rings.');
  expect(last).toContain('The story ends here.');
  expect(last).toContain('<a href="?way=">One step back</a>');
});

test('a story that runs out, goes round in circles or cannot be read says so', () => {
  story('runs-out', '-> on\n=== on\nHello.\n* [Go]\n  So.\n');
  expect(plainStoryPage(root, 'runs-out', '0')).toContain('The story stops here: ');
  story('round', '-> on\n=== on\nRound.\n-> on\n');
  expect(plainStoryPage(root, 'round', '')).toContain('The story stops here: ');
  story('broken', 'Hello {sigh}.\n-> END\n');
  expect(plainStoryLacks(root, 'broken')).toBeUndefined();
  expect(plainStoryPage(root, 'broken', '')).toContain('stories/broken/story.ink:1');
});

test('the pages of npm run dev leave it out, and a build does not', () => {
  story('corner-store', INK);
  for (const folder of ['rubric.json', 'jurisdictions']) {
    symlinkSync(join(process.cwd(), 'stories', folder), join(root, 'stories', folder));
  }
  const cards = (command: 'serve' | 'build'): unknown => {
    const plugin = content(root, 'us', 'corner-store') as Plugin & {
      configResolved(config: { command: string }): void;
      load(id: string): unknown;
    };
    plugin.configResolved({ command });
    return plugin.load.call({ addWatchFile: () => undefined }, '\0virtual:unscripted/cards');
  };
  expect(cards('serve')).toContain('cards = JSON.parse("[]")');
  expect(() => cards('build')).toThrow('cast.json');
});
