// npm run check:names: every text of a catalogue is asked for. Says which keys no source names, whole or by a template.
// A key of one word that means something elsewhere too, such as "again", is not found missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const CATALOGUES = 'src/ui/catalogue/en';
/** Asked for by number, or by the tags of a story. */
const NOT_BY_NAME = ['pseudonyms.json', 'studio-line.json'];
/** Asked for by the name of a setting and one of its values. */
const IN_PARTS = ['settings.json'];
const IN_TERMINAL = /^(?:cli|server|simulate|verify)\b/; // has words of its own

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !IN_TERMINAL.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));
const matchesOf = (pattern) =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, one]) => one)));

const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const names = new Set([
  ...matchesOf(/'([^'\\\n]*)'/g),
  ...matchesOf(/^\s*(?:readonly )?(\w+)\??:/gm), // a field whose name is the key
]);
const templates = [...matchesOf(/`([^`\n]*\$\{[^`\n]*)`/g)]
  .map((one) => one.split(/\$\{[^}]*\}/))
  .filter((fixed) => fixed.join('').length > 1 && !/\s/.test(fixed.join('')))
  .map((fixed) => new RegExp(`^${fixed.map(escaped).join('.+')}$`));
const isAsked = (key) => names.has(key) || templates.some((one) => one.test(key));

for (const name of readdirSync(CATALOGUES).filter((one) => !NOT_BY_NAME.includes(one))) {
  const texts = JSON.parse(readFileSync(join(CATALOGUES, name), 'utf8'));
  const isBuilt = (key) => IN_PARTS.includes(name) && key.split('.').every((one) => names.has(one));
  for (const key of Object.keys(texts).filter((one) => !isAsked(one) && !isBuilt(one))) {
    process.stderr.write(
      `${CATALOGUES}/${name}: nothing asks for "${key}". Take it out, in each language.\n`,
    );
    process.exitCode = 1;
  }
}
