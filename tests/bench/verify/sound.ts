import process from 'node:process';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { soundness } from '../../verify/search/soundness.ts';
import { subjectOf } from '../../verify/subject.ts';
import { met, say, seconds } from './print.ts';
import type { Entry } from './story.ts';
import { worked } from './thread.ts';

const MERGES = 100_000;
const STEPS = 1_000_000;
const EACH = { merges: 8000, steps: 75_000, seed: 7 }; // in every story

/** Goes on from merged states as they really are, and walks at random, in every story there is. */
export function sound(entries: readonly Entry[]): void {
  say();
  say(
    `Soundness (target: ${MERGES} merged states, ${STEPS} steps at random, nothing amiss, ` +
      'and as many states as the verifier finds)',
  );
  const own = scenarioIds(process.cwd()).map((id) => {
    const subject = subjectOf(id);
    return { name: id, story: subject.compiled.story, subject };
  });
  const others = entries
    .filter(({ left, refused }) => left === undefined && refused.length === 0)
    .map(({ name, story }) => ({ name, story, subject: undefined }));
  const start = worked();
  let merges = 0;
  let steps = 0;
  let amiss = 0;
  for (const { name, story, subject } of [...own, ...others]) {
    const found = soundness(story, EACH, subject);
    const apart = found.states !== found.searched;
    merges += found.merges;
    steps += found.steps;
    amiss += found.mismatches.length + found.outside + (apart ? 1 : 0);
    say(
      `  ${name.padEnd(22)} ${found.states} states${apart ? `, but ${found.searched} found by the verifier` : ''}; ` +
        `${found.merges} merged states gone on from again, ${found.mismatches.length} went otherwise; ` +
        `${found.steps} steps, ${found.outside} off the map`,
    );
  }
  for (const { name, left, refused } of entries) {
    if (left !== undefined) say(`  ${name} left out: ${left}`);
    else if (refused.length > 0) say(`  ${name} left out: ${refused.join(' ')}`);
  }
  const fine = amiss === 0 && merges >= MERGES && steps >= STEPS;
  say(
    `  ${merges} merged states, ${steps} steps, ${amiss} amiss: ${met(fine)}, ` +
      `in ${seconds(worked() - start)}`,
  );
}
