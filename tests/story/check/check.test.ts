import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { checkStory } from '../../../src/story/check/check.ts';
import { checkFaces } from '../../../src/story/check/people/faces.ts';
import { problemText, type StoryProblem } from '../../../src/story/problem.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { bench, compiled, compiledText, inkPath, readRubric } from '../corpus.ts';

const rubric = readRubric();

const problemsOf = (name: string, scenario: Scenario = bench): readonly StoryProblem[] =>
  checkStory({ compiled: compiled(name), rubric, scenario, scenarioFile: 'scenario.json' });

test('a clean story has no problems', () => {
  expect(problemsOf('clean')).toEqual([]);
});

test.each([
  ['unknown-tag', 'unknown-tag', 4],
  ['unknown-mood', 'unknown-mood', 4],
  ['computed-tag', 'computed-tag', 5],
  ['unknown-pose', 'unknown-pose', 4],
  ['unknown-who', 'unknown-who', 4],
  ['unknown-leaver', 'unknown-who', 4],
  ['unknown-item', 'unknown-item', 4],
  ['misplaced-tag', 'misplaced-tag', 4],
  ['flag-not-shown', 'flag-not-shown', 3],
  ['no-option-id', 'no-option-id', 7],
  ['no-brackets', 'no-brackets', 7],
  ['option-twice', 'option-twice', 7],
  ['level-not-rated', 'level-not-rated', 7],
  ['level-missing', 'level-missing', 5],
  ['bad-level', 'bad-level', 7],
  ['level-twice', 'repeated-tag', 7],
  ['unknown-critical-error', 'unknown-critical-error', 7],
  ['unknown-class', 'unknown-class', 7],
  ['wrong-class', 'unknown-class', 7],
  ['no-why', 'no-why', 7],
  ['no-words', 'no-words', 7],
  ['no-reason', 'no-reason', 7],
  ['why-not-rated', 'why-not-rated', 7],
  ['why-of-top', 'why-of-top', 7],
  ['no-strongest', 'no-strongest', 3],
  ['strongest-low', 'strongest-low', 5],
  ['dilemma-count', 'dilemma-count', 5],
  ['dilemma-low', 'dilemma-low', 5],
  ['dilemma-low', 'dilemma-low', 7],
  ['dilemma-uneven', 'dilemma-uneven', 5],
  ['dilemma-top', 'dilemma-top', 9],
  ['dilemma-rival', 'dilemma-rival', 9],
  ['fails-rated', 'fails-rated', 5],
  ['unrated', 'dilemma-unrated', 13],
  ['unrated', 'fails-repairs', 15],
  ['unrated', 'unknown-failure', 17],
  ['sentences', 'unrated-rated', 12],
  ['sentences', 'keep-unrated', 18],
  ['strongest-longest', 'strongest-longest', 3],
  ['too-harmful', 'too-harmful', 3],
  ['unknown-telling', 'unknown-telling', 10],
  ['astray', 'option-astray', 4],
  ['astray', 'few-options', 7],
  ['astray', 'hint-not-rated', 7],
  ['astray', 'no-telling', 13],
  ['face-unchanged', 'face-unchanged', 9],
  ['stays-on-stage', 'stays-on-stage', 13],
  ['counters', 'unclamped-counter', 5],
  ['counters', 'unclamped-counter', 6],
])('%s: %s in line %i', (name, code, line) => {
  const found = problemsOf(name).filter(
    (problem) => problem.code === code && problem.line === line,
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.file).toBe(inkPath(name));
  expect(found[0]?.fix).not.toBe('');
});

test('a narrated line shows the face of the person, and whoever left needs no face', () => {
  const { text, file } = compiled('face-unchanged').sources[0] ?? { text: '', file: '' };
  const faults = (story: string) => {
    const sources = [{ file, text: story }];
    return checkFaces(outlineOf(sources), bench, sources).map(({ code }) => code);
  };
  expect(faults(text)).toEqual(['face-unchanged']);
  expect(faults(text.replace('His jaw sets.', 'His jaw sets. # mood: annoyed'))).toEqual([]);
  expect(faults(text.replace('His jaw sets.', 'He is gone. # leaves: eli'))).toEqual([]);
});

test('whoever is taken off the stage where they leave is no problem', () => {
  const two = { ...bench, cast: [...bench.cast, { id: 'cal', name: 'Cal' }] };
  const lines = (scenario: Scenario) =>
    problemsOf('stays-on-stage', scenario)
      .filter(({ code }) => code === 'stays-on-stage')
      .map(({ line }) => line);
  expect([lines(bench), lines(two)]).toEqual([[13], [13, 15]]);
});

