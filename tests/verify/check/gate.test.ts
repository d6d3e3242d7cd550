import { expect, test } from 'vitest';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';

/** The limits that nobody can meet in Fourth Period with one limit for another. */
function dead(limit: string, by: string) {
  let line = 0;
  const subject = changed('fourth-period', (ink) => {
    line = ink.slice(0, ink.indexOf(limit)).split('\n').length;
    return ink.replace(limit, by);
  });
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const found = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
  const gates = found.filter(({ code }) => code === 'dead-gate');
  return gates.map(({ code, values: { name }, line: at }) => [code, name, at === line]);
}

test.each([
  ['tr >= 4', 'tr >= 99', [['dead-gate', 'tr >= 99', true]]],
  ['tr >= 2 && draw', 'tr >= 99 && draw', [['dead-gate', 'tr >= 99', true]]],
  ['tr >= 4', 'tr > 3', []],
])('a limit beside another condition: %s as %s', (limit, by, found) => {
  expect(dead(limit, by)).toEqual(found);
});

test('a limit that alone holds something back is told once, by what is dead', () => {
  const subject = changed('last-train', (ink) => ink.replace('+ [', '+ {pr > 99 && pr > 98} ['));
  const { verdicts } = verifyStory(subject, { states: 20_000 });
  const found = verdicts.find(({ property }) => property === 'reached')?.found ?? [];
  expect(found.map(({ code }) => code)).toEqual(['dead-option']); // and no text of the option
});
