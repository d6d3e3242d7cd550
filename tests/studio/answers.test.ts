import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { addAnswer, answersIn, leadAnswer, moveAnswer } from '../../src/studio/text/answers.ts';
import { forgetInStory } from '../../src/studio/text/forget-answer.ts';
import { inkLines } from '../../src/studio/text/ink-lines.ts';
import {
  answerTies,
  lineBeside,
  withAnswer,
  withField,
  withLine,
  withLinesSwapped,
  withoutAnswer,
  withTag,
} from '../../src/studio/text/story-edit.ts';
import { folderHere } from './folder.ts';
import { provedOf } from './proved.ts';

const TEMPLATE = 'src/cli/scenario/template';
const template = Object.fromEntries(
  readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
);

const STORY = `=== b1 ===
~ settle()
# beat: B1 # rates: OPEN PACE
It is late. // said to nobody
+ (long) [How long? # id: how-long # OPEN=1 # PACE=3 # why: OPEN A number.]
  { tr > 2:
    Since six. # who: sam
  - else:
    A while. # who: sam
  }
  -> b2

+ {open} [Sit? # id: sit # OPEN=3 # PACE=3 # why: PACE Asks.] // kept
  ~ trust(1)
  -> b3 // on
+ [(Something else.) # typed: neutral]
  -> b2
// ---- B2
=== b2 ===
`;

test('an answer reaches from its words to the next one, with whatever Ink stands between', () => {
  expect(answersIn(STORY)).toEqual([
    {
      ...{ line: 5, end: 11, id: 'how-long', own: false, asked: 'b1.long', to: 'b2' },
      ...{ number: 1, of: 2, above: false, below: true },
    },
    {
      ...{ line: 13, end: 15, id: 'sit', own: false, asked: undefined, to: 'b3' },
      ...{ number: 2, of: 2, above: true, below: false },
    },
    {
      ...{ line: 16, end: 17, id: '', own: true, asked: undefined, to: 'b2' },
      ...{ number: 0, of: 2, above: false, below: false },
    },
  ]);
});

test('an answer that is moved and moved back leaves every byte where it was', () => {
  const moved = moveAnswer(STORY, 0, 1);
  expect(answersIn(moved).map(({ id }) => id)).toEqual(['sit', 'how-long', '']);
  expect(moveAnswer(moved, 1, -1)).toBe(STORY);
  expect(moveAnswer(STORY, 1, 1)).toBe(STORY); // own words stay last
});

test('a new answer earns Sound on what its moment rates and leads where the one above it does', () => {
  const plan = { said: 'Hm?', why: 'Short.', reply: 'Yes.', id: 'answer-1', person: 'sam' };
  expect(addAnswer(STORY, 1, plan)).toBe(
    STORY.replace(
      '  -> b3 // on\n',
      `  -> b3 // on
+ [Hm? # id: answer-1 # OPEN=2 # PACE=2 # why: OPEN Short.]
  Yes. # who: sam
  -> b3
`,
    ),
  );
});

test('where an answer leads is changed in its line alone', () => {
  expect(leadAnswer(STORY, 1, 'b4')).toBe(STORY.replace('-> b3 // on', '-> b4 // on'));
});

test.each([
  ['{\n- b1.sit:\n  Yes.\n- else:\n  No.\n}\n', '  No.\n'],
  ['{\n- b1.sit: -> a\n- else: -> b\n}\n', '-> b\n'],
  ['{\n- b1.sit:\n  { x:\n    Yes.\n  }\n- x:\n  No.\n}\n', '{\n- x:\n  No.\n}\n'],
  ['{\n- b1.sit:\n  Yes. # return: sit\n}\nOn.', 'On.'],
  ['She {b1.sit:sits|stands}. # return: sit', 'She stands.'],
  ['{ b1.sit && x: -> a }', '{ false && x: -> a }'],
  ['- b1.sit || x: Yes.', '- x: Yes.'],
  ['b1.sitting sb1.sit # return: sit-down', 'b1.sitting sb1.sit # return: sit-down'],
])('%j forgets an answer as %j', (before, after) => {
  expect(forgetInStory(before, { id: 'sit', asked: 'b1.sit' })).toBe(after);
});

