// Puts every mutant of these files into them, each behind a switch, and lists them in mutants.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const ENTRY = '../@stryker-mutator/instrumenter/dist/src/index.js'; // beside the commands that npx found
const entry = process.env.PATH.split(':')
  .map((folder) => join(folder, ENTRY))
  .find(existsSync);
const { Instrumenter } = await import(pathToFileURL(entry).href);
const quiet = () => undefined;
const log = { debug: quiet, info: quiet, trace: quiet, warn: quiet, isDebugEnabled: () => false };
const files = process.argv.slice(2).map((name) => ({
  name: resolve(name),
  mutate: true,
  content: readFileSync(name, 'utf8'),
}));
const how = { plugins: null, excludedMutations: ['StringLiteral'], ignorers: [] };
const made = await new Instrumenter(log).instrument(files, how);
for (const { name, content } of made.files) writeFileSync(name, content);
writeFileSync('mutants.json', JSON.stringify(made.mutants));
