// npm run bench:verify: how fast stories are proved, beside other ways to search them, in one run.
// `-- scenarios saves stories tiny sound` names the parts to run; without it all are.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { scenarioIds } from '../../../src/cli/content.ts';
import { provePlain } from '../../../src/story/verify/prove.ts';
import { FEATURES } from '../../story/verify/features.ts';
import { ink, picker } from '../../story/verify/ink.ts';
import { soundness } from '../../story/verify/soundness.ts';
import { subjectOf } from '../../story/verify/subject.ts';
import { reducedAndWhole } from '../../story/verify/tiny.ts';
import { saves } from './saved.ts';
import type { Cost } from './scenario.ts';
import { type Entry, madeStories, publicStories } from './story.ts';
import { type Came, processor, randomPlay, replays, savedStates } from './way.ts';

const BUDGET = 4000; // ms of processor for each of the other ways
const ENOUGH = 5000; // moves, for a rate to mean something
const LIMITS = { states: 3_000_000 };

const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 1000 ? 3 : 2)} s`;
const rate = (moves: number, ms: number): number =>
  Math.round((1000 * moves) / Math.max(ms, 0.001));
const met = (fine: boolean): string => (fine ? 'met' : 'MISSED');

const TARGETS: { readonly [name: string]: number } = {
  'The Intercept': 2000,
  'scenario of 40 scenes': 200,
  'hub of 16 options': 2000,
};

function scenarios(): void {
  say('All times are of the processor: other work on the machine can hold up the clock.');
  say();
  say('Scenarios, each in a process of its own (target: 1 s and 300 MB each, 10 s together)');
  let all = 0;
  for (const id of scenarioIds(process.cwd())) {
    const script = fileURLToPath(new URL('scenario.ts', import.meta.url));
    const told = execFileSync(process.execPath, [...process.execArgv, script, id]).toString();
    const cost = JSON.parse(told) as Cost;
    all += cost.proof;
    const memory = Math.round(cost.memory);
    const fine = met(cost.proof <= 1000 && memory <= 300);
    say(
      `  ${id.padEnd(20)} ${seconds(cost.proof)} (${seconds(cost.clock)} by the clock) after ` +
        `${seconds(cost.compile)} to compile, ${memory} MB, ${cost.states} states, ` +
        `${cost.moves} moves, ${cost.proved} of ${cost.properties} PROVED: ${fine}`,
    );
  }
  say(`  all together         ${seconds(all)}: ${met(all <= 10_000)}`);
}

const SOON = 300; // ms from a save to all verdicts
const EDITED = ['platform-four', 'quarter-to-one', 'by-breakfast']; // the aim, the largest, a small one

async function edits(): Promise<void> {
  say();
  say(`From a save to all verdicts, in the thread of npm run dev (target: ${SOON} ms)`);
  say(
    '  by the work of the verifier’s thread, which is what the clock shows on a machine that is free',
  );
  for (const id of EDITED) {
    for (const { edit, clock, thread, processor: all, summary } of await saves(id)) {
      const took = Number.isNaN(thread) ? clock : thread;
      say(
        `  ${id.padEnd(15)} ${edit.padEnd(10)} ${seconds(took)} (${seconds(clock)} by the clock, ` +
          `${seconds(all)} of all threads): ${met(took <= SOON)}; ${summary}`,
      );
    }
  }
}

function other(name: string, { moves, ms, done, met: choices, faults }: Came, of: number): void {
  const end = done ? 'to the end' : 'not to the end';
  const missed = Math.max(0, of - choices.size);
  say(
    `  ${name.padEnd(24)} ${rate(moves, ms)} moves a second, ${moves} moves in ${seconds(ms)}, ${end}; ` +
      `${missed} of ${of} choices never met; ${faults.size} faults`,
  );
}

function compare({ name, story, left, refused }: Entry): void {
  say();
  say(name);
  if (left !== undefined) {
    say(`  left out: ${left}`);
    return;
  }
  if (refused.length > 0) {
    say(`  refused: ${refused.join(' ')}`);
    return;
  }
  const start = processor();
  const report = provePlain(story, LIMITS);
  const ms = processor() - start;
  const { explored, verdicts, counters } = report;
  const offered = new Set(explored.states.flatMap(({ offers }) => offers.map(({ node }) => node)));
  const target = TARGETS[name];
  const aim = target === undefined ? '' : ` (target ${seconds(target)}: ${met(ms <= target)})`;
  const ours = rate(report.moves, ms);
  say(
    `  ours: ${seconds(ms)}${aim}, ${ours} moves a second, ${report.states} states, ${report.moves} moves` +
      `${report.reduced ? ', once-only options taken together' : ''}`,
  );
  for (const { property, verdict, found, why } of verdicts) {
    const more = found.length === 0 ? '' : `: ${found.length}, the first ${found[0]}`;
    say(`    ${verdict.padEnd(15)}${property}${why === undefined ? more : `: ${why}`}`);
  }
  for (const { name: counter, least, most } of counters) say(`    ${counter}: ${least} to ${most}`);
  const saved = savedStates(story, BUDGET);
  other('(a) replay from start', replays(story, BUDGET), offered.size);
  other('(b) saved and hashed', saved, offered.size);
  other('(c) random, equal time', randomPlay(story, ms, picker(1)), offered.size);
  if (report.moves < ENOUGH) return;
  const times = ours / Math.max(1, rate(saved.moves, saved.ms));
  say(
    `  ${times.toFixed(1)} times the moves a second of (b) (target ${TIMES}: ${met(times >= TIMES)})`,
  );
}

const TINY = 60;

function tiny(): void {
  say();
  say(
    `Tiny stories by feature, beside a search that tells everything apart (target: ${TINY} alike)`,
  );
  const different = FEATURES.filter(({ ink: text }) => {
    const [reduced, whole] = reducedAndWhole(ink(text));
    const same = (of: typeof whole): string => JSON.stringify([of.seen, of.faults]);
    return reduced.open > 0 || same(reduced) !== same(whole);
  });
  const alike = FEATURES.length - different.length;
  const names = different.map(({ name }) => name).join(', ');
  say(
    `  ${alike} of ${FEATURES.length} have the same coverage and the same errors` +
      `${names === '' ? '' : `, but not: ${names}`}: ${met(different.length === 0 && alike >= TINY)}`,
  );
}

function sound(stories: readonly Entry[]): void {
  say();
  say('Soundness (target: 100,000 merged states, 1,000,000 steps at random, nothing amiss)');
  const own = ['platform-four', 'quarter-to-one', 'the-book', 'waiting-room-three'].map((id) => ({
    name: id,
    story: subjectOf(id).compiled.story,
  }));
  let merges = 0;
  let steps = 0;
  let amiss = 0;
  for (const { name, story } of [...own, ...stories]) {
    const found = soundness(story, { merges: 25_000, steps: 220_000, seed: 7 });
    merges += found.merges;
    steps += found.steps;
    amiss += found.mismatches.length + found.outside;
    say(
      `  ${name.padEnd(20)} ${found.states} states; ${found.merges} merged states gone on from again, ` +
        `${found.mismatches.length} went otherwise; ${found.steps} steps, ${found.outside} off the map`,
    );
  }
  const fine = amiss === 0 && merges >= 100_000 && steps >= 1_000_000;
  say(`  ${merges} merged states, ${steps} steps, ${amiss} amiss: ${met(fine)}`);
}

const TIMES = 10;

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted('scenarios')) scenarios();
if (wanted('saves')) await edits();
const stories = wanted('stories') || wanted('sound') ? publicStories() : [];
if (wanted('stories')) for (const entry of [...stories, ...madeStories()]) compare(entry);
if (wanted('tiny')) tiny();
if (wanted('sound')) sound(stories.filter(({ left }) => left === undefined));
