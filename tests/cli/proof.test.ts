import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSubject } from '../../src/cli/proof.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a story with something that no proof covers is not verified, and is told where', () => {
  const file = join(root, 'stories/last-train/story.ink');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('-> b1\n', '~ SEED_RANDOM(3)\n-> b1\n'));
  const line = text.slice(0, text.indexOf('-> b1\n')).split('\n').length;
  expect(loadSubject(root, 'last-train')).toMatchObject({
    error: [{ code: 'outside-proof', file: 'stories/last-train/story.ink', line }],
  });
});
