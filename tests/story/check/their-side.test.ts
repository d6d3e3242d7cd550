import { expect, test } from 'vitest';
import { OWN_KINDS, type TheirSideSheet } from '../../../src/core/scenario/teaching/their-side.ts';
import { checkTheirSide, linesTold } from '../../../src/story/check/people/their-side.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { compiledText } from '../corpus.ts';

const INK = `VAR owes_told = false
-> b1
=== b1 ===
Rain. # sfx: rain
# beat: B1 # rates: OPEN
Hello. # who: eli
+ [How are you? # id: how # OPEN=3]
  {
  - owes_told:
    I owe a receipt. # who: eli
  - else:
    Fine. # who: eli
  }
  -> r1
+ [Fine? # id: fine # OPEN=1 # why: OPEN It is closed.]
  -> r1
=== r1 ===
# beat: R1
He waits.
+ [Sorry. # id: sorry # repairs: PROMISE]
  -> out
+ [So. # id: so]
  -> out
=== out ===
# ending: E1 # title: Out # telling: out
It is over.
-> END
`;
const { sources } = compiledText(INK);
const whole: TheirSideSheet = {
  B1: {
    how: 'You asked how I was. I told you that I was fine.',
    fine: 'You gave me the answer with it. So I took that one.',
  },
  R1: {
    sorry: 'You said sorry. I waited to hear what came after it.',
    so: 'You said so, and nothing else. I was still waiting there.',
  },
};
const found = (sheet: TheirSideSheet, told: readonly string[] = ['owes_told']) =>
  checkTheirSide({
    sheet,
    outline: outlineOf(sources),
    sources,
    told,
    file: 'their-side.json',
  }).map(({ message }) => message);

test('a whole sheet, and one that says where the person is not there', () => {
  expect(found(whole)).toEqual([]);
  expect(found({ ...whole, R1: 'absent' })).toEqual([]);
});

test('own words have a line for every kind, as long as others, and for no kind besides', () => {
  const line = 'You asked me that. I thought about it for a while.';
  const own = Object.fromEntries(OWN_KINDS.map((kind) => [kind, line]));
  expect(found({ ...whole, own })).toEqual([]);
  const { tells: _, ...rest } = own;
  expect(found({ ...whole, own: { ...rest, closed: 'You asked.', shouts: line } })).toEqual([
    'own has no option “shouts”.',
    expect.stringContaining('own “closed”: “You asked.” has 2 words'),
    'own “tells” has no line that says what was heard.',
  ]);
});

test.each([
  [
    'an option without a line',
    { ...whole, R1: { sorry: whole.R1?.['sorry' as never] } },
    /R1 “so” has no line/,
  ],
  ['a moment that is none', { ...whole, B7: 'absent' }, /no moment “B7”/],
  [
    'an option that is none',
    { ...whole, R1: { ...(whole.R1 as object), no: 'x' } },
    /R1 has no option “no”/,
  ],
  [
    'a line that is too short',
    { ...whole, B1: { ...(whole.B1 as object), how: 'You asked.' } },
    /has 2 words/,
  ],
  [
    'a word that only some paths tell',
    {
      ...whole,
      B1: { ...(whole.B1 as object), how: 'You asked how I was. I thought of the receipt first.' },
    },
    /“receipt”.*only where the person tells/,
  ],
])('%s', (_, sheet, message) => {
  expect(found(sheet as TheirSideSheet)).toEqual([expect.stringMatching(message)]);
});

test('the same word may stand where the answer says that it was told', () => {
  const told = [
    { heard: 'You asked how I was. I thought of the receipt first.', answer: 'I owe' },
    { heard: 'You asked how I was. I told you that I was fine.' },
  ];
  expect(found({ ...whole, B1: { ...(whole.B1 as object), how: told } as never })).toEqual([]);
});

test('the lines under a condition on what was told', () => {
  expect([...linesTold(INK, ['owes_told'])]).toEqual([10]);
  expect([
    ...linesTold('{owes_told:Yes.|No.}\nAlways.\n{not owes_told:No.}', ['owes_told']),
  ]).toEqual([1]);
});
