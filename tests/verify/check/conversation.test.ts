import { describe, expect, test } from 'vitest';
import { type AskedProperty, CONVERSATION_PROPERTIES } from '../../../src/core/scenario/asked.ts';
import { decodeRules } from '../../../src/verify/scenario/rules.ts';
import { type Subject, verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';

/** A conversation of three moments that is all that is asked of one. */
const STORY = `# id: last-train
# title: Last Train
# pathway: PW7
# variant: base
INCLUDE ../shared/state.ink
VAR id_told = false
~ tr = 4
~ pr = 2
-> b1

=== b1 ===
~ settle()
# beat: B1 # rates: OPEN LISTEN
Rain. # item: no-coat
+ (tea) [Would you like some tea before we talk about any of it? # id: tea # OPEN=3 # LISTEN=2 # dilemma: Warm, and slower.]
  ~ trust(2)
  Tea. # who: alexis # mood: neutral
  -> b2
+ (ask) [I have an hour and nowhere to be, so you start. # id: ask # OPEN=2 # LISTEN=3 # dilemma: Quick, and colder.]
  Hm. # who: alexis # mood: neutral
  -> b2
+ (blunt) [You had better tell me the truth about him right now. # id: blunt # OPEN=1 # LISTEN=0 # ce: PROFILE]
  ~ pressure(4)
  No. # who: alexis # mood: wary
  -> r1

=== r1 ===
~ settle()
# beat: R1
She looks away.
+ [That was about me, and I take it back, all of it. # id: mine # repairs: PROFILE]
  Fine. # who: alexis # mood: wary
  -> b2
+ [I am sorry, but somebody had to ask you that question. # id: had-to # fails: but]
  So you said. # who: alexis # mood: wary
  -> b2

=== b2 ===
~ settle()
# beat: B2 # rates: OPEN LISTEN
{ b1.blunt: I heard how you talk. # who: alexis # mood: wary # return: blunt }
{ b1.tea: The tea helps. # who: alexis # mood: neutral # return: tea }
{ b1.ask: You did not rush. # who: alexis # mood: neutral # return: ask }
+ (map) [We can stand by the map, where it is quiet, for this. # id: map # OPEN=2 # LISTEN=3 # dilemma: Quiet, and in view.]
  { not b1.blunt:
    ~ trust(2)
  }
  ~ id_told = tells(6)
  { id_told: It is his card, not mine. # who: alexis # mood: thoughtful # item: her-card }
  -> b3
+ (here) [Here is fine, and I can wait while you find the words. # id: here # OPEN=3 # LISTEN=2 # dilemma: Slow, and in the open.]
  Here. # who: alexis # mood: neutral
  -> b3
+ (why) [Why would you sit out here with him at this hour? # id: why # OPEN=1 # LISTEN=1]
  ~ pressure(1)
  He is my brother. # who: alexis # mood: wary
  -> b3

=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN
{ b1.blunt: You talk like him. # who: alexis # mood: wary }
Last call.
+ [What do you want to happen next, if it were yours alone? # id: next # OPEN=3 # LISTEN=3]
  -> over
+ [I can sit with you until the first train comes in. # id: sit # OPEN=2 # LISTEN=2]
  -> over
+ [There is a shelter on Pine Street that opens at six. # id: shelter # OPEN=1 # LISTEN=1]
  -> over

=== over ===
{
- id_told:
  # ending: E1 # title: Told # telling: told
- else:
  # ending: E1 # title: Told # telling: untold
}
No bed is free before Monday.
-> END
`;

const RULES = { tells: { id_told: 6 }, cost: ['E1'] };

function subjectOf(ink: string): Subject {
  const subject = changed('by-breakfast', () => ink);
  const [notes = []] = Object.values(subject.scenario.tellings);
  const rubric = { ...subject.rubric, passMark: 101 }; // three moments are soon guessed
  return {
    ...subject,
    rubric,
    scenario: {
      ...subject.scenario,
      tellings: { told: notes, untold: notes },
      carries: ['id_told', 'needs_met'],
    },
  };
}

function rulesOf(rules: object) {
  const read = decodeRules(JSON.parse(JSON.stringify({ ...RULES, ...rules })));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const verdictsOf = (subject: Subject, rules: object) =>
  verifyStory({ ...subject, rules: rulesOf(rules) }, { states: 5000 }).verdicts;

const codesOf = (verdicts: ReturnType<typeof verdictsOf>, property: AskedProperty) => {
  const verdict = verdicts.find((one) => one.property === property);
  return [...new Set(verdict?.found.map(({ code }) => code) ?? ['not asked'])];
};

/** What is found against one property of a story. */
const against = (property: AskedProperty, ink: string, rules: object = {}) =>
  codesOf(verdictsOf(subjectOf(ink), { ...rules, asks: [property] }), property);

const edit = (from: string, to: string): string => {
  expect(STORY).toContain(from);
  return STORY.replaceAll(from, to);
};

describe('a conversation', () => {
  const whole = verdictsOf(subjectOf(STORY), { asks: CONVERSATION_PROPERTIES });

  test.each(CONVERSATION_PROPERTIES)('that has it all: %s', (property) => {
    expect(codesOf(whole, property)).toEqual([]);
  });

  test.each<[AskedProperty, string, string, readonly string[]]>([
    [
      'dilemmas',
      '# LISTEN=3 # dilemma: Q',
      '# LISTEN=1 # dilemma: Q',
      ['dilemma-low', 'dilemma-apart'],
    ],
    [
      'dilemmas',
      'if it were yours alone? # id: next # OPEN=3 # LISTEN=3',
      '# id: next # OPEN=0 # LISTEN=0',
      ['dilemma-low'],
    ],
    ['dominance', '# id: map # OPEN=2 #', '# id: map # OPEN=3 #', ['dominated']],
    ['near-misses', '# id: sit # OPEN=2 # LISTEN=2', '# id: sit # OPEN=1 # LISTEN=1', []],
    [
      'near-misses',
      '# OPEN=1 # LISTEN=0 # ce',
      '# OPEN=0 # LISTEN=0 # ce',
      ['zero-often', 'errors-cruel'],
    ],
    ['gates', '~ id_told = tells(6)', '~ id_told = true', ['gate-open']],
    ['gates', '~ id_told = tells(6)', '~ id_told = tells(9)', ['never-told', 'notes-alike']],
    ['gates', '~ id_told = tells(6)', '~ id_told = tells(3)', ['gate-open']],
    ['gates', '# telling: untold', '# telling: told', ['notes-alike']],
    ['returns', ' # return: ask', '', ['returns-few']],
    ['returns', '# return: ask', '# return: next', ['return-never', 'returns-few']],
    [
      'reading',
      'There is a shelter',
      `There is a shelter${', and another one'.repeat(14)}`,
      ['option-long'],
    ],
    ['reading', 'Rain. # item: no-coat', 'Rain. # item: a # item: b # item: c', ['items-many']],
  ])('%s: %s becomes %s', (property, from, to, codes) => {
    expect(against(property, edit(from, to))).toEqual(codes);
  });

  test('conduct: a serious error after which nobody speaks otherwise', () => {
    const forgetful = STORY.split('\n').filter((line) => !/\{ b1\.|So you said/.test(line));
    expect(against('conduct', forgetful.join('\n'))).toEqual(['conduct-unseen']);
  });

  test('formulas: a rule of thumb that comes to the pass mark', () => {
    const subject = subjectOf(STORY);
    const rubric = { ...subject.rubric, passMark: 20 };
    const verdicts = verdictsOf({ ...subject, rubric }, { asks: ['formulas'] });
    const found = verdicts.find(({ property }) => property === 'formulas')?.found ?? [];
    expect(found.map(({ values }) => values.name)).toContain('safest');
  });

  test('that carries nothing on, names no cost, or asks nothing', () => {
    const whole = subjectOf(STORY);
    const scenario = { ...whole.scenario, carries: [] };
    const verdicts = verdictsOf({ ...whole, scenario }, { asks: ['returns'] });
    expect(codesOf(verdicts, 'returns')).toEqual(['carries-nothing']);
    expect(against('cost', STORY, { cost: undefined })).toEqual(['cost-unnamed']);
    expect(against('cost', STORY, { cost: ['E9'] })).toEqual(['cost-low']);
    expect(verdictsOf(whole, {}).some(({ property }) => property === 'gates')).toBe(false);
  });
});
