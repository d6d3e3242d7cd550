// npm run bench:verify: how fast stories are proved, beside other ways to search them, in one run.
// `-- scenarios curve stories tiny sound` names the parts to run; without it these are. `constructs`,
// `planted` and `ablation` run only when they are named; ids after `ablation` are the scenarios it runs.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { FEATURES } from '../../verify/features.ts';
import { ink } from '../../verify/ink.ts';
import { reducedAndWhole } from '../../verify/search/tiny.ts';
import { ablation } from './ablation.ts';
import { timed } from './cold.ts';
import { compare } from './compare.ts';
import { constructs, planted } from './fuzz.ts';
import { met, say, seconds } from './print.ts';
import type { Cost } from './scenario.ts';
import { sound } from './sound.ts';
import { madeStories, publicStories, training } from './story.ts';

function scenarios(): void {
  say('Scenarios, each in a process of its own (target: 1 s and 300 MB each, 10 s together)');
  let all = 0;
  for (const id of scenarioIds(process.cwd())) {
    const script = fileURLToPath(new URL('scenario.ts', import.meta.url));
    const told = execFileSync(process.execPath, [...process.execArgv, script, id]).toString();
    const cost = JSON.parse(told) as Cost;
    const took = cost.thread;
    all += took;
    const memory = Math.round(cost.memory);
    const fine = met(took <= 1000 && memory <= 300);
    say(
      `  ${id.padEnd(20)} ${seconds(took)} (${seconds(cost.clock)} by the clock, ${seconds(cost.proof)} of ` +
        `all threads) after ${seconds(cost.compile)} to compile, ${memory} MB, ${cost.states} states, ` +
        `${cost.moves} moves, ${cost.proved} of ${cost.properties} PROVED: ${fine}`,
    );
  }
  say(`  all together         ${seconds(all)}: ${met(all <= 10_000)}`);
}

const LENGTHS = [5, 10, 20, 40, 80, 160];

/** Time against added beats: a made scenario of more and more scenes. */
function curve(): void {
  say();
  say(
    'Time against added beats: scenes of four options that score, with a trust that is asked at the end',
  );
  for (const { name, story } of LENGTHS.map(training)) {
    const { ms, report } = timed(story);
    const each = seconds(ms / Math.max(1, report.states));
    say(
      `  ${name.padEnd(24)} ${seconds(ms)}, ${report.states} states, ${report.moves} moves, ${each} a state`,
    );
  }
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

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

say(
  'All times are what the thread that proves, or searches, has worked: on a machine that is free the',
);
say('clock shows about as much; elsewhere other work holds it up.');
say();
if (wanted('scenarios')) scenarios();
if (wanted('curve')) curve();
const stories = wanted('stories') || wanted('sound') ? [...publicStories(), ...madeStories()] : [];
if (wanted('stories')) for (const entry of stories) compare(entry);
if (wanted('tiny')) tiny();
if (wanted('sound')) sound(stories);
if (asked.includes('constructs')) constructs(20_000);
if (asked.includes('planted')) planted();
if (asked.includes('ablation')) ablation(asked.slice(asked.indexOf('ablation') + 1));
