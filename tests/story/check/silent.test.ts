import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { checkStory } from '../../../src/story/check/check.ts';
import type { KnownPictures } from '../../../src/story/check/people/picture.ts';
import { problemText, type StoryProblem } from '../../../src/story/problem.ts';
import { bench, compiledText, inkPath, readRubric } from '../corpus.ts';

const rubric = readRubric();
const CLEAN = readFileSync(inkPath('clean'), 'utf8');

const checked = (
  ink: string,
  scenario: Scenario = bench,
  more: { readonly language?: string; readonly pictures?: KnownPictures } = {},
): readonly StoryProblem[] =>
  checkStory({
    compiled: compiledText(ink),
    rubric,
    scenario,
    scenarioFile: 'scenario.json',
    ...more,
  });

/** The story with one piece of it changed, which must be there. */
function changed(from: string, to: string): string {
  expect(CLEAN).toContain(from);
  return CLEAN.replace(from, () => to);
}

const lineOf = (ink: string, text: string): number =>
  ink.split('\n').findIndex((line) => line.includes(text)) + 1;

/** What, code, what stands there, what is written in its place, and on which line it is told. */
const SIGNS: readonly (readonly [string, string, string, string, string])[] = [
  ['a sound that is not there', 'unknown-sound', '# sfx: rain', '# sfx: rian', 'rian'],
  [
    'a moment for own words without a neutral line',
    'no-typed',
    ' # typed: He looks at the rain before he says anything.',
    '',
    'beat: B1',
  ],
  [
    'a line that fits any words, and answers none',
    'fits-outside',
    'It is dry here. # who: eli',
    'It is dry here. # fits: any # who: eli',
    'It is dry',
  ],
  ['a hint that is missing', 'no-hint', '# hint: OPEN He has said nothing yet. ', '', 'beat: B1'],
  [
    'a hint that is the answer',
    'hint-tells',
    'He has said nothing yet.',
    'Ask how is the night going.',
    'beat: B1',
  ],
  ['a tag without its hash', 'tag-without-hash', ' # who: eli # mood: wary', ' who: eli', 'dry'],
  [
    'a level without its hash',
    'tag-without-hash',
    'going? # id: night # OPEN=3',
    'going? OPEN=3 # id: night',
    'night',
  ],
  ['glue', 'glue', 'It is dry here.', 'It is <> here.', 'It is <>'],
  ['a comment in a line', 'comment-in-text', 'The bus is late.', 'See //bus. ', 'See //'],
  ['a straight apostrophe', 'straight-quote', 'It is dry here.', "It's dry here.", "It's"],
  ['a straight quote in a why', 'straight-quote', 'One question', 'One "question"', 'One "'],
  ['speech in quotation marks', 'speech-quoted', 'It is dry here.', '“It is dry.”', '“It is'],
  ['an id of another beat', 'id-elsewhere', '# id: after', '# id: waiting', 'that?'],
  ['who leaves and speaks on', 'speaks-gone', 'wet # notice', 'wet # leaves: eli # notice', 'dry'],
  ['a word to avoid', 'word-to-avoid', 'It is dry here.', 'The victim moves.', 'victim'],
  ['a word of the subject', 'word-to-avoid', 'It is dry here.', 'Trafficking?', 'Traffick'],
  ['a word to avoid in a hint', 'word-to-avoid', 'He has said', 'He refused help and', 'beat: B1'],
];

