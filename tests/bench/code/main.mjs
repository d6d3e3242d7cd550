// npm run bench:code [scoring|suppression|reader] [n]: changes the code of a part in one place after another (a mutant),
// and says which changes no test of that part notices; with a number, only each n-th. It works in a copy, one process for all
// mutants, and starts another where a test goes round in circles.
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const INSTRUMENTER = '@stryker-mutator/instrumenter@10.1.1'; // needs Node 22, so it is no package of ours
const NODE = 'node@24';
const STUCK_MS = 60_000;

const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const PARTS = {
  scoring: {
    files: () => filesIn('src/core/scoring', '.ts'),
    tests: () => [
      ...filesIn('tests/core/scoring', '.test.ts'),
      'tests/core/laws.test.ts',
      'tests/core/rubric/versions.test.ts',
      'tests/core/run/skip.test.ts',
    ],
  },
  suppression: {
    files: () =>
      ['guard', 'guard-index', 'small-cells'].map((name) => `src/core/cohort/${name}.ts`),
    tests: () =>
      ['guard', 'cohort', 'about', 'growth'].map((name) => `tests/core/cohort/${name}.test.ts`),
  },
  reader: {
    files: () => [
      ...['analyse', 'findings', 'level', 'nearest'].map((name) => `src/text/${name}.ts`),
      ...['cues', 'questions', 'words'].flatMap((folder) => filesIn(`src/text/${folder}`, '.ts')),
    ],
    tests: () =>
      ['analyse', 'asking', 'kept', 'nearest', 'typed-in-play'].map(
        (name) => `tests/text/${name}.test.ts`,
      ),
  },
};

const [name = '', every = '1'] = process.argv.slice(2);
const part = PARTS[name];
if (part === undefined) throw new Error(`name one of ${Object.keys(PARTS).join(', ')}`);

const copy = join(process.cwd(), '.cache', 'mutants');
rmSync(copy, { recursive: true, force: true });
for (const one of ['src', 'tests', 'stories', 'packages', 'tools', 'assets', 'package.json']) {
  const kept = (from) => !from.includes(join('tests', 'flow', 'frozen'));
  cpSync(one, join(copy, one), { recursive: true, filter: kept });
}
for (const one of ['tsconfig.json', 'tsconfig.base.json']) cpSync(one, join(copy, one));
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
const runner = join(copy, 'tests/bench/code/runner.mjs');
for (const file of filesIn(join(copy, 'tests'), '.ts')) {
  const text = readFileSync(file, 'utf8');
  if (text.includes("from 'vitest'"))
    writeFileSync(file, text.replaceAll("from 'vitest'", `from '${runner}'`));
}
const instrument = ['tests/bench/code/instrument.mjs', ...part.files()];
const npx = ['-y', '-p', NODE, '-p', INSTRUMENTER, 'node', ...instrument];
execFileSync('npx', npx, { cwd: copy, stdio: 'inherit' });

const out = join(copy, 'out.jsonl');
writeFileSync(out, '');
const lines = () =>
  readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const run = () =>
  new Promise((done) => {
    const work = ['--import', 'tsx', 'tests/bench/code/work.mjs', every, ...part.tests()];
    const child = spawn(process.execPath, work, { cwd: copy, stdio: 'inherit' });
    const watch = setInterval(() => {
      if (Date.now() - statSync(out).mtimeMs > STUCK_MS && lines().length > 0)
        child.kill('SIGKILL');
    }, 1000);
    child.on('exit', (code) => {
      clearInterval(watch);
      done(code);
    });
  });
for (let code = await run(); code !== 0; code = await run()) {
  const last = lines().at(-1);
  if (last?.status !== 'begun') throw new Error('the tests do not run without a mutant');
  appendFileSync(out, `${JSON.stringify({ id: last.id, status: 'endless' })}\n`);
}

const mutants = JSON.parse(readFileSync(join(copy, 'mutants.json'), 'utf8'));
const status = new Map(lines().map((line) => [line.id, line.status]));
const judged = mutants.filter(({ id }) =>
  ['killed', 'endless', 'survived'].includes(status.get(id)),
);
const survivors = judged.filter(({ id }) => status.get(id) === 'survived');
for (const { fileName, location, mutatorName, replacement } of survivors) {
  const place = `${fileName.slice(copy.length + 1)}:${location.start.line + 1}`;
  const text = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80);
  process.stdout.write(`${place} ${mutatorName} => ${text}\n`);
}
const killed = judged.length - survivors.length;
const share = ((100 * killed) / judged.length).toFixed(1);
process.stdout.write(`${name}: ${killed} of ${judged.length} killed, ${share} %\n`);
