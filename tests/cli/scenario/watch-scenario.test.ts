import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isFileOf, watchScenario } from '../../../src/cli/scenario/watch-scenario.ts';

test.each([
  ['last-train/story.ink', true],
  ['last-train/proof.json', true],
  ['shared/state.ink', true],
  ['rubric.json', true],
  ['sam-tuesday/story.ink', false],
  ['last-train/story.ink~', false],
  ['README.md', false],
])('a save of stories/%s', (path, checked) => {
  expect(isFileOf('last-train', path)).toBe(checked);
});

test('a scenario is checked at once and after a save, until it is enough', async () => {
  const root = mkdtempSync(join(tmpdir(), 'watch-'));
  const folder = join(root, 'stories', 'benny');
  mkdirSync(folder, { recursive: true });
  const stop = new AbortController();
  const check = vi.fn();
  const watching = watchScenario(root, 'benny', check, stop.signal);
  expect(check).toHaveBeenCalledTimes(1);
  writeFileSync(join(folder, 'story.ink'), '-> END');
  await vi.waitFor(() => expect(check).toHaveBeenCalledTimes(2), { timeout: 20_000 });
  stop.abort();
  await watching;
  rmSync(root, { recursive: true });
});
