import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/verify/live/analysis.ts';
import { provePlain } from '../../src/verify/prove.ts';
import { graphOf } from '../../src/verify/run/graph.ts';
import { stepperOf } from '../../src/verify/run/stepper.ts';
import { END, type Explored, explore } from '../../src/verify/search/explore.ts';
import { FEATURES, type Feature } from './features.ts';
import { ink } from './ink.ts';

const LIMITS = { states: 30_000 };

const hub = (name: string, ...lines: readonly string[]): Feature => ({
  name,
  ink: `VAR n = 0\n-> hub\n=== hub\n${lines.join('\n')}\n`,
});

/** Hubs in which options that are used up could matter in a way that is easily missed. */
const HUBS: readonly Feature[] = [
  hub('free', '* [A]', 'a -> hub', '* [B]', 'b -> hub', '* [C]', 'c -> hub', '+ [Go] -> END'),
  hub(
    'with effects',
    '* [A]',
    '~ n = n + 1',
    '-> hub',
    '* [B]',
    '-> hub',
    '+ {n} [Go] -> END',
    '+ [Wait] -> hub',
  ),
  hub(
    'one asks of another',
    '* (a) [A] -> hub',
    '* {a} [B]',
    'b -> hub',
    '* [C] -> hub',
    '+ [Go] {a: yes|no} -> END',
  ),
  hub('used up ends it', '* [A] -> hub', '* [B] -> hub', '* ->', 'all asked -> END'),
  hub('used up runs out', '* [A] -> hub', '* [B] -> hub'),
  hub(
    'the last way out is used up',
    '* [Out]',
    'out',
    '++ [Back] -> hub',
    '++ [Go] -> END',
    '-- -> END',
    '+ [Wait] -> hub',
  ),
  hub(
    'counts its options',
    '* [A] -> hub',
    '* [B] -> hub',
    '+ {CHOICE_COUNT() > 1} [Many] -> END',
    '+ [Few] -> END',
  ),
  hub(
    'counts its visits',
    '* [A] -> hub',
    '* [B] -> hub',
    '+ {hub > 2} [Late] late -> END',
    '+ [Go] -> END',
  ),
  hub(
    'two rooms',
    '* [A] -> hub',
    '+ [Next] -> room',
    '=== room',
    '* [B] -> room',
    '+ [Back] -> hub',
    '+ [Go] -> END',
  ),
  hub(
    'an option by a flag',
    '* [A]',
    '~ n = 1',
    '-> hub',
    '* {n == 1} [B] b -> hub',
    '* {n == 0} [C] c -> hub',
    '+ [Go] -> END',
  ),
];

const faults = ({ edges }: Explored): readonly string[] =>
  [...new Set(edges.flatMap(({ fault }) => fault?.message ?? []))].sort();
const offered = ({ states }: Explored): readonly number[] =>
  [...new Set(states.flatMap(({ offers }) => offers.map(({ node }) => node)))].sort(
    (a, b) => a - b,
  );
const endings = ({ edges }: Explored): readonly string[] =>
  [...new Set(edges.flatMap(({ to, tags }) => (to === END ? [tags.join()] : [])))].sort();

/** The search that takes once-only options together, without those that are met alone. */
function together(story: unknown): Explored {
  const graph = graphOf(story);
  const analysis = analyse(graph);
  const once = new Map(analysis.once);
  for (;;) {
    const explored = explore(stepperOf(graph), analysis, [{}], LIMITS, { once });
    if (explored.alone.size === 0) return explored;
    for (const node of explored.alone) once.delete(node);
  }
}

describe('with once-only options taken together, and one by one', () => {
  test.each([...FEATURES, ...HUBS])('$name', ({ ink: text }) => {
    const story = ink(text);
    const graph = graphOf(story);
    const whole = explore(stepperOf(graph), analyse(graph), [{}], LIMITS);
    const less = together(story);
    expect(less.seen).toEqual(whole.seen);
    expect(faults(less)).toEqual(faults(whole));
    expect(offered(less)).toEqual(offered(whole));
    expect(endings(less)).toEqual(endings(whole));
    expect(less.states.length).toBeLessThanOrEqual(whole.states.length);
  });

  test('a hub of independent options is one state', () => {
    const free = HUBS.find(({ name }) => name === 'free')?.ink ?? '';
    expect(together(ink(free)).states).toHaveLength(1);
  });
});

