import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { numbers } from '../../../src/core/kernel/shuffle.ts';
import type { Option } from '../../../src/core/scenario/beat.ts';
import { createRunner } from '../../../src/story/runner.ts';
import { contentOf } from '../../content.ts';

const LONG = process.env.LONG_TESTS === '1'; // npm run test:long
const WALKS = LONG ? 200 : 10;

/** *Sound* or better in all it rates, and no serious error. */
const isCareful = ({ levels, criticalError }: Option): boolean =>
  criticalError === undefined && Object.values(levels).every((level) => level >= 2);

/** Plays one run with careful lines alone, drawn by seed, and returns its ending. */
function carefulEnding(content: ReturnType<typeof contentOf>, walk: number): string {
  const { scenario, program, variant: base } = content.playable;
  const variants = [base, ...(scenario.variants ?? []).map(({ id }) => id)];
  const share = numbers(walk + 1);
  const variant = variants[Math.floor(share() * variants.length)] ?? base;
  const runner = createRunner(program, { seed: walk * 7919 + 3, variant });
  const begun = runner.begin();
  if (!begun.ok) throw new Error(begun.error.message);
  let passage = begun.value;
  while (passage.at === 'beat') {
    const { options } = passage.beat;
    const careful = options.filter(isCareful);
    const among = careful.length > 0 ? careful : options;
    const step = runner.take(among[Math.floor(share() * among.length)]?.id ?? '');
    if (!step.ok) throw new Error(step.error.message);
    passage = step.value.next;
  }
  return passage.ending.id;
}

describe.each(scenarioIds(process.cwd()))('%s', (id) => {
  const content = contentOf(id);
  const { endings } = content.playable.scenario;

  test.skipIf(endings === undefined)('counts every ending that a careful run comes to', () => {
    const reached = Array.from({ length: WALKS }, (_, walk) => carefulEnding(content, walk));
    expect([...new Set(reached)].filter((ending) => !endings?.includes(ending))).toEqual([]);
    if (LONG) {
      expect(endings?.filter((ending) => !reached.includes(ending))).toEqual([]);
    }
  });
});
