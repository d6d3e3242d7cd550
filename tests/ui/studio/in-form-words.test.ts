import { expect, test } from 'vitest';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import en from '../../../src/studio/told/en.json' with { type: 'json' };
import es from '../../../src/studio/told/es.json' with { type: 'json' };
import problems from '../../../src/studio/told/problems.es.json' with { type: 'json' };
import { inFormWords } from '../../../src/ui/studio/in-form-words.ts';
import rubric from '../../../stories/rubric.json' with { type: 'json' };

const told = (text: string) =>
  inFormWords(
    text,
    rubric as unknown as Rubric,
    (at) => ({ 46: 'It’s fine.', 'how-long': 'How long?' })[at] ?? '',
  );

/** Tags, files, pages of the repository, numbers of lines, and codes of techniques. */
const UNSEEN =
  /#\s*\w|\.(?:json|ink|md)\b|docs\/|\b(?:line|línea) \d|\b(?:OPEN|SETTING|NONJUDGE)\b/;

/** Values for the gaps of a message; a line has words. */
const filled = (text: string): string =>
  text
    .replaceAll(/\{(?:dimensions?|tags)\}/g, 'OPEN')
    .replaceAll(/\{(?:line|lines)\}/g, '46')
    .replaceAll('{file}', 'stories/night-bus/story.ink')
    .replaceAll(/\{path\}/g, 'card.minutes')
    .replaceAll(/\{(\w+)\}/g, '$1');

const messages = [...Object.entries(problems).flat(), ...Object.values(en), ...Object.values(es)];

test.each([...new Set(messages)].filter((one) => UNSEEN.test(filled(one))))(
  '“%s” is told in words of the forms',
  (one) => {
    expect(told(filled(one))).not.toMatch(UNSEEN);
    expect(told(filled(one)) || 'nothing left').toMatch(/\p{L}/u);
  },
);

test.each([
  [
    '“SETTING=5” is not a level. Write SETTING=0, 1, 2 or 3.',
    '“Privacy and needs: 5” is not a level. Write “Privacy and needs: Harmful”, 1, 2 or 3.',
  ],
  [
    'Add “# pose: rest” to line 46, which is shown with it.',
    'Add “Pose: At rest” to line “It’s fine.”, which is shown with it.',
  ],
  ['Option “x” has no “# why:”.', 'Answer “x” has no “Why”.'],
  ['La opción “x” y dos opciones. An option.', 'La respuesta “x” y dos respuestas. An answer.'],
  ['The options: “how-long” says more.', 'The answers: “How long?” says more.'],
  ['Add one sentence: “# why: OPEN …”.', 'Add one sentence: “Why: Open questions”.'],
  ['At card.minutes: this is not a number.', 'At “Card, Minutes”: this is not a number.'],
  ['Nobody in cast.json is “bea”.', 'Nobody in “People” is “bea”.'],
  [
    'This file is missing. Create it after the example in docs/adding-a-scenario.md.',
    'This file is missing.',
  ],
])('“%s”', (from, to) => {
  expect(told(from)).toBe(to);
});