/** A hub too large to be seen whole. */
const large = (...rest: readonly string[]): string =>
  [
    '-> hub',
    '=== hub',
    ...Array.from({ length: 20 }, (_, at) => `* [Ask ${at}] -> hub`),
    ...rest,
  ].join('\n');

const verdictOf = (text: string, property: string) =>
  provePlain(ink(`${text}\n`), { states: 21_000 }).verdicts.find(
    (one) => one.property === property,
  );

describe('what is proved of any story', () => {
  test('a hub of twenty options, in every property', () => {
    const report = provePlain(ink(`${large('+ [Go] -> END')}\n`), { states: 60_000 });
    expect(report.verdicts.map(({ verdict }) => verdict)).toEqual(Array(6).fill('PROVED'));
    expect(report.reduced).toBe(true);
  });

  test('a trap that only those meet who have used up the way out', () => {
    const trap = '* [Out]\nout\n++ [Back] -> hub\n++ [Go] -> END\n-- -> END\n+ [Wait] -> hub';
    expect(verdictOf(large(trap), 'can-end')?.verdict).not.toBe('PROVED');
  });

  test.each([
    ['runs', '~ temp x = 1 - "a"\n+ [On] -> END', 'COUNTEREXAMPLE'],
    ['content', '-> a\n=== a\n* [On] -> a\n* [Off] -> a', 'COUNTEREXAMPLE'],
    ['can-end', '-> a\n=== a\n+ [Round] -> a', 'COUNTEREXAMPLE'],
    ['reached', 'VAR k = 0\n+ {k > 0} [Never] never -> END\n+ [On] -> END', 'COUNTEREXAMPLE'],
    ['loops', '-> a\n=== a\n+ [Round] -> a\n+ [On] -> END', 'COUNTEREXAMPLE'],
    ['loops', '-> a\n=== a\n* [Once] -> a\n+ [On] -> END', 'PROVED'],
  ])('%s: %s', (property, text, verdict) => {
    expect(verdictOf(text, property)?.verdict).toBe(verdict);
  });
});

describe('the bounds of a score that a story only adds to', () => {
  const bounds = (text: string) =>
    provePlain(ink(`VAR score = 3\n${text}\n`), { states: 60_000 }).counters;

  test.each([
    [
      'two beats',
      '+ [A]\n~ score = score + 2\n+ [B]\n~ score = score - 1\n- \n+ [C]\n~ score = score + 5\n+ [D]\n- -> END',
      2,
      10,
    ],
    [
      'a hub',
      '-> a\n=== a\n* [A]\n~ score += 2\n-> a\n* [B]\n~ score += 3\n-> a\n+ [Go] -> END',
      3,
      8,
    ],
    [
      'a circle that adds',
      '-> a\n=== a\n+ [A]\n~ score++\n-> a\n+ [Go] -> END',
      3,
      Number.POSITIVE_INFINITY,
    ],
    [
      'a circle that takes',
      '-> a\n=== a\n+ [A]\n~ score--\n-> a\n+ [Go] -> END',
      Number.NEGATIVE_INFINITY,
      3,
    ],
    [
      'a gate on the way',
      '+ [A]\n~ score++\n+ [B]\n- {score > 3: high|low}\n+ {score > 3} [High]\n~ score = score + 9\n-> END\n+ [Low] -> END',
      3,
      13,
    ],
  ])('%s', (_, text, least, most) => {
    expect(bounds(text)).toEqual([{ name: 'score', least, most }]);
  });

  test('not of a variable that is set, clamped or lent', () => {
    const text =
      'VAR a = 0\nVAR b = 0\nVAR c = 0\n~ a = 5\n~ b = MAX(b, 2)\n~ lend(c)\n+ [On] -> END\n=== function lend(ref x)\n~ x = x + 1';
    expect(provePlain(ink(`${text}\n`), { states: 99 }).counters).toEqual([]);
  });
});
