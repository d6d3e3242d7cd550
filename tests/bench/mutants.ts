/**
 * Plants faults in every scenario and counts who finds them: `npm run bench:mutants [each] [seed] [scenario,…]`,
 * with so many faults of each kind (1) in each of these scenarios (all). In a large scenario a third of the kinds
 * that need a proof is planted, another third in the next, so that a run stays near ten minutes of processor time.
 * Beside the verifier somebody plays at random, for a second at most. Random play is given a fault when a run of it
 * stops, or when what it never met is dead indeed; what it merely has not met yet is a false alarm.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { verifyStory } from '../../src/verify/verify.ts';
import type { Kind } from '../verify/mutation/kind.ts';
import { KINDS } from '../verify/mutation/kinds.ts';
import { type Planted, plantIn } from '../verify/mutation/plant.ts';
import { playAtRandom } from '../verify/mutation/random.ts';
import { seek } from '../verify/mutation/seek.ts';
import { subjectOf } from '../verify/subject.ts';

const EACH = Number(process.argv[2] ?? 1); // faults of each kind in each scenario
const SEED = Number(process.argv[3] ?? 5);
const ONLY = process.argv[4]?.split(',');
const LARGE = 20_000; // states of a scenario in which a third of the kinds is planted
const THIRDS = 3;
const RANDOM_MS = 1000; // of random play for one fault, at most
const STATES = 400_000; // a fault may make a story much larger; what is left is BOUNDED, and said so
const WANTED = 0.95;

interface Tally {
  planted: number;
  right: number;
  byCheck: number;
  byProperty: number;
  random: number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tallies = new Map(
  KINDS.map(({ name }): [string, Tally] => [
    name,
    { planted: 0, right: 0, byCheck: 0, byProperty: 0, random: 0 },
  ]),
);
let alarms = 0;
let clean = 0;
let idle = 0;

/** The kinds planted in a scenario: all that one file shows, and all or a third of the others. */
const kindsFor = (at: number, states: number): readonly Kind[] =>
  KINDS.filter(
    ({ codes }, index) => codes.length > 0 || states < LARGE || index % THIRDS === at % THIRDS,
  );

const ids = scenarioIds(process.cwd()).filter((id) => ONLY?.includes(id) ?? true);
for (const [at, id] of ids.entries()) {
  const subject = subjectOf(id);
  const report = verifyStory(subject, { states: STATES });
  const found = report.verdicts.flatMap((verdict) => verdict.found).length;
  clean += found;
  print(`${id}: ${found} findings without a fault`);
  const idly = ({ kind: { name }, place }: Planted): void => {
    print(`  not planted: ${name} at place ${place}, which nobody could ever see`);
    idle += 1;
  };
  const planted = plantIn(subject, EACH, SEED, idly, kindsFor(at, report.states));
  for (const one of planted) {
    const began = performance.now();
    const { compiled, check, against, report: after, right } = seek(subject, one, STATES);
    const took = performance.now() - began;
    const tally = tallies.get(one.kind.name) as Tally;
    tally.planted += 1;
    if (right) tally.right += 1;
    if (check.some((code) => one.kind.codes.includes(code))) tally.byCheck += 1;
    if (against.some((property) => one.kind.by.includes(property))) tally.byProperty += 1;
    if (!right) {
      print(
        `  missed: ${one.kind.name} at place ${one.place}; found: ${[...check, ...against].join(', ') || 'nothing'}; open: ${after?.open ?? 0}`,
      );
    }
    if (compiled === undefined) continue;
    const until = performance.now() + Math.min(took, RANDOM_MS);
    const seen = playAtRandom(compiled, subject, () => performance.now() < until);
    const dead = new Set(
      (after?.map.places ?? []).flatMap(({ id: place, dead: gone, deadOptions }) => [
        ...(gone ? [place] : []),
        ...deadOptions.map((option) => `${place} ${option}`),
      ]),
    );
    const real = seen.unseen.length > 0 && seen.unseen.every((part) => dead.has(part));
    if (seen.stopped > 0 || real) tally.random += 1;
    else if (seen.unseen.length > 0) alarms += 1;
  }
}

print('');
print(
  'kind                            planted  right  by a file’s check  by a property  random play',
);
let all = 0;
let right = 0;
let random = 0;
for (const [name, tally] of tallies) {
  all += tally.planted;
  right += tally.right;
  random += tally.random;
  const columns = [tally.planted, tally.right, tally.byCheck, tally.byProperty, tally.random];
  print(
    `${name.padEnd(32)}${columns.map((one, at) => String(one).padStart([7, 7, 19, 15, 13][at] ?? 7)).join('')}`,
  );
}
print('');
print(
  `${right} of ${all} planted faults found, each by the right property or check: ${((100 * right) / all).toFixed(1)} % (wanted: ${100 * WANTED} % of at least 200)`,
);
print(
  `${random} of ${all} found by random play in the same time, or in a second; ${alarms} times it only had not met something yet`,
);
print(`${idle} changes drawn that change nothing on any path, and so were no faults`);
print(`${clean} findings in the scenarios as they are (wanted: 0)`);
process.exitCode =
  right / all >= WANTED && clean === 0 && (all >= 200 || ONLY !== undefined) ? 0 : 1;
