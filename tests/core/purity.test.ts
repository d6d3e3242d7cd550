import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const CORE = new URL('../../src/core/', import.meta.url);
const entries = readdirSync(CORE, { recursive: true, encoding: 'utf8' });
const files = entries.filter((name) => /\.[cm]?[jt]sx?$/.test(name));

const sourceOf = (name: string) => readFileSync(new URL(name, CORE), 'utf8');

/** The same source without comments, so that prose is not read as code. */
const codeOf = (name: string) =>
  sourceOf(name)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');

/** Every specifier after `from`, `import`, `import(` or `require(`, types included. */
const specifiers = (code: string): readonly string[] =>
  [...code.matchAll(/(?<!['"`.\w])(?:from|import|require)\s*\(?\s*(['"`])([^'"`\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  );

test('the reader of specifiers sees every form of import', () => {
  const code = `
    import { a } from './a.ts'; import type { B } from "b"; export * from '../c.ts';
    import 'd'; const e = await import('e'); const f = require("node:fs"); type G = import('g').G;
  `;
  expect(specifiers(code)).toEqual(['./a.ts', 'b', '../c.ts', 'd', 'e', 'node:fs', 'g']);
});

test('there is a core to read', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => specifiers(codeOf(name))).length).toBeGreaterThan(50);
});

describe.each(files)('src/core/%s', (name) => {
  test('imports nothing outside the core', () => {
    const outside = specifiers(codeOf(name)).filter(
      (one) => !/^(\.|(\.\.\/)*\.\.)\/([a-z]+\/)*[a-z-]+\.ts$/.test(one),
    );
    expect(outside).toEqual([]);
  });

  test('reads no clock, chance, page, network or storage', () => {
    const impure =
      /\b(Date|Math\.random|performance|crypto|window|document|navigator|fetch|localStorage|sessionStorage|indexedDB|process|globalThis|setTimeout|setInterval|console)\b/;
    expect(codeOf(name).replaceAll(/'[^'\n]*'|`[^`]*`/g, '')).not.toMatch(impure);
  });

  test('names every file it imports as it is on disk', () => {
    for (const one of specifiers(codeOf(name)))
      expect(files).toContain(posix.join(dirname(name), one));
  });
});
