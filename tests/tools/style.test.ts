import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/story/source/outline.ts';
import { leaveOneOut } from '../../tools/style/guess.ts';
import { guessOf, trainStyle } from '../../tools/style/model.ts';
import { guessQuestions, type StyleQuestion } from '../../tools/style/questions.ts';
import { tellingWords } from '../../tools/style/word-list.ts';
import { plainText } from '../../tools/style/wording.ts';

/** Moments whose best line asks, whatever it is about, and one more that does not fit. */
const THINGS = [
  'tea',
  'the bus',
  'your coat',
  'a chair',
  'the phone',
  'your bag',
  'the light',
  'rain',
];
const asking = (scenario: string): readonly StyleQuestion[] =>
  THINGS.map((thing, at) => ({
    kind: 'options',
    scenario,
    beat: `B${at}`,
    ids: ['ask', 'tell', 'push'],
    texts: [`What about ${thing}?`, `You need ${thing}. Sit down please.`, `Give me ${thing} now.`],
    best: [true, false, false],
  }));

describe('a guesser that sees wording alone', () => {
  test('finds a habit of the best lines in a scenario it has not seen', () => {
    const rows = leaveOneOut([...asking('one'), ...asking('two')]);
    expect(rows.map(({ kinds }) => kinds.options)).toMatchObject([
      { asked: 8, hits: 8 },
      { asked: 8, hits: 8 },
    ]);
    expect(rows[0]?.kinds.options.chance).toBeCloseTo(8 / 3);
  });

  test('finds nothing where any line may be the best', () => {
    const mixed = asking('one').map((one, at) => ({
      ...one,
      best: [0, 1, 2].map((option) => option === at % 3),
    }));
    const model = trainStyle(mixed);
    const right = mixed.filter(({ texts, best }) => best[guessOf(model, texts)]);
    expect(right.length).toBeLessThan(6);
  });

  test('is asked about rated moments, repairs and notes', () => {
    const text = `# beat: B1 # rates: OPEN
Hello.
+ [{tired:Sit|Stand}, {name}. # id: sit # OPEN=1 # why: OPEN x]
+ [How are you? # id: how # OPEN=3]
# beat: R1
Well.
+ [I am sorry. # id: sorry # repairs: PROMISE]
+ [So. # id: so]
# beat: T1
Rain.
+ [(Wait.) # id: wait]
+ [Go on. # id: on]
`;
    const notes = [3, 1].map((level) => ({
      id: `n${level}`,
      text: `Note ${level}`,
      levels: { DOCS: level as 3 | 1 },
      why: '',
      slides: [],
    }));
    const outline = outlineOf([{ file: 'story.ink', text }]);
    expect(guessQuestions('one', outline, { present: notes })).toMatchObject([
      { kind: 'options', beat: 'B1', texts: ['Sit, Sam.', 'How are you?'], best: [false, true] },
      { kind: 'repairs', beat: 'R1', ids: ['sorry', 'so'], best: [true, false] },
      { kind: 'notes', beat: 'present', best: [true, false] },
    ]);
  });
});

test('words that tell are those in eight lines or more that are best nearly always, or never', () => {
  const words = tellingWords(asking('one')).map(({ word }) => word);
  expect(words).toEqual(expect.arrayContaining(['what', 'please', 'give']));
  expect(words).not.toContain('tea');
});

test('a text with alternatives is read as somebody meets it first', () => {
  expect(plainText('{b1.apart:For {name}|For you}, {wait|go}.')).toBe('For Sam, wait.');
});
