import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEPT } from '../features/kept.ts';
import { ink } from '../ink.ts';
import { soundness } from './soundness.ts';
import { reducedAndWhole } from './tiny.ts';

const KEEPING = `
=== function within(x, top)
~ return MAX(0, MIN(x, top))
=== function trust(x)
~ n = within(n + x, 6)
=== function press(x)
{ x > 0:
  ~ m = within(m + x, 5)
  ~ pressed = true
- else:
  { m < 4:
    ~ m = within(m + x, 5)
  }
}
=== function settle()
{ m >= 4:
  { pressed:
    ~ calm = 0
  - else:
    ~ calm = MIN(calm + 1, 2)
  }
  { calm == 2:
    ~ m = 3
  }
- else:
  ~ calm = 0
}
~ pressed = false
=== function open_up()
~ return n >= 4 && m <= 2
`;

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const step = fc.oneof(
  often(
    9,
    fc.integer({ min: -3, max: 3 }).map((by) => `~ trust(${by})`),
  ),
  often(
    6,
    fc.integer({ min: -2, max: 2 }).map((by) => `~ press(${by})`),
  ),
  often(
    1,
    fc.integer({ min: 0, max: 5 }).map((to) => `~ n = ${to}`),
  ),
  often(2, fc.constant('~ n = MAX(n, 3)')),
  often(2, fc.constant('~ settle()')),
  often(1, fc.constant('~ flag = n > m')),
);

const question = fc.oneof(
  often(
    9,
    fc.integer({ min: 1, max: 6 }).map((least) => `{n >= ${least}: it is high.}`),
  ),
  often(
    6,
    fc.integer({ min: 1, max: 5 }).map((most) => `{m < ${most}: it is low.}`),
  ),
  often(6, fc.constant('{open_up(): more.|less.}')),
  often(2, fc.constant('{flag: marked.}')),
  often(1, fc.constant('{n == m: even.}')),
);

const option = fc.record({
  when: fc.constantFrom('', '', '', '{n >= 3} ', '{m <= 3} ', '{open_up()} '),
  steps: fc.array(step, { maxLength: 3 }),
  skips: fc.boolean(),
});

const beat = fc.record({
  before: fc.array(fc.oneof(step, question), { maxLength: 2 }),
  options: fc.array(option, { minLength: 1, maxLength: 3 }),
  behind: fc.array(step, { maxLength: 1 }), // after the options are made
  tunnel: fc.boolean(),
});

/** A story of a few beats in which functions keep numbers, in every way that comes to mind. */
const story = fc.array(beat, { minLength: 2, maxLength: 4 }).map((beats) => {
  const last = beats.length;
  const told = beats.map(({ before, options, behind, tunnel }, at) => {
    const lines = options.flatMap(({ when, steps, skips }, place) => [
      `+ ${when}[O${place}]`,
      ...steps,
      `-> b${skips ? Math.min(at + 2, last) : at + 1}`,
    ]);
    const body = [...before, ...lines, `+ [Stay] -> b${at + 1}`];
    // Behind the options the flow goes on from a place of its own.
    const all =
      behind.length === 0 ? body : [`<- o${at}`, ...behind, '-> DONE', `=== o${at}`, ...body];
    const into = tunnel ? ['-> aside ->'] : [];
    return [`=== b${at}`, ...into, ...all].join('\n');
  });
  const end = `=== b${last}\n{n >= 4: high.}\n{m <= 2: calm.}\n-> END`;
  const aside = '=== aside\n~ trust(1)\n+ [Aside]\n~ press(-1)\n- ->->';
  return `VAR n = 2\nVAR m = 2\nVAR calm = 0\nVAR pressed = false\nVAR flag = false\n-> b0\n${told.join('\n')}\n${end}\n${aside}\n${KEEPING}`;
});

test.each(KEPT)('values of $name that are taken for one go on alike', ({ ink: text }) => {
  const found = soundness(ink(text), { merges: 400, steps: 400, seed: 5 });
  expect(found.mismatches).toEqual([]);
  expect(found.outside).toBe(0);
  expect(found.merges).toBeGreaterThan(20);
});

test('values taken for one go on alike, whatever functions make of them', () => {
  fc.assert(
    fc.property(story, (text) => {
      const found = soundness(ink(text), { merges: 400, steps: 100, seed: 5 });
      expect(found.mismatches).toEqual([]);
      expect(found.outside).toBe(0);
      expect(found.searched).toBe(found.states);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('a search that takes them for one sees what a search of everything sees', () => {
  fc.assert(
    fc.property(story, (text) => {
      const [reduced, whole] = reducedAndWhole(ink(text));
      fc.pre(whole.open === 0);
      expect(reduced.seen).toEqual(whole.seen);
      expect(reduced.faults).toEqual(whole.faults);
    }),
    { numRuns: 25, seed: 12 },
  );
});
