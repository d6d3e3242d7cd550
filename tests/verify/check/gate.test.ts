import { expect, test } from 'vitest';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';

/** The limits that nobody can meet in Fourth Period with other limits, and the lines of those limits. */
function dead(...limits: readonly (readonly [limit: string, by: string])[]) {
  const lines: number[] = [];
  const subject = changed('fourth-period', (ink) => {
    for (const [limit] of limits) lines.push(ink.slice(0, ink.indexOf(limit)).split('\n').length);
    return limits.reduce((changing, [limit, by]) => changing.replace(limit, by), ink);
  });
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const found = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
  const gates = found.filter(({ code }) => code === 'dead-gate');
  return { gates: gates.map(({ values, line }) => [values.name, line]), lines };
}

test('a limit beside another condition that nobody can meet is told with its line', () => {
  const { gates, lines } = dead(['tr >= 5', 'tr >= 99'], ['&& tr >= 2', '&& tr >= 98']);
  const told = lines.map((line, at) => [`tr >= ${99 - at}`, line]);
  expect(new Set(gates)).toEqual(new Set(told));
});

test('a limit beside another condition that somebody can meet is not told', () => {
  expect(dead(['tr >= 5', 'tr > 4']).gates).toEqual([]);
});

test('a limit that alone holds something back is told once, by what is dead', () => {
  const subject = changed('last-train', (ink) =>
    ink.replace('+ [Does Peter', '+ {pr > 99 && pr > 98} [Does Peter'),
  );
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const found = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
  expect(found.map(({ code }) => code)).toEqual(['dead-option']); // and no text of the option
});
