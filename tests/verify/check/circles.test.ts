import { describe, expect, test } from 'vitest';
import { proveInk } from '../../../src/verify/prove.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';
import { ink } from '../ink.ts';

const LIMITS = { states: 20_000 };

describe('a knot that goes round without an option', () => {
  test('is a fault of a scenario, with its place and a way to it', () => {
    const subject = changed('the-book', (story) =>
      story
        .replaceAll(/^(\s*)-> endings$/gm, '$1-> once_more')
        .concat('\n=== once_more ===\nThe clock goes on.\n{ pr > 99: -> END }\n-> once_more\n'),
    );
    const { verdicts } = verifyStory(subject, LIMITS);
    const runs = verdicts.find(({ property }) => property === 'runs');
    expect(runs).toMatchObject({
      verdict: 'COUNTEREXAMPLE',
      found: [{ code: 'circles', file: 'stories/the-book/story.ink' }],
    });
    expect(runs?.found[0]?.line).toBeGreaterThan(1);
    expect(runs?.found[0]?.told?.length).toBeGreaterThan(1);
    expect(verdicts.filter(({ verdict }) => verdict === 'PROVED')).toEqual([]);
  });

  test.each<[string, string]>([
    ['without a line', '-> a\n=== a\n-> a\n'],
    ['with a line', '-> a\n=== a\nHello.\n-> a\n'],
    ['long and back', `-> a\n=== a\n${'Hello.\n'.repeat(300)}-> a\n`],
  ])('is a fault of any story: %s', (_, text) => {
    const [runs] = proveInk(ink(text), LIMITS).verdicts;
    expect(runs).toMatchObject({ property: 'runs', verdict: 'COUNTEREXAMPLE' });
    expect(runs?.found).toMatchObject([{ code: 'circles' }]);
  });

  test.each<[string, string]>([
    ['in a function', '{f()}\n=== function f()\n~ return f()\n'],
    ['deeper each time', '-> a\n=== a\n-> a ->\n->->\n'],
    ['in threads', '-> a\n=== a\n<- a\n-> DONE\n'],
    ['counting', 'VAR n = 0\n-> a\n=== a\n~ n = n + 1\n{ n < 100000000: -> a }\n-> END\n'],
    [
      'and ends after 30,000 rounds',
      'VAR n = 0\n+ [Go]\n-\n-> a\n=== a\n~ n = n + 1\n{ n < 30000: -> a }\nDone.\n+ [Out] -> END\n',
    ],
  ])('is bounded, and never said to be endless, if nothing comes back: %s', (_, text) => {
    for (const verdict of proveInk(ink(text), LIMITS).verdicts) {
      expect(verdict).toMatchObject({ verdict: 'BOUNDED', why: 'steps', found: [] });
    }
  });

  test('is asked inside a move whether there is time left', () => {
    let asked = 0;
    const going = (): boolean => {
      asked += 1;
      return asked < 50;
    };
    const offers = '-> a\n=== a\n<- b\n-> a\n=== b\n+ [Out] -> END\n';
    const { verdicts, open } = proveInk(ink(offers), { ...LIMITS, going });
    expect(open).toBeGreaterThan(0);
    expect(verdicts[0]).toMatchObject({ verdict: 'BOUNDED', why: 'time' });
  });

  test('says that the memory ran out where that stopped it', () => {
    const text = '-> a\n=== a\n<- b\n-> a\n=== b\n+ [Out] -> END\n';
    const { stopped, played } = proveInk(ink(text), { ...LIMITS, going: () => 'memory' });
    expect(stopped).toBe('memory');
    expect(played).toBe(0);
  });

  test('is asked inside a passage of the stock runtime whether there is time left', () => {
    const text = 'VAR n = 0\n-> a\n=== a\n~ n = n + 1\n{ n < 2000: -> a }\n+ [Out] -> END\n';
    let asked = 0;
    const playing = (): boolean => {
      asked += 1;
      return asked < 3;
    };
    const { compared } = proveInk(ink(text), { ...LIMITS, going: () => true, playing });
    expect(compared).toBe(0);
  });
});

test.each<[string, string]>([
  [
    'dice in one passage',
    'VAR n = 0\n-> a\n=== a\n~ n += RANDOM(1, 6)\n{ n < 100: -> a }\n+ [Out] -> END\n',
  ],
  ['dice until a six', '-> a\n=== a\n{ RANDOM(1, 6) == 6: -> b }\n-> a\n=== b\n+ [Out] -> END\n'],
])('%s: chance that falls in too many ways is told to be bounded', (_, text) => {
  const { verdicts } = proveInk(ink(text), { ...LIMITS, playing: () => false }); // 20,000 ways are not played too
  expect(verdicts[0]).toMatchObject({ verdict: 'BOUNDED', why: 'chance' });
});
