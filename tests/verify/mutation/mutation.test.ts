import { describe, expect, test } from 'vitest';
import { createRunner } from '../../../src/story/runner.ts';
import { programOf } from '../../story/corpus.ts';
import { subjectOf } from '../subject.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { type Planted, plantIn } from './plant.ts';
import { type Sought, seek } from './seek.ts';

const STATES = 20_000;
const SEED = 8;
const LONG = process.env.LONG_TESTS === '1'; // npm run test:long
const EACH = LONG ? 3 : 1; // faults of each kind

/** The smallest scenario has no place for a gate that nobody can pass. */
const isGate = ({ name }: Kind): boolean => name === 'gate above the maximum';
/** Nor has it a text variable, or somebody under 18. */
const isElsewhere = ({ name }: Kind): boolean =>
  ['misspelt text variable', 'detail asked of a minor'].includes(name);
const SAMPLES: readonly (readonly [string, readonly Kind[]])[] = LONG
  ? ['last-train', 'one-ten-am', 'fourth-period'].map((id) => [id, KINDS])
  : [
      ['last-train', KINDS.filter((kind) => !isGate(kind) && !isElsewhere(kind))],
      ['one-ten-am', KINDS.filter(isGate)],
      ['platform-four', KINDS.filter(isElsewhere)],
    ];

describe.each(SAMPLES)('a fault planted in %s is found by the property it breaks', (id, kinds) => {
  const subject = subjectOf(id);
  const sought = new Map<Planted, Sought>();
  const planted = plantIn(subject, EACH, SEED, undefined, kinds);

  test.each(kinds)('$name', (kind) => {
    const mine = planted.filter((one) => one.kind.name === kind.name);
    expect(mine.length).toBeGreaterThan(LONG && isGate(kind) ? -1 : 0);
    for (const one of mine) {
      const found = seek(subject, one, STATES);
      sought.set(one, found);
      const { right, check, against } = found;
      expect({ place: one.place, right, check, against }).toMatchObject({ right: true });
    }
  });

  test('a run begun as a finding says can go its way', () => {
    const { items, cast } = subject.scenario;
    let gone = 0;
    for (const { compiled, report } of sought.values()) {
      if (compiled === undefined) continue;
      const found = (report?.verdicts ?? []).flatMap((verdict) => verdict.found);
      for (const { told, start, code } of found) {
        if (told === undefined) continue;
        expect(start, code).toBeDefined();
        const runner = createRunner(programOf(compiled.story, items, cast), start ?? { seed: 0 });
        // Its last step may be the fault itself.
        const way = told.slice(0, -1).map(({ option }) => option);
        expect(runner.replay(way)).toMatchObject({ ok: true });
        gone += 1;
      }
    }
    expect(gone > 0 || kinds.every(isElsewhere)).toBe(true); // what the check finds is not walked
  });
});
