// npm run check:budget: how large the product may be, by folder. Over a number of budget.json means: take lines out, or raise
// the number in a commit of its own that says what it buys. Where a folder shrank, lower its number.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const budget = JSON.parse(readFileSync('budget.json', 'utf8'));
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');

const linesOf = (file) => {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1;
  } catch {
    return 0; // deleted, and not yet staged
  }
};
const sum = (pattern) =>
  files.filter((file) => pattern.test(file)).reduce((all, file) => all + linesOf(file), 0);

const CODE = String.raw`\.tsx?$`;
const SIZES = {
  ...Object.fromEntries(
    Object.keys(budget.lines)
      .filter((name) => name.includes('/') || name === 'src')
      .map((name) => [name, () => sum(new RegExp(`^${name}/.*${CODE}`))]),
  ),
  css: () => sum(/^src\/.*\.css$/),
  json: () => sum(/^src\/.*\.json$/),
  docs: () => sum(/^(?:docs\/(?!conversations)|[A-Z])[^/]*\.md$/),
  tests: () => sum(/^tests\/.*\.tsx?$/),
  tools: () => sum(/^tools\/.*\.(?:ts|mjs)$/),
};

const over = [];
for (const [name, most] of Object.entries(budget.lines)) {
  const lines = SIZES[name]();
  if (process.argv.includes('--say')) process.stdout.write(`${name}: ${lines} of ${most}\n`);
  if (lines > most)
    over.push(
      `${name}: ${lines} of ${most} lines; take ${lines - most} out, or raise the number in a commit of its own that says what it buys`,
    );
}
const inBudget = new Set(Object.keys(budget.lines));
for (const [folder] of new Set(files.map((file) => /^src\/[^/]+(?=\/)/.exec(file)).filter(Boolean)))
  if (!inBudget.has(folder)) over.push(`${folder}: it has no number in budget.json`);
const { lineWidth } = JSON.parse(readFileSync('biome.json', 'utf8')).formatter;
if (lineWidth !== budget.width)
  over.push(
    `lines are ${lineWidth} wide, and are counted at ${budget.width}: wider lines make nothing smaller`,
  );
const pages = files.filter((file) => /^src\/app\/pages\/.*-page\.tsx$/.test(file)).length;
if (pages > budget.pages)
  over.push(`${pages} of ${budget.pages} pages: a page comes in when a page goes out`);

for (const line of over) process.stderr.write(`${line}\n`);
process.exitCode = over.length > 0 ? 1 : 0;
