import { describe, expect, test } from 'vitest';
import type { CriticalCode } from '../../../src/core/rubric/critical-error.ts';
import type { Dimension } from '../../../src/core/rubric/dimension.ts';
import { criticalRuleOf, ruleOf } from '../../../src/core/rubric/rubric.ts';
import { rubric } from '../facts.ts';

const straight = (text: string) => text.replaceAll(/[“”]/g, "'").replaceAll('’', "'");
const words = (text: string) => text.split(/\s+/).length;

type Row = readonly [Dimension, string, readonly number[], string, readonly number[]];

/** Rubric section 9, word for word. */
const BANK: readonly Row[] = [
  [
    'LISTEN',
    'You used their own words and left room. That gives the story back to them.',
    [26],
    'The reply moved to your question before showing you heard theirs. Try one reflection first.',
    [26],
  ],
  [
    'NOLABEL',
    'You let them name their own situation.',
    [26],
    'That word may fit the law, not how they see themselves. Use their words.',
    [26],
  ],
  [
    'NOASSUME',
    'You said what you saw and left room to be wrong.',
    [16, 17, 26],
    'That is one explanation among several. What else could cause this?',
    [16, 17, 26],
  ],
  [
    'NONJUDGE',
    'You accepted mixed feelings without taking sides.',
    [18, 26],
    "'Why didn't you' asks for a defense. 'What made it hard' asks for the story.",
    [18, 26],
  ],
  [
    'PACE',
    "You honored 'I don't want to talk about it' and stayed.",
    [26],
    'Right topic, early moment. Needs, privacy and permission first.',
    [26, 27],
  ],
  [
    'OPEN',
    'One open question, no hint of the answer you expect.',
    [26],
    "This can be answered yes or no. Try 'what', 'how' or 'tell me'.",
    [26],
  ],
  [
    'PLAN',
    'They chose who to call and where to stay.',
    [26],
    'A good plan, but yours. Ask who they would call first.',
    [26],
  ],
  [
    'SETTING',
    'You made privacy without alarming anyone.',
    [16, 24],
    'Someone could hear. Would this be safe to answer here?',
    [16, 24],
  ],
  [
    'NOTICE',
    'You noticed, and kept the ordinary explanation alive.',
    [16, 17],
    'A flag is a reason to make room, not a finding.',
    [16, 17],
  ],
  [
    'AMP',
    'You left the missing element unknown.',
    [12, 13],
    'Which of action, means and purpose did you actually see or hear?',
    [12, 13],
  ],
  [
    'SCREEN',
    'Right question, right time, asked in an open way.',
    [27],
    'Several questions in a row feel like a form. Pick one.',
    [26, 27],
  ],
  [
    'RIGHTS',
    'Short, true, and tied to their worry.',
    [24],
    'That promised more than anyone can keep. Offer a lawyer instead.',
    [24],
  ],
  [
    'HANDOFF',
    'You asked, then introduced a person, not just a number.',
    [2, 26],
    'A number helps only if they want it and can keep it safely.',
    [26],
  ],
  [
    'DOCS',
    'Quotes and observations, no labels.',
    [24, 26],
    'Who might read this note? Write what was said and seen.',
    [24],
  ],
  [
    'LIMITS',
    "You said what you can't keep private before they spoke.",
    [24],
    'Say your limits first. Finding out later costs trust.',
    [24],
  ],
];

/** Said after any strong line of the dimension, so two rows speak of no particular line (rubric 9: adapt). */
const ADAPTED: { readonly [D in Dimension]?: string } = {
  NONJUDGE: 'You accepted what they said without taking sides.',
  PACE: 'You kept to one step, and left the next one to them.',
};

describe('the sentence bank of rubric 9', () => {
  test.each(BANK)('%s', (dimension, strong, strongSlides, work, workSlides) => {
    const rule = ruleOf(rubric, dimension);
    expect(straight(rule.strong.text)).toBe(ADAPTED[dimension] ?? strong);
    expect(rule.strong.slides).toEqual(strongSlides);
    expect(straight(rule.work.text)).toBe(work);
    expect(rule.work.slides).toEqual(workSlides);
  });
});

test.each<[CriticalCode, string]>([
  ['FRONT', "That put you on the spot. You don't have to answer."],
  ['PROMISE', 'I said more than I can promise. Here is what is true.'],
  ['DETAIL', 'I asked too much. You can leave that there.'],
  ['THREAT', 'That was wrong of me. Help does not depend on talking.'],
  ['COERCE', 'That was wrong of me. Help does not depend on talking.'],
  ['PROFILE', "I judged by how things looked. I'm sorry."],
  ['OVERRIDE', 'I acted without asking you. Here is who knows, and what we can still do.'],
  ['EXPOSE', 'I acted without asking you. Here is who knows, and what we can still do.'],
  ['CONFRONT', "I raised the risk. Let's check safety now."],
  ['NOREPORT', "I have to make that call after all. Let's do it together."],
])('the repair line of %s is that of rubric 9', (code, line) => {
  expect(straight(criticalRuleOf(rubric, code).repair)).toBe(line);
});

const dimensions = rubric.dimensions.map((rule) => [rule.id, rule] as const);

test.each(dimensions)('every sentence about %s has 1 to 40 words', (_, rule) => {
  const said = [rule.strong.text, rule.work.text, rule.hint, rule.keep, rule.try];
  for (const text of [...said, rule.definition, ...rule.anchors]) {
    expect(text.trim()).not.toBe('');
    expect(words(text)).toBeLessThanOrEqual(40);
  }
});

test.each(dimensions)('a sentence about %s rests on a slide of the deck', (_, rule) => {
  for (const { slides } of [rule.strong, rule.work]) expect(slides.length).toBeGreaterThan(0);
});

test.each(rubric.criticalErrors.map((rule) => [rule.code, rule] as const))(
  'every sentence about CE-%s has 1 to 40 words',
  (_, rule) => {
    for (const text of [rule.error, rule.explain, rule.repair]) {
      expect(text.trim()).not.toBe('');
      expect(words(text)).toBeLessThanOrEqual(40);
    }
  },
);

test('no sentence about a response calls the learner something', () => {
  for (const [, rule] of dimensions) {
    for (const text of [rule.strong.text, rule.work.text, rule.hint, rule.keep, rule.try]) {
      expect(text).not.toMatch(/\byou(’re| are| were) (too |so |very )?[a-z]+(less|ful|ive|al)\b/i);
    }
  }
});