describe('a fault that shows nowhere is told with its line', () => {
  test.each(SIGNS)('%s: %s', (_, code, from, to, at) => {
    const ink = changed(from, to);
    const found = checked(ink).filter((one) => one.code === code);
    expect(found.map(({ line }) => line)).toEqual([lineOf(ink, at)]);
    expect(found[0]?.fix).not.toBe('');
  });

  test('an option in quotation marks, beside what the learner does', () => {
    const ink = changed('(waiting) How is the night going?', '(You wait.) “How is the night?”');
    expect(checked(ink).map(({ code }) => code)).toEqual(['speech-quoted']);
  });

  test('conditions, quotations, comments of their own and weak lines are no fault', () => {
    const ink = [
      ['It is dry here.', '{tr == 2:It is dry here.|He said “no,” and “dry.”}'],
      [
        'The rain stops.',
        '// a note\n{ tr > 2: // another\n  Dry.\n}\n-> stop\n=== stop\nThe rain.',
      ],
      ['You look terrible', 'You look like a victim'],
    ].reduce((text, [from = '', to = '']) => text.replace(from, to), CLEAN);
    expect(checked(ink).map(problemText)).toEqual([]);
  });

  test('somebody who comes back in words, or on another way, is no fault', () => {
    const back = changed('His sneakers are wet.', 'He goes. # leaves: eli\nHe is back, wet.');
    const other = changed(
      'The bus is late.',
      '{ tr > 2:\n  He goes. # leaves: eli\n- else:\n  Late. # who: eli\n}\nLate.',
    );
    const codes = [back, other].map((ink) => checked(ink).map(({ code }) => code));
    expect(codes).toEqual([[], []]);
  });
});

test('a flag that is only ever set to what it is from the start is told', () => {
  const withFlag = (value: string) =>
    changed('VAR draw = 0', 'VAR draw = 0\nVAR seen = false').replace(
      '  Long. #',
      `  ~ seen = ${value}\n  Long. #`,
    );
  expect(checked(withFlag('false'))).toMatchObject([{ code: 'flag-never-changes', line: 17 }]);
  expect(checked(withFlag('true'))).toEqual([]);
});

describe('text variables', () => {
  const withVariable = (set: string, asked: string): readonly string[] =>
    checked(
      changed('VAR draw = 0', 'VAR draw = 0\nVAR note = "none"')
        .replace('  Long. #', `  ~ note = "${set}"\n  Long. #`)
        .replace('The rain stops.', `{note == "${asked}":It is on the card.}`),
    ).map(({ code, line }) => `${code} ${line}`);

  test('that are set and asked alike are no fault', () => {
    expect(withVariable('card', 'card')).toEqual([]);
  });

  test('that are misspelt where they are set, or asked for what they never are', () => {
    expect(withVariable('crad', 'card')).toEqual(['text-not-asked 17', 'text-never-set 50']);
    expect(withVariable('none', 'card')).toEqual(['text-never-set 50']);
  });

  test('that a first contact hands on are set before the first line', () => {
    const follows = { scenario: 'first', facts: { knife: ['none', 'logged'] } };
    const asked = (value: string): readonly string[] =>
      checked(
        changed('VAR draw = 0', 'VAR draw = 0\nVAR met = "none"\nVAR knife = "none"').replace(
          'The rain stops.',
          `{met == "harmed" && knife == "${value}":It is on the card.}{met == "none" && knife == "none":It is not.}`,
        ),
        { ...bench, follows },
      ).map(({ code, message }) => `${code} ${message}`);
    expect(asked('logged')).toEqual([]);
    expect(asked('loged')).toEqual(['text-never-set “knife” is never set to “loged”.']);
  });

  test('that nothing reads are told where they are declared', () => {
    const ink = changed('VAR draw = 0', 'VAR draw = 0\nVAR note = "none"');
    expect(checked(ink)).toMatchObject([{ code: 'text-not-read', line: 6 }]);
  });
});