const at = (files: { readonly [name: string]: string }, id: string): number =>
  answersIn(files['story.ink'] ?? '').findIndex((one) => one.id === id);

test.each(['how-long', 'charger', 'one-thing', 'drop-in'])(
  'the template with an answer added below “%s” is proved',
  (id) => {
    expect(provedOf(withAnswer(template, at(template, id), 'sam'))).toMatchObject({
      problems: [],
      found: [],
    });
  },
);

test.each(['walked-out', 'who-calls', 'drop-in'])(
  'the template without the answer “%s” is proved, and nothing names it any more',
  (id) => {
    const files = withoutAnswer(template, at(template, id));
    expect(Object.entries(files).filter(([, text]) => text.includes(id))).toEqual([]);
    expect(provedOf(files)).toMatchObject({ problems: [], found: [] });
  },
);

test('what goes with an answer is counted before it goes', () => {
  const book = folderHere('the-book').files;
  expect(answerTies(book, at(book, 'chair'))).toMatchObject({ heard: true });
  expect(answerTies(template, at(template, 'walked-out'))).toEqual({
    ...{ heard: true, typed: 0, returns: 2 },
  });
});

test.each(scenarioIds('.'))('%s: an answer that is added can be taken out again', (id) => {
  const { files } = folderHere(id);
  const ids = answersIn(files['story.ink'] ?? '');
  const where = ids.findIndex(({ own, to }) => !own && to !== undefined);
  const added = withAnswer(files, where, 'sam');
  expect(Object.keys(added).filter((name) => added[name] !== files[name])).toContain('story.ink');
  expect(withoutAnswer(added, where + 1)).toEqual(files);
  for (const [index, { below }] of ids.entries())
    if (below) {
      const moved = moveAnswer(files['story.ink'] ?? '', index, 1);
      expect(moveAnswer(moved, index + 1, -1)).toBe(files['story.ink']);
    }
});

const PAIR = {
  'story.ink': 'It rains.\n~ trust(1)\nGo on. # who: sam\n-> b2\nLate. # mood: wary',
  'story.es.ink': 'Llueve.\n~ trust(1)\nSiga. # who: sam\n-> b2\nTarde. # mood: wary',
};
const at3 = inkLines(PAIR['story.ink'])[2];
const field = (name: string) => {
  const found = at3?.fields.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test.each([
  ['a line added', withLine(PAIR, 3), 'Siga. # who: sam\nLínea nueva.\n'],
  ['two lines exchanged', withLinesSwapped(PAIR, 1, 3), 'Siga. # who: sam\n~ trust(1)\nLlueve.\n'],
  ['somebody else who says it', withField(PAIR, 3, field('who'), 'eli'), 'Siga. # who: eli\n'],
  ['nobody who says it', withField(PAIR, 3, field('who'), undefined), '\nSiga.\n'],
  ['one more tag', withTag(PAIR, 3, 'mood', 'tired'), 'Siga. # who: sam # mood: tired\n'],
  ['other words in English', withField(PAIR, 3, field('words'), 'Stop.'), '\nSiga. # who: sam\n'],
])('%s keeps the Spanish story in step', (_, files, spanish) => {
  expect(files['story.ink']).not.toBe(PAIR['story.ink']);
  expect(files['story.es.ink']).toContain(spanish);
});

test('a line changes places with one that only effects stand between', () => {
  const lines = inkLines(PAIR['story.ink']);
  expect([1, 3].map((line) => [lineBeside(lines, line, -1), lineBeside(lines, line, 1)])).toEqual([
    [undefined, 3],
    [1, undefined],
  ]);
});
