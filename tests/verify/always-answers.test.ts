import { describe, expect, test } from 'vitest';
import { type InkReport, proveInk } from '../../src/verify/prove.ts';
import { ink } from './ink.ts';

const CARDS = ['ace', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Stories of which one passage can take for ever, each with an option at its end and one behind that. */
const ENDLESS: { readonly [name: string]: string } = {
  'dice in one passage':
    'VAR n = 0\n-> a\n=== a\n~ n += RANDOM(1, 6)\n{ n < 200: -> a }\n-> last\n',
  'a card game': `LIST cards = ${CARDS.map((card) => `(${card})`).join(', ')}
VAR card = ()
VAR n = 0
-> deal
=== deal
~ card = LIST_RANDOM(cards)
~ cards -= card
~ n = n * 3 + LIST_VALUE(card)
{card}
{ cards: -> deal }
-> last
`,
  'options made for ever': '-> a\n=== a\n<- b\n-> a\n=== b\n+ [Out] -> last\n',
};
const LAST = '=== last\n+ [Leave] -> END\n+ {RANDOM(1, 2) > 9} [Never] -> END\n';

/** Proves a story, which is told to stop once it has asked so often whether to go on. */
function stoppedAfter(text: string, most: number): { report: InkReport; asked: number } {
  let asked = 0;
  const going = (): boolean => {
    asked += 1;
    return asked < most;
  };
  const report = proveInk(ink(text), { states: 20_000, going, playing: going });
  return { report, asked };
}

describe.each(Object.entries(ENDLESS))('%s', (_, text) => {
  test('is asked inside the passage whether to go on, and answers with what was seen', () => {
    const { report, asked } = stoppedAfter(text + LAST, 60);
    expect(asked).toBeGreaterThan(1);
    expect(report.open).toBeGreaterThan(0);
    expect(['time', 'chance']).toContain(report.stopped);
    for (const { verdict } of report.verdicts) expect(verdict).not.toBe('PROVED');
    // What nobody has met so far is told, and nothing of it is called dead.
    expect(report.unmet.map(({ code }) => code)).toContain('dead-option');
    const reached = report.verdicts.find(({ property }) => property === 'reached');
    expect(reached).toMatchObject({ verdict: 'BOUNDED', found: [] });
  });
});

test('a knot that goes round without an option is a fault with its place, and the search ends', () => {
  const { verdicts } = proveInk(ink('Begin.\n+ [In] -> a\n=== a\nOn.\n-> a\n'), { states: 20_000 });
  const [runs] = verdicts;
  expect(runs).toMatchObject({
    verdict: 'COUNTEREXAMPLE',
    found: [{ code: 'circles', way: ['In'] }],
  });
  expect(runs?.found[0]?.path).toMatch(/^a\b/);
});

test('what is left of the time goes to random play from where the search stopped', () => {
  const rooms = Array.from({ length: 12 }, (_, at) => `VAR v${at} = 0`).join('\n');
  const doors = Array.from({ length: 12 }, (_, at) => `+ [Door ${at}]\n  ~ v${at}++\n  -> hub`);
  const text = `${rooms}\n-> hub\n=== hub\n${doors.join('\n')}\n+ {v0 + v1 + v2 > 8} [Out]\n  You are out.\n  -> END\n`;
  const report = proveInk(ink(text), { states: 200 });
  expect(report).toMatchObject({ stopped: 'states' });
  expect(report.played).toBeGreaterThan(1000);
  expect(report.unmet).toEqual([]); // the search did not come so far; play did
});
