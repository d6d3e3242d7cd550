// Tells how well the best line can be guessed from wording alone, by a guesser that has seen all other
// scenarios. Nothing is compiled, so an unfinished story can be tried:
//   npm run -s style                    every scenario, a row each, then words that tell
//   npm run -s style -- last-train      that scenario too, moment by moment
//   npm run -s style -- --in <folder>   the stories of another project folder
import process from 'node:process';
import { leaveOneOut } from '../style/guess.ts';
import { STYLE_KINDS } from '../style/questions.ts';
import { tellingWords } from '../style/word-list.ts';
import { STYLE_MOST, styleSum, writtenQuestions } from './style-limits.ts';

const args = process.argv.slice(2);
const given = args.indexOf('--in');
const root = given < 0 ? process.cwd() : (args[given + 1] ?? '.');
const chosen = args.find((arg, at) => !arg.startsWith('--') && (given < 0 || at !== given + 1));

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} %`;

const questions = writtenQuestions(root);
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
  const { hits, asked, chance } = styleSum(rows, kind);
  const over = hits / asked > STYLE_MOST[kind] / 100 ? ' TOO MANY' : '';
  return `${percent(hits, asked)} (${percent(chance, asked)}), at most ${STYLE_MOST[kind]}${over}`;
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
