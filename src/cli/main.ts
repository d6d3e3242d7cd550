import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { cac } from 'cac';
import type { Content, HashedRubric } from '../session/play/content.ts';
import { problemText } from '../story/problem.ts';
import { analyse } from '../text/analyse.ts';
import { ANALYSER } from '../text/version.ts';
import { analyseLines } from './commands/analyse.ts';
import { checkPack } from './commands/check-pack.ts';
import { coverageText, loadCoverage } from './commands/proof/coverage.ts';
import { verifyScenario } from './commands/proof/proof.ts';
import { proofDocument, proofSection } from './commands/proof/proof-document.ts';
import { prove } from './commands/proof/prove.ts';
import { verifyExit } from './commands/proof/verify-text.ts';
import { replayRecord } from './commands/replay.ts';
import { type ReportTargets, report } from './commands/report.ts';
import { runAsked } from './commands/run-asked.ts';
import { sayLines } from './commands/say.ts';
import { simulate } from './commands/simulate.ts';
import {
  isOpenScene,
  loadRubric,
  loadRubricIn,
  loadScenario,
  scenarioIds,
} from './content/content.ts';
import { loadGuide } from './content/guide.ts';
import { missingPackFile } from './content/jurisdiction.ts';
import { readingsLine } from './content/readings.ts';
import { FORMATS, type PackageOptions, packGame } from './package/package.ts';
import { checkReadiness, type ScenarioReadiness } from './scenario/check-scenario.ts';
import { createScenario } from './scenario/new-scenario.ts';
import { watchScenario } from './scenario/watch-scenario.ts';
import { terminalWords } from './words.ts';

const root = process.cwd();
const [SEEDS, MAX_PEOPLE] = [2 ** 32, 10_000];
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints what is wrong and exits with code 2. */
function stop(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(2);
}

const noScenario = (id: string): never =>
  stop([terminalWords('no-scenario', { id, known: scenarioIds(root).join(', ') })]);

function rubricHere(language?: string): HashedRubric {
  const rubric = loadRubric(root);
  if (!rubric.ok) return stop(rubric.error.map(problemText));
  if (language === undefined) return rubric.value;
  const other = loadRubricIn(root, language);
  return other.ok ? (other.value ?? rubric.value) : stop(other.error.map(problemText));
}

const opened = new Map<string, Content>();

function contentOf(id: string): Content | undefined {
  const known = opened.get(id);
  if (known !== undefined || !scenarioIds(root).includes(id)) return known;
  const rubric = rubricHere();
  const loaded = loadScenario(root, id, rubric.rubric);
  if (!loaded.ok) return stop(loaded.error.map(problemText));
  const analyser = { version: ANALYSER.version, analyse };
  const translations = Object.fromEntries(
    Object.entries(loaded.value.translations).map(([language, playable]) => [
      language,
      { ...rubricHere(language), playable, analyser },
    ]),
  );
  const content = { ...rubric, playable: loaded.value.playable, analyser, translations };
  opened.set(id, content);
  return content;
}

/** Loads every open scenario, ready to play. */
const openContents = (): readonly Content[] => {
  const all = scenarioIds(root).flatMap((id) => contentOf(id) ?? []);
  return all.filter(({ playable }) => isOpenScene(root, playable));
};

function replay(file: string): void {
  if (!existsSync(file))
    stop([terminalWords('not-read', { what: terminalWords('no-file'), fix: file })]);
  const report = replayRecord(readFileSync(file, 'utf8'), contentOf, scenarioIds(root));
  print(report.lines.join('\n'));
  process.exitCode = report.exit;
}

function coverage(options: { write?: boolean }): void {
  const covered = loadCoverage(root);
  if (!covered.ok) stop(covered.error.map(problemText));
  const guide = loadGuide(root);
  if (!guide.ok) stop(guide.error.map(problemText));
  const text = coverageText(covered.value, guide.value);
  if (options.write) writeFileSync(join(root, 'docs', 'coverage.md'), text);
  else print(text);
}

const PROGRESS_MS = 2000; // between progress lines
function verify(id: string | undefined, options: { json?: boolean; write?: boolean }): void {
  if (id !== undefined && options.write) stop([terminalWords('verify-write-one')]);
  const known = scenarioIds(root);
  if (id !== undefined && !known.includes(id)) noScenario(id);
  const proved = (id === undefined ? known : [id]).map((scenario) => {
    let told = Date.now();
    const read = verifyScenario(root, scenario, (states, moves) => {
      if (Date.now() - told > PROGRESS_MS) {
        told = Date.now();
        process.stderr.write(`${terminalWords('verify-progress', { scenario, states, moves })}\n`);
      }
      return true;
    });
    return read.ok ? read.value : stop(read.error.map(problemText));
  });
  const sections = proved.map(proofSection);
  const reports = proved.map(({ report }) => report);
  if (options.write) writeFileSync(join(root, 'docs', 'proof.md'), proofDocument(sections));
  print(options.json ? JSON.stringify(reports, undefined, 2) : sections.join('\n\n'));
  const exits = reports.map(verifyExit);
  process.exitCode = exits.find((exit) => exit === 1) ?? exits.find((exit) => exit === 3) ?? 0;
}

function tell({ lines, exit }: ScenarioReadiness): void {
  if (exit === 2) stop(lines);
  print(lines.join('\n'));
  process.exitCode = exit;
}

