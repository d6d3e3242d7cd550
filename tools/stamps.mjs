// Which checks of `npm test` need not run again: they read nothing but files, and none of these has changed since they passed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { ROOT } from './ready.mjs';

const STAMPS = join(ROOT, 'tests', 'stamps.json');
const PROOFS = 'tests/verify/scenarios.test.ts';
const STORY_TESTS = 'tests/story/scenarios';

/** Test files that are pure functions of files, and the folders they read beside what they import. */
export const CHECKS = [
  {
    tests: ['corpus', 'figures', 'hands', 'laws', 'left-out', 'sounds', 'typed-in-play'],
    in: 'tests/text',
    reads: ['src/text', 'tests/corpus/replies', 'stories'],
  },
  { tests: ['practice'], in: 'tests/text', reads: ['tests/corpus', 'stories'] },
  { tests: ['found', 'fuzz'], in: 'tests/verify/fuzz', reads: ['src/verify'] },
  { tests: ['mutation'], in: 'tests/verify/mutation', reads: ['tests/corpus', 'stories'] },
  {
    tests: ['alike', 'kept', 'reduction', 'search', 'soundness'],
    in: 'tests/verify/search',
    reads: ['tests/corpus', 'stories'],
  },
  {
    tests: ['doubt', 'path', 'stepper'],
    in: 'tests/verify/replay',
    reads: ['tests/corpus', 'stories'],
  },
  {
    tests: ['choice', 'circles', 'conversation', 'gate', 'promises', 'rules'],
    in: 'tests/verify/check',
    reads: ['stories'],
  },
  {
    tests: ['say-fresh', 'say-moments'],
    in: 'tests/cli',
    reads: ['src/text', 'tests/corpus', 'stories'],
  },
  { tests: ['draft'], in: 'tests/story/source', reads: ['tests/corpus', 'stories'] },
  {
    tests: ['golden', 'plans'],
    in: 'tests/flow',
    reads: ['tests/flow', 'tests/corpus', 'stories'],
  },
  { tests: ['story-pages'], in: 'tests/docs', reads: ['docs', 'stories'] },
  { tests: ['scorm', 'suspend/longest-run'], in: 'tests/lms', reads: ['stories'] },
  { tests: ['every-scene'], in: 'tests/group', reads: ['stories'] },
  { tests: ['recovery'], in: 'tests/simulate', reads: ['stories'] },
  { tests: ['attacker', 'coverage'], in: 'tests/core/cohort', reads: [] },
];

const bytesOf = (path) => readFileSync(join(ROOT, path));
const textOf = (path) => bytesOf(path).toString('utf8');

function filesIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort();
}

const imported = new Map();

/** The files of the repository that one file names in its imports. */
function importsOf(path) {
  const known = imported.get(path);
  if (known) return known;
  const found = /\.[mc]?[jt]sx?$/.test(path)
    ? [...textOf(path).matchAll(/(?:from|import|URL)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g)].map(
        ([, to]) => relative(ROOT, join(ROOT, dirname(path), to)),
      )
    : [];
  const files = found.filter(
    (to) => existsSync(join(ROOT, to)) && statSync(join(ROOT, to)).isFile(),
  );
  imported.set(path, files);
  return files;
}

/** A file with all that it imports, and what these import. */
export function withImports(start) {
  const all = new Set([start]);
  for (const path of all) for (const next of importsOf(path)) all.add(next);
  return [...all].sort();
}

const RUNTIME = ['package-lock.json', 'vitest.config.ts', 'tools/stamps.mjs'];

function hashOf(files, rest = '') {
  const { versions, env } = process;
  const hash = createHash('sha256').update(`${versions.node.split('.')[0]} ${env.JURISDICTION}`);
  for (const path of [...new Set([...RUNTIME, ...files])].sort())
    hash.update(`\n${path} `).update(createHash('sha256').update(bytesOf(path)).digest());
  return hash.update(rest).digest('hex').slice(0, 32);
}

const scenes = () =>
  readdirSync(join(ROOT, 'stories'))
    .filter((id) => existsSync(join(ROOT, 'stories', id, 'story.ink')))
    .sort();

/** The files of a scene, of the scene it goes on from, and of what all scenes share. */
function sceneFiles(id) {
  const { follows } = JSON.parse(textOf(`stories/${id}/scenario.json`));
  const before = follows?.scenario ?? follows;
  const folders = [id, 'shared', 'jurisdictions', ...(typeof before === 'string' ? [before] : [])];
  const shared = readdirSync(join(ROOT, 'stories')).filter((name) => name.endsWith('.json'));
  return [
    ...folders.flatMap((one) => filesIn(`stories/${one}`)),
    ...shared.map((n) => `stories/${n}`),
  ];
}

const printedProof = (id) =>
  textOf('docs/proof.md')
    .split('```')
    .find((part) => part.trimStart().startsWith(`text\n${id}:`)) ?? '';

/** The names of all pictures and sounds: a story's check asks which there are. */
const assetNames = () => filesIn('assets').join('\n');

/** Every check that may be stamped, by name, with the hash of all it depends on. */
function hashes() {
  const now = new Map();
  for (const check of CHECKS)
    for (const name of check.tests) {
      const path = `${check.in}/${name}.test.ts`;
      if (!existsSync(join(ROOT, path))) continue;
      now.set(path, hashOf([...withImports(path), ...check.reads.flatMap(filesIn)]));
    }
  for (const id of scenes()) {
    const files = sceneFiles(id);
    const named = printedProof(id) + assetNames();
    now.set(`${PROOFS} ${id}`, hashOf([...withImports(PROOFS), ...files], named));
    const path = `${STORY_TESTS}/${id}.test.ts`;
    if (existsSync(join(ROOT, path))) now.set(path, hashOf([...withImports(path), ...files]));
  }
  return now;
}

const kept = () => (existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {});

/**
 * What need not run, as environment of the test runner, and one line that says so. Gives nothing to leave out with `all`.
 * `keep` writes the stamps of the test files that have passed; only the runner of `npm test` calls it.
 */
export function readStamps(all) {
  const [now, then] = [hashes(), all ? {} : kept()];
  const same = [...now].filter(([name, hash]) => then[name] === hash).map(([name]) => name);
  const proved = same
    .filter((name) => name.startsWith(`${PROOFS} `))
    .map((one) => one.split(' ')[1]);
  const files = same.filter((name) => !name.includes(' '));
  if (proved.length === scenes().length) files.push(PROOFS);
  return {
    env: { STAMPED_FILES: files.join(','), STAMPED_SCENES: proved.join(',') },
    said:
      same.length === 0
        ? ''
        : `Unchanged since they passed, so not run again: ${same.length} of ${now.size} stamped checks (npm test -- --all runs them).`,
    keep: (passed) => {
      const held = [...now].filter(([name]) => {
        return same.includes(name) || passed.includes(name.split(' ')[0]);
      });
      writeFileSync(STAMPS, `${JSON.stringify(Object.fromEntries(held), null, 2)}\n`);
    },
  };
}