describe('somebody under 18', () => {
  const minor: Scenario = { ...bench, minor: true };
  const asking = (levels: string) =>
    changed(
      'Are you waiting for someone who is coming on the bus? # id: waiting # OPEN=1 # NONJUDGE=2',
      `What exactly did he have you do? # id: waiting ${levels}`,
    );

  test('may be asked for detail by a weak line alone', () => {
    expect(checked(asking('# OPEN=1 # NONJUDGE=1'), minor)).toEqual([]);
    const found = checked(asking('# OPEN=2 # NONJUDGE=1'), minor);
    expect(found).toMatchObject([{ code: 'detail-rewarded', line: 21 }]);
    expect(checked(asking('# OPEN=2 # NONJUDGE=1'))).toEqual([]);
  });

  test('is asked by nobody else, and asking wins nothing', () => {
    const asked = changed('It is dry here.', 'What kind of stuff did they want?');
    expect(checked(asked, minor)).toMatchObject([{ code: 'detail-asked' }]);
    const won = asking('# OPEN=1 # NONJUDGE=1').replace(/(do\?.*\n)/, '$1  ~ trust(2)\n');
    const ink = `${won}\n=== function trust(n)\n~ tr = MIN(tr + n, 10)\n`;
    expect(checked(ink, minor)).toMatchObject([{ code: 'detail-rewarded', line: 22 }]);
  });

  test('is protected in Spanish too', () => {
    const spanish = { language: 'es' };
    const ink = changed('It is dry here.', '¿Qué tipo de cosas querían?');
    expect(checked(ink, minor, spanish)).toMatchObject([{ code: 'detail-asked' }]);
    const word = changed('It is dry here.', 'Hay que rescatarla.');
    expect(checked(word, bench, spanish)).toMatchObject([{ code: 'word-to-avoid' }]);
  });
});

describe('scenario.json', () => {
  const pictures: KnownPictures = {
    people: new Map([
      ['hall', ['hannah']],
      ['stop', ['eli', 'cal']],
    ]),
    captions: new Map([['last-train', 'A hall at night.']]),
  };
  const codesOf = (change: Partial<Scenario>): readonly string[] =>
    checked(CLEAN, { ...bench, ...change }, { pictures }).map(({ code }) => code);

  test.each([
    ['a picture of its own', [], {}],
    ['one that is still to be drawn', [], { place: 'bench' }],
    ['no picture, where one is drawn', [], { place: 'none' }],
    ['one that is not there', ['unknown-picture'], { place: 'stpo' }],
    ['one of other people', ['other-picture'], { place: 'hall' }],
    ['an empty caption', ['card-differs'], { caption: ' ' }],
    ['the caption of another', ['other-caption'], { caption: 'A hall at night.' }],
    ['a straight quote', ['straight-quote'], { debrief: { wanted: "A boy's bus.", points: [] } }],
    ['a word to avoid', ['word-to-avoid'], { caption: 'A victim on a bench.' }],
  ])('with %s: %j', (_, codes, change) => {
    expect(codesOf(change)).toEqual(codes);
  });

  test('names the key of a word to avoid', () => {
    const [found] = checked(CLEAN, { ...bench, caption: 'A victim on a bench.' });
    expect(found?.message).toContain('At caption: “victim”');
  });
});

describe('a message says what to do', () => {
  const told = (ink: string, scenario?: Scenario): string =>
    checked(ink, scenario).map(problemText).join('\n');

  test('where a beat is written twice, it names both lines', () => {
    const ink = changed('# beat: B2', '# beat: B1');
    const text = told(ink);
    expect(text).toContain('“beats” is 2; the story rates 1: B1.');
    expect(text).toMatch(/B1 stands in lines 10 and 34\. If they are two decisions/);
  });

  test('where an option has no why, it names each lower level, or asks for what is good', () => {
    const low = changed(' # why: OPEN It can be answered yes or no.]\n  -> b2', ']\n  -> b2');
    expect(told(low)).toContain(
      'Add one sentence for each level below 3: “# why: OPEN …”, “# why: NONJUDGE …”.',
    );
    const top = changed(' # why: OPEN One question with room for any answer.', '');
    expect(told(top)).toContain('It is 3 on everything, so let one say what is good in it');
  });

  test('where a tag swallows a brace, it shows how to write the line', () => {
    const ink = changed('It is dry here. # who: eli # mood: wary', '{tr > 1: Dry. # who: eli }');
    expect(told(ink)).toContain('“# who: eli }” swallows the }');
    expect(told(ink)).not.toMatch(/not one word|has a part in/);
  });
});
