import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { GUARDED } from '../features/guarded.ts';
import { ink } from '../ink.ts';
import { subjectOf } from '../subject.ts';
import { soundness } from './soundness.ts';

/** `npm test` goes through two scenarios and all that stories can do; `npm run test:long` through two larger ones. */
const SCENARIOS = ['one-ten-am', 'last-train'];
const LARGE = process.env.LONG_TESTS === '1' ? ['waiting-room-three', 'by-breakfast'] : [];

/** Merged states gone on from again as they really were, and random walks that stay on the map. */
describe('what was merged goes on alike', () => {
  test.each([...SCENARIOS, ...LARGE])('%s', (id) => {
    const subject = subjectOf(id);
    const found = soundness(
      subject.compiled.story,
      { merges: 1000, steps: 5000, seed: 3 },
      subject,
    );
    expect(found.searched).toBe(found.states);
    expect(found.mismatches).toEqual([]);
    expect(found.outside).toBe(0);
    expect(found.merges).toBeGreaterThan(100);
    expect(found.steps).toBeGreaterThanOrEqual(5000);
  });

  test.each(GUARDED)('$name', ({ ink: text }) => {
    const found = soundness(ink(text), { merges: 100, steps: 60, seed: 3 });
    expect(found.searched).toBe(found.states);
    expect(found.mismatches).toEqual([]);
    expect(found.outside).toBe(0);
  });
});
