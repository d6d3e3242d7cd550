// Runs the tests once to learn which mutants each meets, and then each mutant with its tests, the quickest first.
import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { before, SKIPPED, tests } from './runner.mjs';

const [every, ...files] = process.argv.slice(2);
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
for (const file of files) await import(resolve(file));
for (const run of before) await run();

/** Runs a test and says what speaks against it. */
async function failureOf({ run }) {
  try {
    await run();
  } catch (thrown) {
    if (thrown !== SKIPPED) return thrown;
  }
  return undefined;
}

const met = new Map(); // tests by mutant
const hits = new Map(); // how often one test meets a mutant, at most
const times = [];
for (const [at, one] of tests.entries()) {
  switches.currentTestId = String(at);
  const began = performance.now();
  const failure = await failureOf(one);
  if (failure) {
    process.stdout.write(`fails without a mutant, and is left out: ${one.name}\n`);
    continue;
  }
  times[at] = performance.now() - began;
  for (const [id, count] of Object.entries(switches.mutantCoverage?.perTest?.[at] ?? {})) {
    met.set(id, [...(met.get(id) ?? []), at]);
    hits.set(id, Math.max(hits.get(id) ?? 0, count));
  }
}
const atLoad = switches.mutantCoverage?.static ?? {}; // cannot be switched on later
const done = readFileSync('out.jsonl', 'utf8');
const say = (id, status) => appendFileSync('out.jsonl', `${JSON.stringify({ id, status })}\n`);

const MANY = 100; // times as often as without a mutant: it goes round in circles
for (const { id, status } of JSON.parse(readFileSync('mutants.json', 'utf8'))) {
  if (Number(id) % Number(every) !== 0 || status === 'Ignored') continue;
  if (done.includes(`{"id":"${id}",`)) continue;
  const own = (met.get(id) ?? []).sort((a, b) => times[a] - times[b]);
  if (own.length === 0 && atLoad[id]) continue;
  say(id, 'begun');
  let found = false;
  for (const at of own) {
    switches.activeMutant = id;
    switches.hitCount = 0;
    switches.hitLimit = MANY * (hits.get(id) ?? 1) + 1000;
    found = (await failureOf(tests[at])) !== undefined;
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
    if (found) break;
  }
  say(id, found ? 'killed' : 'survived');
}
process.exit(0);
