import { describe, expect, test } from 'vitest';
import { DRILL_KINDS, momentOfDrill } from '../../../src/core/practice/drill.ts';
import { type FirstTry, kindsInOrder } from '../../../src/core/practice/first-try.ts';
import { type PracticeChoice, todaysThree } from '../../../src/core/practice/todays-three.ts';
import { drillOf, tryOf } from './practice-fixture.ts';

const people = ['Ann', 'Ben', 'Cy'] as const;
const ALL = DRILL_KINDS.flatMap((kind, row) =>
  people.map((_, at) =>
    drillOf(kind, `${people[(at + row) % 3]}${row % 2}`, {
      held: at === 2,
      minor: at === 0 && row > 3,
    }),
  ),
);
const SCENES = new Set(ALL.map(({ scenario }) => scenario));

const three = (rest: Partial<PracticeChoice> = {}) =>
  todaysThree({ drills: ALL, tries: [], day: 10, played: SCENES, ...rest });

const kinds = (rest?: Partial<PracticeChoice>) => three(rest).map(({ kind }) => kind);

test('with nothing played yet: three lines of three scenes, three kinds, three people', () => {
  const chosen = three({ played: new Set() });
  expect(chosen).toHaveLength(3);
  for (const of of ['kind', 'who', 'scenario'] as const)
    expect(new Set(chosen.map((one) => one[of])).size).toBe(3);
});

test('what is due comes first, lowest box first, then what is new', () => {
  const [praise, door] = [drillOf('praise', 'Ann0'), drillOf('door', 'Ben0')];
  const tries = [tryOf(praise, 1, 'strong'), tryOf(door, 1, 'weak')];
  expect(kinds({ tries })).toEqual(['door', 'praise', 'pity']);
  expect(kinds({ tries, day: 1 })).toEqual(['pity', 'work', 'account']);
});

describe('what a debrief asks for', () => {
  const [there] = ALL.filter(({ kind }) => kind === 'account');

  test('comes first: the very moment if it is one', () => {
    const asked = { scenario: there?.scenario ?? '', beat: 'B1', technique: 'PACE' } as const;
    expect(three({ asked })[0]?.scenario).toBe(there?.scenario);
  });

  test('or a kind for its technique', () => {
    const asked = { scenario: 'another', beat: 'B7' };
    expect(kinds({ asked: { ...asked, technique: 'PACE' } })[0]).toBe('stop');
    expect(kinds({ asked: { ...asked, technique: 'OPEN' } })[0]).toBe('door');
    expect(kinds({ asked: { ...asked, technique: 'NONJUDGE' } })[0]).toBe('praise');
  });
});

test('a kind that returns is spoken by somebody else', () => {
  const [first] = three();
  if (first === undefined) throw new Error('nobody speaks');
  const again = three({ tries: [tryOf(first, 1, 'weak')] }).find(({ kind }) => kind === first.kind);
  expect(again?.who).not.toBe(first.who);
});

test('at most one is under 18, at most one of a scene not played, and none that is held back', () => {
  for (let day = 0; day < 60; day += 1) {
    const tries = ALL.slice(0, day % 24).map((one, at) => tryOf(one, at % 9, 'weak'));
    const played = new Set([...SCENES].slice(0, 4));
    const chosen = three({ tries, day, played, holdsBack: true });
    expect(chosen.filter(({ minor }) => minor).length).toBeLessThan(2);
    expect(chosen.filter(({ scenario }) => !played.has(scenario)).length).toBeLessThan(2);
    expect(chosen.filter(({ held }) => held)).toEqual([]);
    expect(new Set(chosen.map(momentOfDrill)).size).toBe(chosen.length);
  }
});

test('where too little was played, lines of more scenes fill up', () => {
  expect(three({ played: new Set(['with-Ann0']) })).toHaveLength(3);
});

test('a month of use by the clock: what is met comes back after its box, and nothing twice a day', () => {
  const tries: FirstTry[] = [];
  const came = new Map<string, number[]>(); // days by kind
  for (let day = 0; day <= 30; day += 1) {
    const { due } = kindsInOrder(tries, day);
    for (const one of three({ tries, day }).filter(({ kind }) => day < 3 || due.includes(kind))) {
      came.set(one.kind, [...(came.get(one.kind) ?? []), day]);
      tries.push(tryOf(one, day, one.kind === 'praise' ? 'weak' : 'strong'));
    }
  }
  const daily = Array.from({ length: 31 }, (_, day) => day);
  expect(Object.fromEntries(came)).toEqual({
    praise: daily, // always missed: the next day, each day once
    pity: [0, 3, 13],
    door: [0, 3, 13],
    work: [1, 4, 14],
    account: [1, 4, 14],
    stop: [2, 5, 15],
    anger: [2, 5, 15],
  });
});
