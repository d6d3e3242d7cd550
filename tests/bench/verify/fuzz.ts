import process from 'node:process';
import { PLANTED, seekPlanted } from '../../verify/fuzz/planted.ts';
import { madeStory } from '../../verify/fuzz/story.ts';
import { met, say, seconds } from './print.ts';

const STORIES = 300; // of npm test

/** Plants each fault in the verifier itself and seeks a story of npm test that shows it. */
export function planted(): void {
  say();
  say(`Faults planted in the verifier, each to be found by the ${STORIES} stories of npm test`);
  let found = 0;
  for (const fault of PLANTED) {
    const { seed, wrong } = seekPlanted(fault, STORIES);
    if (seed !== undefined) found += 1;
    say(`  ${(seed === undefined ? 'NOT FOUND' : `story ${seed}`).padEnd(10)} ${fault.name}`);
    if (seed !== undefined) say(`             ${wrong.slice(0, 100)}`);
  }
  say(`  ${found} of ${PLANTED.length}: ${met(found === PLANTED.length)}`);
}

/** How often each construct, and each pair of them, stands in so many stories made at random. */
export function constructs(stories: number): void {
  const begun = process.cpuUsage();
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (to: Map<string, number>, key: string): void => {
    to.set(key, (to.get(key) ?? 0) + 1);
  };
  for (let seed = 0; seed < stories; seed += 1) {
    const { constructs: used } = madeStory(seed);
    used.forEach((one, at) => {
      add(singles, one);
      for (const other of used.slice(at + 1)) add(pairs, `${one} + ${other}`);
    });
  }
  const all = (singles.size * (singles.size - 1)) / 2;
  const sorted = [...singles].sort(([, a], [, b]) => a - b);
  const least = [...pairs].sort(([, a], [, b]) => a - b);
  const counts = least.map(([, count]) => count);
  say();
  say(
    `Constructs in ${stories} stories: ${singles.size}, of which ${all} pairs; ${pairs.size} occur`,
  );
  say(
    `  rarest: ${sorted
      .slice(0, 5)
      .map(([one, count]) => `${one} ${count}`)
      .join(', ')}`,
  );
  say(`  pairs: least ${counts[0]}, median ${counts[counts.length >> 1]}`);
  say(
    `  rarest pairs: ${least
      .slice(0, 5)
      .map(([one, count]) => `${one} ${count}`)
      .join('; ')}`,
  );
  for (const [one, count] of sorted) say(`    ${String(count).padStart(6)} ${one}`);
  const { user } = process.cpuUsage(begun);
  say(`  counted in ${seconds(user / 1000)}`);
}
