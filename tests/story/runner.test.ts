import { describe, expect, test } from 'vitest';
import type { StoryPassage, StoryRunner, StoryStep } from '../../src/story/runner.ts';
import { createRunner } from '../../src/story/runner.ts';
import { bench, compiled, compiledText, programOf } from './corpus.ts';

const start = (name: string, seed = 0): StoryRunner => {
  const runner = createRunner(programOf(compiled(name).story, bench.items), { seed });
  const begun = runner.begin();
  if (!begun.ok) throw new Error(begun.error.message);
  return runner;
};

const taken = (runner: StoryRunner, option: string): StoryStep => {
  const step = runner.take(option);
  if (!step.ok) throw new Error(step.error.message);
  return step.value;
};

const idsOf = (passage: StoryPassage): readonly string[] =>
  passage.at === 'beat' ? passage.beat.options.map(({ id }) => id) : [];

describe('a beat', () => {
  const passage = start('clean').passage();

  test('carries its tags, lines and options', () => {
    expect(passage).toMatchObject({
      at: 'beat',
      beat: {
        id: 'B1',
        number: 1,
        rates: ['OPEN', 'NONJUDGE'],
        shows: ['RF13'],
        ask: { id: 'FT1' },
        hint: { dimension: 'OPEN', text: 'He has said nothing yet.' },
      },
    });
    expect(idsOf(passage)).toEqual(['night', 'terrible', 'waiting']);
  });

  test('opens with what stands before it, once nobody has spoken', () => {
    expect(passage.at === 'beat' && passage.beat.lines).toEqual([
      { text: 'A boy on a bench.', sound: 'rain' },
      {
        text: 'His sneakers are wet.',
        notice: 'he moves his feet',
        observations: [
          {
            id: 'wet',
            seen: 'Wet sneakers',
            flag: 'RF13',
            slowDown: 'He may have left in a hurry.',
            readings: ['rain'],
          },
        ],
      },
      { text: 'It is dry here.', who: 'eli', mood: 'wary' },
    ]);
  });

  test('has options with levels, reason, slides and critical error', () => {
    expect(passage.at === 'beat' && passage.beat.options.slice(0, 2)).toMatchObject([
      {
        text: '(waiting) How is the night going?',
        levels: { OPEN: 3, NONJUDGE: 3 },
        whys: { OPEN: 'One question with room for any answer.' },
        slides: [26, 18],
        repairs: [],
      },
      { criticalError: { code: 'PROMISE', class: 'A' } },
    ]);
  });
});

describe('take', () => {
  test('gives the reaction, and what follows its tag as the next beat', () => {
    const { reaction, next } = taken(start('clean'), 'night');
    expect(reaction).toEqual([{ text: 'Long.', who: 'eli', mood: 'tired' }]);
    expect(next).toMatchObject({
      beat: { id: 'B2', lines: [{ text: 'The bus is late.', who: 'eli' }] },
    });
    expect(idsOf(next)).toEqual(['after', 'late']);
  });

  test('a repair keeps the number of the beat before it and is not rated', () => {
    const { next } = taken(start('clean'), 'terrible');
    expect(next).toMatchObject({
      beat: { id: 'R1', number: 1, rates: [], options: [{ repairs: ['PROMISE'] }, {}] },
    });
  });

  test('ends with the lines after the ending', () => {
    const runner = start('clean', 0x300);
    taken(runner, 'night');
    expect(taken(runner, 'late')).toMatchObject({
      reaction: [{ text: 'Yes.' }],
      next: {
        at: 'ending',
        ending: { id: 'E1', title: 'Dry', telling: 'dry', lines: [{ text: 'The rain stops. 3' }] },
      },
    });
    expect(runner.take('late')).toMatchObject({ ok: false, error: { code: 'unknown-option' } });
  });

  test('an option that is not there changes nothing', () => {
    const runner = start('clean');
    const before = runner.passage();
    expect(runner.take('after')).toMatchObject({ ok: false, error: { code: 'unknown-option' } });
    expect(runner.passage()).toBe(before);
    expect(taken(runner, 'night').next.at).toBe('beat');
  });
});

describe('replay', () => {
  test('stands where the live run stands', () => {
    const live = start('clean', 512);
    taken(live, 'terrible');
    taken(live, 'sorry');
    const again = start('clean', 512);
    taken(again, 'night');
    expect(again.replay(['terrible', 'sorry'])).toEqual({ ok: true, value: live.passage() });
  });

  test('brings once-only options back', () => {
    const runner = start('once-only');
    expect(idsOf(taken(runner, 'socks').next)).toEqual(['charger', 'bye']);
    const back = runner.replay([]);
    expect(back.ok && idsOf(back.value)).toEqual(['socks', 'charger', 'bye']);
    const forth = runner.replay(['charger']);
    expect(forth.ok && idsOf(forth.value)).toEqual(['socks', 'bye']);
  });

  test('tells an unknown move', () => {
    expect(start('clean').replay(['night', 'nope'])).toMatchObject({
      error: { code: 'unknown-option' },
    });
  });
});

test.each([
  ['dry', 'bad-tags'],
  ['two', 'bad-tags'],
  ['round', 'story-error'],
  ['odd', 'story-error'],
])('a broken story is a problem, not a crash: %s', (option, code) => {
  expect(start('crash').take(option)).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ['a knot that goes to itself', '-> loopy\n=== loopy ===\n-> loopy'],
  [
    'a function that calls itself',
    '{deeper(1)}\n=== function deeper(n) ===\n~ return deeper(n + 1)',
  ],
  ['a loop that counts', 'VAR n = 0\n-> loopy\n=== loopy ===\n~ n += 1\n-> loopy'],
])('an endless loop without a line is a problem, not a page that hangs: %s', (_, ink) => {
  const runner = createRunner(programOf(compiledText(ink).story), { seed: 1 });
  expect(runner.begin()).toMatchObject({ ok: false, error: { code: 'story-error' } });
});

test('a program that is no story is a problem', () => {
  const runner = createRunner(programOf({ not: 'ink' }), { seed: 1 });
  expect(runner.begin()).toMatchObject({ ok: false, error: { code: 'story-error' } });
});

test('an item the scenario lacks is a problem', () => {
  const runner = createRunner(programOf(compiled('clean').story), { seed: 1 });
  expect(runner.begin()).toMatchObject({ ok: false, error: { code: 'bad-tags' } });
});
