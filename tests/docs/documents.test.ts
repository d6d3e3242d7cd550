import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM_VERSION } from '../../src/core/record/record.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The drawing of the floors: the first block of code in CONTRIBUTING.md. */
const floors = (): string => read('CONTRIBUTING.md').split('```')[1] ?? '';

test.each(FOLDERS)('src/%s stands in the floors and in the house', (folder) => {
  expect(floors()).toMatch(new RegExp(`\\b${folder}\\b`));
  expect(read('DESIGN.md')).toMatch(new RegExp(`^src/${folder}\\s+floor \\d`, 'm'));
});

const ROOMS = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map(({ parentPath }) => parentPath);

const readmeOf = (room: string): string => {
  const file = join(room, 'README.md');
  return existsSync(file) ? read(file) : '';
};

test.each([...new Set(ROOMS)])('%s says what belongs in it, or the room around it does', (room) => {
  // The folder of a page is named in the table of pages.
  const own = readmeOf(room) !== '' || readdirSync(room).some((name) => /-page\.tsx$/.test(name));
  expect(own || readmeOf(dirname(room)).includes(`\`${basename(room)}\``)).toBe(true);
});

test('package, changelog and the names in docs/operating.md say the version that records and pages say', () => {
  const own = JSON.parse(read('package.json')) as { version: string };
  const lock = JSON.parse(read('package-lock.json')) as { version: string };
  expect([own.version, lock.version]).toEqual([PROGRAM_VERSION, PROGRAM_VERSION]);
  expect(read('CHANGELOG.md')).toContain(`\n## ${PROGRAM_VERSION}, `);
  expect(read('docs/operating.md')).toContain(`tar -xzf unscripted-${PROGRAM_VERSION}.tar.gz`);
});

test('the glossary that CONTRIBUTING.md speaks of is there', () => {
  expect(read('CONTRIBUTING.md')).toContain('DESIGN.md#glossary');
  expect(read('DESIGN.md')).toMatch(/^### Glossary$/m);
});

test('the pages on commands name every command once, but for parts of the check', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const pages = read('docs/commands.md') + read('docs/benchmarks.md');
  const missing = Object.keys(scripts).filter(
    (name) => !/^check:/.test(name) && !new RegExp(`npm (run (-s )?)?${name}\\b`).test(pages),
  );
  expect(missing).toEqual([]);
  const rows = [...pages.matchAll(/^\| `([^`]+)` \|/gm)].map(([, command]) => command);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

const MAX_README_LINES = 80;

test('the README has at most 80 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES);
});

const PAGES = [
  'README.md',
  'DESIGN.md',
  'CONTRIBUTING.md',
  'stories/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

test.each(PAGES)('every file that %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
  const missing = links.filter((link) => !existsSync(join(dirname(page), link ?? '')));
  expect(missing).toEqual([]);
});

test('the check refuses a file over 300 lines, and no shorter one', () => {
  const folder = join('.cache', 'long-files');
  mkdirSync(folder, { recursive: true });
  const told = (lines: number): string => {
    const file = join(folder, `${lines}-lines.ts`);
    const text = Array.from({ length: lines }, (_, at) => `export const LINE_${at} = ${at};\n`);
    writeFileSync(file, text.join(''));
    const { stdout, stderr } = spawnSync(
      'node_modules/.bin/biome',
      ['lint', '--vcs-enabled=false', file],
      { encoding: 'utf8' },
    );
    return `${stdout}${stderr}`;
  };
  expect(told(300)).not.toContain('too many lines');
  expect(told(301)).toContain('too many lines');
  rmSync(folder, { recursive: true });
});