async function check(id: string, { watch }: { watch?: boolean }): Promise<void> {
  if (!watch) return tell(checkReadiness(root, id));
  if (!scenarioIds(root).includes(id)) return noScenario(id);
  print(terminalWords('check.watching', { scenario: id }));
  const again = () => print(['', ...checkReadiness(root, id).lines].join('\n'));
  await watchScenario(root, id, again, new AbortController().signal);
}

const cli = cac('unscripted');
cli
  .command('replay <record>', 'Score a record again from its choices and say whether it holds')
  .action(replay);
cli
  .command('analyse', 'Read replies: JSON lines in, JSON lines out (exit 2 where a line is bad)')
  .action(async () => {
    const lines = createInterface({ input: process.stdin, terminal: false });
    process.exitCode = await analyseLines(lines, print);
  });
cli
  .command('say', 'Read replies as the page would, JSON lines in and out (exit 2 at a bad line)')
  .option('--json', 'The only form there is')
  .action(async () => {
    const lines = createInterface({ input: process.stdin, terminal: false });
    process.exitCode = await sayLines(lines, contentOf, print);
  });
cli
  .command('simulate', 'Write believable records of invented people, who really play the scenarios')
  .option('--people <number>', 'How many people', { default: 100 })
  .option('--seed <number>', 'Draw with this seed (whole number)', { default: 1 })
  .option('--out <folder>', 'Where the records go', { default: 'simulated' })
  .action((options: { people: number; seed: number; out: string }) => {
    const { people, seed } = options;
    const given = String(people);
    if (!Number.isInteger(people) || people < 1 || people > MAX_PEOPLE)
      stop([terminalWords('bad-count', { name: '--people', most: MAX_PEOPLE, given })]);
    if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS)
      stop([terminalWords('bad-seed', { seed })]);
    print(simulate(openContents(), options).join('\n'));
  });
cli
  .command('report <...records>', 'Check record files, folders or archives, and write tables')
  .option('--csv <folder>', 'Tables of runs, turns and ratings, with codebook and scripts')
  .option('--names', 'Write names and participant codes, and fewer than five people')
  .option('--codes <file>', 'Who is who, and the key of exported codes: saved on the reports page')
  .option('--json <file>', 'Runs and figures for machines')
  .option('--xapi <file>', 'xAPI statements')
  .option('--home-page <address>', 'Whose learners the statements are about: your web address')
  .action((paths: string[], targets: ReportTargets) => {
    const { homePage } = targets;
    if (homePage !== undefined && !/^https?:\/\/[^\s/]/.test(homePage))
      stop([terminalWords('bad-home-page', { given: homePage })]);
    const made = report(paths, targets, contentOf, rubricHere(), (scenes) =>
      readingsLine(root, scenes),
    );
    print(made.lines.join('\n'));
    process.exitCode = made.exit;
  });
cli
  .command('package', 'Pack the game for a stick or a learning platform')
  .option('--format <format>', `What for: ${FORMATS.join(', ')}`, { default: 'single' })
  .option('--scenario <id>', 'Hold this scenario only')
  .option('--each', 'Make a package of each scenario by itself, all in one zip')
  .option('--folder <path>', 'Hold a scene of your own: its folder, or the zip of the studio')
  .option('--pack <file>', 'Lay the numbers and rules of a place over that scene')
  .option('--mode <mode>', 'On a learning platform: practice or assessment; both by default')
  .option('--pass <mark>', 'On a learning platform: the mark that passes; the rubric’s by default')
  .option('--first', 'In an assessment: the first finished run counts, not the best')
  .option('--language <tag>', 'Titles and pages in this language, such as es')
  .option('--met <state>', 'How second conversations begin: none, trusted, neutral or harmed')
  .option('--out <path>', 'A folder, or a file with its ending', { default: 'packages' })
  .action(async (options: PackageOptions) => {
    const made = await packGame(root, options);
    if (made.ok) print(made.value.join('\n'));
    else stop(made.error);
  });
cli
  .command('coverage', 'Say where each point of the training deck is met')
  .option('--write', 'Keep it in docs/coverage.md')
  .action(coverage);
cli
  .command('verify [scenario]', 'Prove what holds on every path, or show a path where it does not')
  .option('--json', 'The report for machines')
  .option('--write', 'Keep the report in docs/proof.md')
  .action(verify);
cli
  .command('prove <file>', 'Prove what can be asked of any Ink file')
  .option('--seconds <number>', 'The processor time it may take', { default: 60 })
  .action(prove);
cli
  .command('new <what> <id>', 'Write a small scenario of three moments: new scenario <id>')
  .action((what: string, id: string) => tell(createScenario(root, what, id)));
cli
  .command('check <scenario>', 'Say whether it builds, plays and is proved, and what it lacks')
  .option('--watch', 'Check it again after each save')
  .action(check);
cli
  .command('pack <action> <file>', 'Say whether a file is a jurisdiction pack: pack check <file>')
  .action((action: string, file: string) => tell(checkPack(root, action, file)));
cli.help();
cli.parse(process.argv, { run: false });
if (cli.matchedCommand === undefined && !cli.options.help) {
  cli.outputHelp();
  process.exitCode = 2;
}
const missing = missingPackFile();
if (missing !== undefined) stop([missing]);
await runAsked(cli, stop);
