import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { picker } from '../../verify/ink.ts';
import { timed } from './cold.ts';
import { met, say, seconds } from './print.ts';
import type { Entry } from './story.ts';
import { type Came, randomPlay, replays, savedStates } from './way.ts';

const BUDGET = 4000; // ms of processor for each of the other ways
const ENOUGH = 5000; // moves, for a rate to mean something
const AGAIN = 5; // proofs, of which the middle one counts
const TIMES = 10; // the moves a second of (b)

const TARGETS: { readonly [name: string]: number } = {
  'The Intercept': 2000,
  'scenario of 40 scenes': 200,
  'hub of 16 options': 2000,
};

const rate = (moves: number, ms: number): number =>
  Math.round((1000 * moves) / Math.max(ms, 0.001));

/** What a proof takes in a process that has proved nothing before. */
function coldly(story: unknown): number {
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const input = JSON.stringify(story);
  return Number(execFileSync(process.execPath, [...process.execArgv, script, 'cold'], { input }));
}

function other(name: string, { moves, ms, done, met: choices, faults }: Came, of: number): void {
  const end = done ? 'to the end' : 'not to the end';
  const missed = Math.max(0, of - choices.size);
  say(
    `  ${name.padEnd(24)} ${rate(moves, ms)} moves a second, ${moves} moves in ${seconds(ms)}, ${end}; ` +
      `${missed} of ${of} choices never met; ${faults.size} faults`,
  );
}

/**
 * Proves a story, and searches it in the other ways. Those run for seconds, warm all the while; so
 * ours is the middle of several proofs, each from the compiled story on, after a first. What it takes
 * in a process of its own stands beside, and random play gets as long as that.
 */
export function compare({ name, story, left, refused }: Entry): void {
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
  const cold = coldly(story);
  const { report } = timed(story);
  const took = Array.from({ length: AGAIN }, () => timed(story).ms).sort((a, b) => a - b);
  const ms = took[Math.floor(AGAIN / 2)] as number;
  const { searched, verdicts } = report;
  const offered = new Set(searched.states.flatMap(({ offers }) => offers.map(({ node }) => node)));
  const target = TARGETS[name];
  const judged = (time: number): string => (target === undefined ? '' : `, ${met(time <= target)}`);
  const aim = target === undefined ? '' : ` (target ${seconds(target)})`;
  const ours = rate(report.moves, ms);
  say(
    `  ours${aim}: ${seconds(ms)}${judged(ms)}, the middle of ${AGAIN} proofs after a first; ` +
      `${seconds(cold)}${judged(cold)} in a process that proves nothing else`,
  );
  say(`    ${ours} moves a second, ${report.states} states, ${report.moves} moves`);
  for (const { property, verdict, found, why } of verdicts) {
    const more =
      found.length === 0 ? '' : `: ${found.length}, the first ${found[0]?.code} ${found[0]?.path}`;
    say(`    ${verdict.padEnd(15)}${property}${why === undefined ? more : `: ${why}`}`);
  }
  const saved = savedStates(story, BUDGET);
  other('(a) replay from start', replays(story, BUDGET), offered.size);
  other('(b) saved and hashed', saved, offered.size);
  other('(c) random, equal time', randomPlay(story, cold, picker(1)), offered.size);
  if (report.moves < ENOUGH) return;
  const times = ours / Math.max(1, rate(saved.moves, saved.ms));
  const first = rate(report.moves, cold) / Math.max(1, rate(saved.moves, saved.ms));
  say(
    `  ${times.toFixed(1)} times the moves a second of (b) (target ${TIMES}: ${met(times >= TIMES)}), ` +
      `${first.toFixed(1)} times in a process that proves nothing else`,
  );
}