test('only globals counted without a limit are a problem', () => {
  const found = problemsOf('counters').filter(({ code }) => code === 'unclamped-counter');
  expect(found.map(({ line }) => line)).toEqual([5, 6]);
});

test('a fault in an included file is told with that file', () => {
  const found = problemsOf('includes').find(({ code }) => code === 'unknown-mood');
  expect(found).toMatchObject({ file: 'tests/corpus/ink/parts/state.ink', line: 6 });
  expect(found && problemText(found)).toContain('parts/state.ink:6  “furious” is not a mood.');
});

test.each([
  [
    'item-not-shown',
    {
      items: [
        ...bench.items,
        ...bench.items.map((item) => ({ ...item, id: `${item.id}-hat` })),
      ].slice(0, 3),
    },
  ],
  ['telling-not-used', { tellings: { ...bench.tellings, wet: bench.tellings.dry ?? [] } }],
  [
    'want-endings',
    { debrief: { ...bench.debrief, wants: [{ text: 'Sleep', at: { E1: 'no' as const } }] } },
  ],
  ['unknown-ending', { endings: ['E9'] }],
  ['card-differs', { beats: 3 }],
  ['card-differs', { guessAt: 'B9' }],
  ['card-differs', { covers: { B9: ['LV1'] } }],
  ['card-differs', { covers: { B1: ['SQ2 night', 'SQ3 no-such-line'] } }],
  ['card-differs', { card: { ...bench.card, title: 'A Bench' } }],
])('scenario.json: %s', (code, change) => {
  const found = problemsOf('clean', { ...bench, ...change });
  expect(found).toMatchObject([{ code, file: 'scenario.json' }]);
});

describe('a story with a dilemma', () => {
  const LEVELS = [3, 2, 1, 0] as const;
  const four: Scenario = {
    ...bench,
    tellings: {
      dry: LEVELS.map((level) => ({
        id: `n${level}`,
        text: level === 3 ? 'Wet shoes.' : 'Wet shoes, and more that nobody saw.',
        levels: { DOCS: level },
        why: 'It says what was seen.',
        slides: [26],
      })),
    },
  };
  const asked = (change: (ink: string) => string, scenario: Scenario = four) =>
    checkStory({
      compiled: compiledText(change(readFileSync(inkPath('conversation'), 'utf8'))),
      rubric,
      scenario,
      scenarioFile: 'scenario.json',
      names: ['Careline'],
    }).map(({ code }) => code);

  test('has no problems where its repairs, returns and notes are whole', () => {
    expect(asked((ink) => ink)).toEqual([]);
  });

  test.each([
    ['a failed repair', 'no-failed-repair', (ink: string) => ink.replace(' # fails: but', '')],
    ['three returns', 'few-returns', (ink: string) => ink.replaceAll(' # return: so', '')],
    [
      'a spoken line in each',
      'thin-return',
      (ink: string) => ink.replace('# who: eli # return: how', '# return: how'),
    ],
    [
      'two lines in each',
      'thin-return',
      (ink: string) => ink.replace(/^.*hole in the sole.*$/m, ''),
    ],
    [
      'an option behind each',
      'unknown-return',
      (ink: string) => ink.replaceAll('return: so', 'return: sole'),
    ],
  ])('needs %s', (_, code, change) => {
    expect(asked(change)).toEqual([code]);
  });

  test('needs four notes, one at each level', () => {
    expect(asked((ink) => ink, { ...four, tellings: bench.tellings })).toEqual(['not-four-notes']);
  });

  test.each([
    ['an agency', (ink: string) => ink.replace('He looks away.', 'You think of the Careline.')],
    ['a statute', (ink: string) => ink.replace('He looks away.', 'You think of 17a-106f.')],
    ['a deadline', (ink: string) => ink.replace('He looks away.', 'You have twelve hours.')],
  ])('leaves %s to the place', (_, change) => {
    expect(asked(change)).toEqual(['of-a-place']);
    expect(asked((ink) => ink, { ...four, caption: change('He looks away.') })).toEqual([
      'of-a-place',
    ]);
  });

  test('is asked none of it without one', () => {
    const plain = (ink: string) =>
      ink
        .replaceAll(/ # (?:fails|return): \w+/g, '')
        .replace(/OPEN=3 # PACE=2 # dilemma: .*?\]/, 'OPEN=3 # PACE=3 # why: OPEN It asks.]')
        .replace(/OPEN=2 # PACE=3 # dilemma: .*?\]/, 'OPEN=2 # PACE=2 # why: OPEN It waits.]');
    expect(asked(plain, bench)).toEqual([]);
  });
});
