// npm run check:budget: no element is given eight props or more, and no function has more than a hundred lines, but those that
// budget.json names. The lists only shrink: an entry that is no longer needed has to go, and none may grow.
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import ts from 'typescript';

const PROPS = 7;
const LINES = 100;
const { elements, functions } = JSON.parse(readFileSync('budget.json', 'utf8'));
const found = { elements: new Map(), functions: new Map() };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .sort();

const note = (map, name, count) => map.set(name, Math.max(count, map.get(name) ?? 0));

for (const file of files) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  const lineOf = (at) => source.getLineAndCharacterOfPosition(at).line;
  const visit = (node) => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const props = node.attributes.properties.filter(
        (one) => one.name?.getText() !== 'key',
      ).length;
      if (props > PROPS) note(found.elements, `${file} ${node.tagName.getText()}`, props);
    }
    if (ts.isFunctionLike(node) && node.body) {
      const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
      const name = node.name?.getText() ?? node.parent.name?.getText() ?? 'a function';
      if (lines > LINES) note(found.functions, `${file} ${name}`, lines);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const problems = [];
function compare(kind, allowed, what) {
  for (const [name, count] of found[kind]) {
    const most = allowed[name]?.most;
    if (most === undefined) problems.push(`${name} ${what(count)}`);
    else if (count > most)
      problems.push(`${name} ${what(count)}, and budget.json allows it ${most}`);
  }
  for (const name of Object.keys(allowed).filter((one) => !found[kind].has(one)))
    problems.push(`${name} is as it should be now: take it out of "${kind}" in budget.json`);
}
compare(
  'elements',
  elements,
  (count) => `is given ${count} props; give a component seven at most, or a context`,
);
compare('functions', functions, (count) => `has ${count} lines; part it`);

if (process.argv.includes('--write'))
  process.stdout.write(
    `${JSON.stringify({ elements: Object.fromEntries(found.elements), functions: Object.fromEntries(found.functions) }, undefined, 2)}\n`,
  );
for (const line of problems) process.stderr.write(`${line}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
