import { describe, expect, test } from 'vitest';
import { checkPoses } from '../../../src/story/check/people/poses.ts';
import { outlineOf } from '../../../src/story/source/outline.ts';
import { bench } from '../corpus.ts';

/** The words that the picture denies in a moment with these lines. */
function denied(...lines: readonly string[]): readonly string[] {
  const text = ['# id: bench', '# beat: B1 # rates: OPEN', ...lines, '+ [So. # id: so]', 'OK.'];
  const scenario = { ...bench, cast: [...bench.cast, { id: 'cal', name: 'Cal' }] };
  const sources = [{ file: 'story.ink', text: text.join('\n') }];
  return checkPoses(outlineOf(sources), scenario, sources).map(
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

describe('what is shown together', () => {
  const cup = 'He takes the cup in both hands. # pose: own';
  const no = 'No. # who: eli # mood: annoyed';

  test('a mood in the line that a pose is shown with takes the pose back', () => {
    expect(denied(cup, no)).toEqual([
      '3: “# pose: own” is never seen: line 4 is shown with it, and its mood shows “closed”. Add “# pose: own” to line 4.',
    ]);
    expect(denied(cup, `${no} # pose: own`)).toEqual([]);
    expect(denied(cup, 'No. # who: eli')).toEqual([]);
  });

  test('a mood of the next line that waits takes nothing back', () => {
    expect(denied(cup, 'Hm. # who: eli', no)).toEqual([]);
    expect(denied(cup, 'Hm. # who: cal', no)).toEqual([]);
  });

  test('words are compared with the picture after the line they are shown with', () => {
    expect(denied('Hm. # who: eli # mood: tired', 'He signs.', 'The rain stops.', no)).toEqual([
      '4: “He signs” is said while the picture shows “closed”. Add “# pose: rest” to line 6, which is shown with it.',
    ]);
    expect(denied('He signs.', 'Hm. # who: eli # mood: tired', no)).toEqual([]);
  });

  test('each way through conditions and diverts is a passage of its own', () => {
    const block = ['{', '- tr > 3:', `  ${cup}`, '- else:', `  ${no}`, '}'];
    expect(denied(...block, 'Hm. # who: eli')).toEqual([]);
    expect(denied(...block, no)).toHaveLength(1);
    expect(denied('{ tr > 3: -> away }', cup, '-> away', '=== away ===', no)).toHaveLength(1);
    expect(denied(cup, '-> END', '=== away ===', no)).toEqual([]);
  });

  test('diverts that lead nowhere but back are no endless passage', () => {
    expect(denied(cup, '-> round', '=== round ===', '-> round')).toEqual([]);
  });
});
