import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { proveFile } from '../../../src/cli/commands/proof/prove.ts';

const folder = mkdtempSync(join(tmpdir(), 'prove-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function proved(name: string, text: string) {
  const { lines, exit } = proveFile(written(name, text), 20);
  return { text: lines.join('\n'), exit };
}

describe('any Ink file is proved, without tags', () => {
  test('a hub that can be left is no fault', () => {
    const { text, exit } = proved('hub.ink', '-> hub\n=== hub\n+ [Look] -> hub\n+ [Go] -> END\n');
    expect(text).toContain('all 4 properties are PROVED');
    expect(exit).toBe(0);
  });

  test('what the process held before is no memory of the search', () => {
    const held = Buffer.alloc(720_000_000, 1); // more than a search may take in the terminal
    const { text } = proved('hub.ink', '-> hub\n=== hub\n+ [Look] -> hub\n+ [Go] -> END\n');
    expect(text).toContain('all 4 properties are PROVED');
    expect(held.at(-1)).toBe(1);
  });

  test('a finding names its line and the options that lead there', () => {
    const { text, exit } = proved(
      'loose.ink',
      '-> a\n=== a\n* [Stay]\n  You stay.\n* [Go] -> END\n',
    );
    expect(exit).toBe(1);
    expect(text).toMatch(/The story runs out here.*loose\.ink:\d\)\n\s+> Stay/);
    expect(text).toContain('A warning of Ink');
  });

  test('a note of its author is told as one', () => {
    const { text, exit } = proved('todo.ink', 'TODO: the cellar\nHello.\n-> END\n');
    expect(text).toMatch(/todo\.ink:1 .*A TODO is left here: the cellar Do it/);
    expect(exit).toBe(0);
  });

  test('what no path reaches is told by line', () => {
    const ink = 'VAR n = 0\n* {n > 3} [Never] -> END\n* [Go] -> END\n=== cellar\nDark.\n-> END\n';
    const { text, exit } = proved('dead.ink', ink);
    expect(exit).toBe(1);
    expect(text).toMatch(/dead\.ink:2\)/);
    expect(text).toMatch(/The knot or function “cellar”.*dead\.ink:4\)/);
  });

  test('an error is told with its line, in a file that is included too', () => {
    written('part.ink', '=== part\nA line.\n{ 1 / nothing }\n-> END\n');
    const main = 'INCLUDE part.ink\nVAR nothing = 0\n* [On] -> part\n';
    const { text, exit } = proved('main.ink', main);
    expect(exit).toBe(1);
    expect(text).toMatch(/divided by zero.*part\.ink:3\)\n\s+> On/);
  });

  test('no way out is told with a path', () => {
    const { text, exit } = proved(
      'trap.ink',
      '-> a\n=== a\n+ [In] -> b\n+ [Out] -> END\n=== b\n+ [On] -> b\n',
    );
    expect(exit).toBe(1);
    expect(text).toMatch(/no ending can be reached.*trap\.ink:6\)\n\s+> In/);
  });

  test('what cannot be seen whole says what was seen, and what not yet', () => {
    const ink =
      'VAR n = 0\n-> a\n=== a\n~ n += RANDOM(1, 900)\n{ n < 2000: -> a }\n+ [Out] -> END\n';
    const { text, exit } = proved('dice.ink', ink);
    expect(exit).toBe(3);
    expect(text).toContain('chance can fall in too many ways');
    expect(text).toContain('Not all was seen');
  });
});

test.each<[string, string, RegExp]>([
  ['empty.ink', ' \n', /is empty/],
  ['bytes.ink', 'a\u0000b', /is no text/],
  ['compiled.json', '{"inkVersion":21,"root":[]}', /compiled Ink/],
  ['notes.md', '# A title\n', /does not end in \.ink/],
  ['latin.ink', 'Caf\ufffd\n-> END\n', /not saved as UTF-8/],
  ['outside.ink', 'EXTERNAL roll()\n{roll()}\n-> END\n', /EXTERNAL/],
  ['broken.ink', '-> nowhere\n', /Ink cannot read[\s\S]*broken\.ink:1/],
  ['lost.ink', 'INCLUDE gone.ink\n-> END\n', /gone\.ink/],
  ['round.ink', 'INCLUDE round.ink\n-> END\n', /round\.ink:1 .*being read already/],
  ['braces.ink', 'Hello {sigh}.\n-> END\n', /braces\.ink:1 .*is Ink, not text/],
  ['bar.ink', 'This | that.\n-> END\n', /bar\.ink:1 .*Take it out of the text/],
])('%s cannot be proved, and it is said why', (name, text, told) => {
  const { text: said, exit } = proved(name, text);
  expect(said).toMatch(told);
  expect(exit).toBe(2);
});

test('neither can a folder, or no file', () => {
  mkdirSync(join(folder, 'inside'));
  expect(proveFile(join(folder, 'inside'), 5).exit).toBe(2);
  expect(proveFile(join(folder, 'none.ink'), 5).lines.join()).toContain('There is no file');
});
