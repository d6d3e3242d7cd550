import { describe, expect, test } from 'vitest';
import { compareWithStock } from './compare.ts';
import { SIZE } from './size.ts';
import { madeStory } from './story.ts';

const STORIES = 300;
const EACH = 50;
const ROWS = Array.from({ length: STORIES / EACH }, (_, row) => row * EACH);

/** Every other story is taken as a scenario: options and tags told apart, something drawn before it. */
describe('what is proved of a story is what the stock runtime does', () => {
  test.each(ROWS)('stories from %i on', (from) => {
    const kinds = new Map<string, number>();
    for (let seed = from; seed < from + EACH; seed += 1) {
      const { kind, wrong } = compareWithStock(madeStory(seed).ink, seed % 2 === 1, SIZE);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect([seed, ...wrong]).toEqual([seed]);
    }
    expect(kinds.get('unreadable') ?? 0).toBe(0);
    expect(kinds.get('same')).toBeGreaterThanOrEqual(EACH * 0.4);
  });

  test('the stories use the whole language, each construct in many', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < STORIES; seed += 1) {
      for (const construct of madeStory(seed).constructs) {
        counts.set(construct, (counts.get(construct) ?? 0) + 1);
      }
    }
    const rare = [...counts].filter(([, count]) => count < 5);
    expect(rare).toEqual([]);
    expect(counts.size).toBeGreaterThan(140);
  });
});
