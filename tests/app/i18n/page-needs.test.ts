import { existsSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/app/i18n/page-needs.ts';
import { PAGES } from '../../../src/app/pages/pages.ts';
import type { Route } from '../../../src/app/shell/route.ts';

const APP = 'src/app/shell/app.tsx';

const CATALOGUE = /catalogue\/en\/([\w-]+)\.json$/;

/** Names are names: no language needs its own. */
const NOT_TRANSLATED = ['pseudonyms'];

/** The modules a module asks for, now or later. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/import type [^;]+;/g, '');
  return [...source.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(`${dirname(file)}/${path}`),
  );
}

/** The catalogues that a module and all it asks for speak from. */
function spokenBy(start: string, but: readonly string[] = []): readonly string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = CATALOGUE.exec(file)?.[1];
    if (name !== undefined && !NOT_TRANSLATED.includes(name)) names.add(name);
    if (seen.has(file) || but.includes(file) || !/\.tsx?$/.test(file)) continue;
    seen.add(file);
    expect(existsSync(file), file).toBe(true);
    waiting.push(...importsOf(file));
  }
  return [...names];
}

const ROWS = readFileSync('src/app/pages/pages.ts', 'utf8')
  .split(/^ {2}(?=\w+: \{$)/m)
  .slice(1);

/** Each page with the module that draws it. */
const MODULES = ROWS.map((row) => {
  const [, file] = /import\('\.\/([^']+)'\)/.exec(row) ?? [];
  return [row.slice(0, row.indexOf(':')) as Route['page'], `src/app/pages/${file}`] as const;
});

test('every page has a row', () => {
  expect(MODULES.map(([page]) => page)).toEqual(Object.keys(PAGES));
});

test.each(MODULES)('%s has the words of all its modules', (page, file) => {
  const others = MODULES.map(([, path]) => path).filter((path) => path !== file);
  const wanted = [...spokenBy(file, [APP]), ...spokenBy(APP, others)];
  expect([...wordsFor(PAGES[page])].toSorted()).toEqual([...new Set(wanted)].toSorted());
});
