import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import moments from '../../src/ui/catalogue/en/room-moments.json';

/** The rated beats of all scenarios, as their stories name them. */
const beats = scenarioIds(process.cwd()).flatMap((scenario) => {
  const source = readFileSync(`stories/${scenario}/story.ink`, 'utf8');
  return [...source.matchAll(/^\s*# beat: (\S+) # rates:/gm)].map(
    ([, beat = '']) => `${scenario}.${beat}`,
  );
});

const ANY = ['turn', 'repair', 'board', 'reactions', 'description', 'analysis', 'summary'];

test('every rated beat has what helps to lead a room through it, and nothing is left over', () => {
  const wanted = [...new Set(beats), ...ANY].flatMap((name) =>
    ['teach', 'hear', '1', '2'].map((part) => `${name}.${part}`),
  );
  expect(wanted.length).toBeGreaterThan(200);
  expect(Object.keys(moments).toSorted()).toEqual(wanted.toSorted());
});

test('what is asked is a question', () => {
  const asked = Object.entries(moments).filter(([key]) => /\.[12]$/.test(key));
  expect(asked.filter(([, text]) => !text.endsWith('?'))).toEqual([]);
});
