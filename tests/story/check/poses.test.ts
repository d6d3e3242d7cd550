import { expect, test } from 'vitest';
import { checkPoses } from '../../../src/story/check/people/poses.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { bench } from '../corpus.ts';

/** The words that the picture denies in a moment with these lines. */
function denied(...lines: readonly string[]): readonly string[] {
  const text = ['# id: bench', '# beat: B1 # rates: OPEN', ...lines, '+ [So. # id: so]', 'OK.'];
  const scenario = { ...bench, cast: [...bench.cast, { id: 'cal', name: 'Cal' }] };
  return checkPoses(outlineOf([{ file: 'story.ink', text: text.join('\n') }]), scenario).map(
    ({ line, message, fix }) => `${line}: ${message} ${fix}`,
  );
}

test('words that a picture denies are told with the pose that would show them', () => {
  expect(denied('Hm. # who: eli # mood: tired', 'He turns the cup in his hands.')).toEqual([
    '4: “turns the cup” is said while the picture shows “rest”. Add “# pose: own” to the line.',
  ]);
  expect(denied('He sits there, arms folded.')).toEqual([
    '3: “arms folded” is said while the picture shows what was before. Add “# pose: closed” to the line.',
  ]);
  expect(denied('No. # who: eli # mood: tired # notice: He holds the cup.')).toHaveLength(1);
});

test.each([
  ['the pose is given', ['He turns the cup in his hands. # pose: own']],
  ['the pose was given before', ['Hm. # who: eli # pose: own', 'He turns the cup.']],
  ['the mood holds the body so', ['No. # who: eli # mood: annoyed', 'He sits there, arms folded.']],
  ['it is said of somebody else', ['Cal stands there, arms folded.', '{cal}, arms folded.']],
  ['somebody else says it', ['Arms folded, like that. # who: cal']],
])('nothing is denied where %s', (_, lines) => {
  expect(denied(...lines)).toEqual([]);
});

test('nobody writes, folds or counts with folded arms', () => {
  const shut = 'No. # who: eli # mood: wary';
  expect(denied(shut, 'He signs without reading.')).toEqual([
    '4: “He signs” is said while the picture shows “closed”. Add “# pose: rest” to the line.',
  ]);
  expect(denied(shut, 'The rain stops. He folds the map. # pose: rest')).toEqual([]);
  expect(denied('Hm. # who: eli # mood: tired', 'He signs.')).toEqual([]);
  expect(denied(shut, 'Cal signs.')).toEqual([]);
});

test('a mood takes a pose back', () => {
  const after = ['Hm. # who: eli # pose: own', 'OK. # who: eli # mood: relieved'];
  expect(denied(...after, 'He turns the cup.')).toHaveLength(1);
});
