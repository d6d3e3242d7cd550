// Tells how well the best line can be guessed from wording alone, by a guesser that has seen all other
// scenarios. Nothing is compiled, so an unfinished story can be tried:
//   npm run -s style                    every scenario, a row each, then words that tell
//   npm run -s style -- last-train      that scenario too, moment by moment
//   npm run -s style -- --in <folder>   the stories of another project folder
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { scenarioIds } from '../src/cli/content/content.ts';
import { leaveOneOut } from '../src/simulate/style/guess.ts';
import { guessQuestions, STYLE_KINDS, type StyleKind } from '../src/simulate/style/questions.ts';
import { tellingWords } from '../src/simulate/style/word-list.ts';
import { outlineOf } from '../src/story/source/outline.ts';

const MOST: { readonly [K in StyleKind]: number } = { options: 45, repairs: 60, notes: 45 };

const args = process.argv.slice(2);
const given = args.indexOf('--in');
const root = given < 0 ? process.cwd() : (args[given + 1] ?? '.');
const chosen = args.find((arg, at) => !arg.startsWith('--') && at !== given + 1);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} %`;

const questions = scenarioIds(root).flatMap((id) => {
  const folder = join(root, 'stories', id);
  const text = readFileSync(join(folder, 'story.ink'), 'utf8');
  const { tellings = {} } = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'));
  return guessQuestions(id, outlineOf([{ file: 'story.ink', text }]), tellings);
});
const rows = leaveOneOut(questions);
print(`${'scenario'.padEnd(20)}${STYLE_KINDS.map((kind) => kind.padEnd(22)).join('')}`);
for (const { scenario, kinds } of rows) {
  const cells = STYLE_KINDS.map((kind) => {
    const { hits, asked, chance } = kinds[kind];
    const told = `${hits}/${asked} ${percent(hits, asked)} (${percent(chance, asked)})`;
    return told.padEnd(22);
  });
  print(`${scenario.padEnd(20)}${cells.join('')}`);
}
const sums = STYLE_KINDS.map((kind) => {
  const all = rows.map(({ kinds }) => kinds[kind]);
  const [hits, asked, chance] = (['hits', 'asked', 'chance'] as const).map((of) =>
    all.reduce((sum, one) => sum + one[of], 0),
  ) as [number, number, number];
  const over = hits / asked > MOST[kind] / 100 ? ' TOO MANY' : '';
  return `${percent(hits, asked)} (${percent(chance, asked)}), at most ${MOST[kind]}${over}`;
});
print(
  `\nGuessed right (by lots): ${STYLE_KINDS.map((kind, at) => `${kind} ${sums[at]}`).join('; ')}`,
);

const options = questions.filter(({ kind }) => kind === 'options');
const words = tellingWords(options).map(({ word, options: n, best }) => `${word} ${best}/${n}`);
print(`Words that tell (best/options with it): ${words.join(', ') || 'none'}`);
for (const { scenario, kinds } of rows) {
  if (scenario !== chosen) continue;
  for (const kind of STYLE_KINDS) {
    print(`\n${scenario}, ${kind}: what is guessed (* right)`);
    for (const { beat, id, hit } of kinds[kind].picks) print(`  ${beat} ${id}${hit ? ' *' : ''}`);
  }
}
