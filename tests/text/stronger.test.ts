import { expect, test } from 'vitest';
import { analyse, READS } from '../../src/text/analyse.ts';
import { liveHint } from '../../src/text/live-hint.ts';

const at = { context: [], disclosed: [], rates: READS };

test.each([
  ['Did he take your money?', 'How does the money side work?'],
  ['Why didn’t you leave that house?', 'What made it hard to leave that house?'],
  ['You need to call your sister.', 'One option is to call your sister. What do you think?'],
  ['Call your sister.', 'One option is to call your sister. What do you think?'],
  ['What happened, and how did you meet?', 'What happened?'],
  [
    'Okay. You’re a trafficking victim. None of this is your fault.',
    'Okay. How would you describe what is going on? None of this is your fault.',
  ],
  [
    'I promise nobody will know. What’s today been like?',
    'I can’t promise that. Here is what I can do. What’s today been like?',
  ],
])('%s is reworded from their own sentence', (text, stronger) => {
  expect(analyse(text, at).stronger).toBe(stronger);
});

test.each(['What’s today been like?', 'Take your time.', 'Is it okay if I sit here?'])(
  '%s needs no other wording',
  (text) => expect(analyse(text, at).stronger).toBeUndefined(),
);

test('a stronger wording is flagged for nothing itself', () => {
  for (const text of [
    'Why didn’t you go?',
    'You must be terrified.',
    'Tell me the truth.',
    'You should go home.',
  ]) {
    const { stronger = '' } = analyse(text, at);
    expect([text, stronger, analyse(stronger, at).flags]).toEqual([text, stronger, []]);
  }
});

test('the live hint says the first thing that may work against the person, or nothing', () => {
  expect(liveHint('Do you live with', at)?.rule).toBe('yesno');
  expect(liveHint('What’s it like', at)).toBeUndefined();
});

test.each([
  ['Call me on 555 010 0199.', 'real-name-or-contact'],
  ['Write to kim.b@mail.example please.', 'real-name-or-contact'],
  ['I live at 14 Oak Street.', 'real-name-or-contact'],
  ['Is it John Miller you mean?', 'real-name-or-contact'],
  ['Two buildings and three on Fridays, since 2019?', undefined],
  ['I’m with the drop-in on Mill Street.', undefined],
  ['What’s today been like?', undefined],
])('%s is met with a notice where it looks real', (text, notice) => {
  expect(analyse(text, at).notice).toBe(notice);
});

test('a name the story gave is no real name', () => {
  expect(
    analyse('John Miller is his name?', { ...at, context: ['I work for John Miller.'] }).notice,
  ).toBeUndefined();
});

test('a title before a name of the story is no real name either', () => {
  const notice = (text: string, disclosed: readonly string[]) =>
    analyse(text, { ...at, disclosed }).notice;
  expect(notice('What did Mr. Cal say?', ['Cal', 'Ana'])).toBeUndefined();
  expect(notice('What did Mr. Cal say?', ['Calm here', 'Ana'])).toBe('real-name-or-contact');
});
