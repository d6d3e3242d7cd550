/**
 * Faults planted in every scenario, and who finds them: `npm run bench:mutants [faults of each kind]`.
 * Beside the verifier somebody plays at random for the same time. Random play is given a fault when
 * a run of it stops, or when what it never met is dead indeed; what it merely has not met yet is a
 * false alarm.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { verifyStory } from '../../src/verify/verify.ts';
import { KINDS } from '../verify/mutation/kinds.ts';
import { plantIn } from '../verify/mutation/plant.ts';
import { playAtRandom } from '../verify/mutation/random.ts';
import { seek } from '../verify/mutation/seek.ts';
import { subjectOf } from '../verify/subject.ts';

const EACH = Number(process.argv[2] ?? 3); // faults of each kind in each scenario
const SEED = Number(process.argv[3] ?? 5);
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

for (const id of scenarioIds(process.cwd())) {
  const subject = subjectOf(id);
  const report = verifyStory(subject, { states: STATES });
  const found = report.verdicts.flatMap((verdict) => verdict.found).length;
  clean += found;
  print(`${id}: ${found} findings without a fault`);
  const planted = plantIn(subject, EACH, SEED, ({ kind: { name }, place }) => {
    print(`  not planted: ${name} at place ${place}, which nobody could ever see`);
    idle += 1;
  });
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
    const until = performance.now() + took;
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
  `${random} of ${all} found by random play in the same time; ${alarms} times it only had not met something yet`,
);
print(`${idle} changes drawn that change nothing on any path, and so were no faults`);
print(`${clean} findings in the scenarios as they are (wanted: 0)`);
process.exitCode = right / all >= WANTED && clean === 0 && (all >= 200 || EACH < 3) ? 0 : 1;
