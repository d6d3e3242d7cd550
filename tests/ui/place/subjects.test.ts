import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { localsIn } from '../../../src/story/local.ts';
import { bySubject, UNASKED } from '../../../src/ui/place/subjects.ts';

const PLACE = 'stories/shared/place.ink';
const questions = [...localsIn([{ file: PLACE, text: readFileSync(PLACE, 'utf8') }]).keys()];
const scenes = scenarioIds('.').flatMap((id) =>
  ['story.ink', 'scenario.json'].map((name) => readFileSync(`stories/${id}/${name}`, 'utf8')),
);

test('the form says of a question that no scene asks it exactly where none does', () => {
  const unasked = questions.filter(
    (name) => !scenes.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  expect(UNASKED.toSorted()).toEqual(unasked.toSorted());
});

test('each question has a subject', () => {
  expect(bySubject(questions).map(([subject]) => subject)).not.toContain('other');
});
