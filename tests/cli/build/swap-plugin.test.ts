import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { swapFolder, swapIn } from '../../../src/cli/build/swap-plugin.ts';

const root = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Makes a folder with one file of that name. */
function folderWith(name: string, file: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), file);
  return folder;
}

test.each(['there', 'not there'])('a finished folder takes the place of one that is %s', (is) => {
  const place = join(root, `place ${is}`);
  if (is === 'there') folderWith(`place ${is}`, 'old.js');
  const made = folderWith(`made ${is}`, 'new.js');
  swapFolder(made, place);
  expect(readdirSync(place)).toEqual(['new.js']);
  expect(readdirSync(root).filter((name) => name.startsWith('made'))).toEqual([]);
});

test('a build leaves what is served alone until it is whole', async () => {
  const project = join(root, 'project');
  mkdirSync(project);
  const page = (words: string) => writeFileSync(join(project, 'index.html'), `<p>${words}</p>`);
  const served = () => readFileSync(join(project, 'dist', 'index.html'), 'utf8');
  const seen: boolean[] = [];
  const look = {
    name: 'look',
    closeBundle: () =>
      void seen.push(existsSync(join(project, 'dist')) && served().includes('old')),
  };
  const make = (words: string) => {
    page(words);
    return build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      plugins: [swapIn(), look],
    });
  };
  await make('old');
  await make('new');
  expect(seen).toEqual([false, true]); // nothing was there, then the page of before
  expect(served()).toContain('new');
  const broken = { name: 'broken', buildStart: () => Promise.reject(new Error('a story')) };
  await expect(
    build({ root: project, configFile: false, logLevel: 'silent', plugins: [swapIn(), broken] }),
  ).rejects.toThrow('a story');
  expect(served()).toContain('new');
});
