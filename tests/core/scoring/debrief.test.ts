import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/rubric/level.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { withOwnReasons } from '../../../src/core/scoring/turn-review.ts';
import {
  beat,
  began,
  chose,
  ended,
  erred,
  faced,
  filed,
  type Given,
  hinted,
  noticed,
  repairing,
  retried,
  rubric,
  showing,
  skipped,
  stateOf,
} from '../facts.ts';

const debriefOf = (...drafts: readonly EventDraft[]) =>
  debrief(stateOf(began(), ...drafts), rubric);

/** A run of one beat a line, each rating what its levels name. */
const run = (...lines: readonly Given[]): readonly EventDraft[] =>
  lines.flatMap((given, index) => {
    const id = `B${index + 1}`;
    return [faced(id, Object.keys(given) as (keyof Given)[]), chose(id, given)];
  });

describe('one thing to keep and one thing to try', () => {
  test.each<[string, readonly Given[], string | undefined, string | undefined]>([
    ['the highest and the lowest', [{ OPEN: 3, PACE: 1, LISTEN: 2 }], 'OPEN', 'PACE'],
    [
      'the more often rated of equals',
      [
        { OPEN: 3, PACE: 3 },
        { OPEN: 3, PLAN: 1 },
      ],
      'OPEN',
      'PLAN',
    ],
    [
      'the more often rated of equally low',
      [{ OPEN: 1, PACE: 1, PLAN: 3 }, { OPEN: 1 }],
      'PLAN',
      'OPEN',
    ],
    [
      'the first of the rubric where all is equal',
      [{ PACE: 3, LISTEN: 3, PLAN: 1 }],
      'LISTEN',
      'PLAN',
    ],
    ['nothing to try where all is full', [{ OPEN: 3, PACE: 3 }], 'PACE', undefined],
    ['neither where nothing was rated', [{}], undefined, undefined],
  ])('%s', (_, lines, keep, improve) => {
    const made = debriefOf(...run(...lines));
    const advice = improve && { about: 'technique', dimension: improve };
    expect([made.keep, made.try]).toEqual([keep, advice]);
  });

  test('nothing is praised that was never done', () => {
    // “You asked one open question and waited.” after two closed ones cannot be defended
    expect(debriefOf(...run({ OPEN: 0, PACE: 0 })).keep).toBeUndefined();
  });
});

const CRITICAL = [faced('B1', ['OPEN']), erred('B1', 'FRONT', 'A', { OPEN: 3 })];

describe('the line of a cap', () => {
  test('stands in the score and at its turn', () => {
    const made = debriefOf(...CRITICAL);
    expect(made.score).toMatchObject({ overall: 100, shown: 49, cap: { to: 49 } });
    expect(made.score.cap?.because).toMatchObject({ code: 'FRONT', beat: 'B1', said: 'Says two.' });
    expect(made.turns[0]?.criticalErrors).toEqual([made.score.cap?.because]);
  });

  test('stays at its turn once repaired', () => {
    const made = debriefOf(...CRITICAL, faced('B1r'), repairing('B1r', 'FRONT'));
    expect(made.score.cap?.to).toBe(74);
    expect(made.turns.map((turn) => turn.criticalErrors.length)).toEqual([1, 0]);
    expect(made.turns[0]?.criticalErrors[0]?.repaired).toBe(true);
  });

  test('that a retry took back is still listed: seen and repaired', () => {
    const made = debriefOf(...CRITICAL, retried('B1'), chose('B1', { OPEN: 3 }));
    expect(made.turns[0]?.criticalErrors).toMatchObject([{ code: 'FRONT', repaired: true }]);
  });
});

describe('the review of a turn', () => {
  const levels = (made: readonly { level: Level | undefined }[] = []) =>
    made.map((one) => one.level);

  test('lists every reply in the order given, each with the levels it earned', () => {
    const tries = [
      chose('B1', { OPEN: 0 }, { option: 'two' }),
      retried('B1'),
      chose('B1', { OPEN: 3 }, { option: 'one' }),
      retried('B1'),
      chose('B1', { OPEN: 1 }, { option: 'three' }),
    ];
    const [turn] = debriefOf(faced('B1', ['OPEN']), ...tries).turns;
    expect(turn?.replies.map((one) => one.said)).toEqual(['Says two.', 'Says one.', 'Says three.']);
    expect(turn?.replies.map((one) => levels(one.levels))).toEqual([[0], [3], [1]]);
    expect(levels(turn?.counts)).toEqual([1]);
    expect(turn?.retried).toBe(true);
  });

  test('names the stronger wording, unless it was said', () => {
    const tries = [
      chose('B1', {}, { option: 'two' }),
      retried('B1'),
      chose('B1', {}, { option: 'one' }),
    ];
    const [turn] = debriefOf(faced('B1', ['OPEN']), ...tries).turns;
    expect(turn?.replies.map((one) => one.stronger)).toEqual(['Says one.', undefined]);
  });

  test('says whether the hint was taken', () => {
    const taken = debriefOf(faced('B1', ['OPEN']), hinted('B1'), chose('B1', { OPEN: 3 })).turns[0];
    expect([taken?.hinted, levels(taken?.counts)]).toEqual([true, [3]]);
    expect(debriefOf(...CRITICAL).turns[0]?.hinted).toBe(false);
  });

  test('shows a dimension without a level as not rated', () => {
    const [turn] = debriefOf(faced('B1', ['OPEN', 'PACE']), chose('B1', { PACE: 3 })).turns;
    expect(levels(turn?.counts)).toEqual([undefined, 3]);
  });

  test('has no reply where the beat was left', () => {
    const [turn] = debriefOf(faced('B1', ['OPEN']), skipped).turns;
    expect(turn?.replies).toEqual([]);
    expect(levels(turn?.counts)).toEqual([undefined]);
  });

  test.each<[string, Level, Level]>([
    ['a first 3 that a retry could not lower', 3, 0],
    ['a first 2 that a retry could not lift', 2, 3],
  ])('gives the level that counts with the reason it was given for: %s', (_, first, second) => {
    const tries = [chose('B1', { OPEN: first }), retried('B1'), chose('B1', { OPEN: second })];
    const [turn] = debriefOf(faced('B1', ['OPEN']), ...tries).turns;
    expect(turn?.counts).toMatchObject([{ level: first, why: `OPEN was ${first}.` }]);
  });
});

describe('after the scene', () => {
  const scene = [faced('B1', ['OPEN'], [showing('coat')]), chose('B1', { OPEN: 3 }), ended()];

  test('board and note stand apart, each with its levels', () => {
    const made = debriefOf(...scene, filed({ AMP: 2, NOTICE: 3 }, { DOCS: 0 }, 'labelled'));
    expect(made.board.map((one) => [one.dimension, one.level])).toEqual([
      ['AMP', 2],
      ['NOTICE', 3],
    ]);
    expect(made.note).toMatchObject({
      text: 'Victim claims to be tired.',
      stronger: 'States she is tired.',
      levels: [{ dimension: 'DOCS', level: 0 }],
    });
  });

  test('the strongest note has none beside it', () => {
    expect(debriefOf(...scene, filed()).note?.stronger).toBeUndefined();
  });

  test('there is no note and no board before one is filed', () => {
    expect(debriefOf(...scene)).toMatchObject({ note: undefined, board: [] });
  });

  test('what could be noticed stands with its ordinary readings', () => {
    const made = debriefOf(...scene.slice(0, 1), noticed('coat'), ...scene.slice(1));
    expect(made.observations).toMatchObject([{ id: 'coat', readings: ['It may mean nothing.'] }]);
  });
});

describe('a moment with two good answers', () => {
  const dilemma = [
    { option: 'one', says: 'It asks, and it is early.' },
    { option: 'two', says: 'It waits, and asks nothing.' },
  ];
  const met: EventDraft = { type: 'faced', beat: { ...beat('B1', ['OPEN', 'PACE']), dilemma } };
  const turnAfter = (...chosen: readonly EventDraft[]) => debriefOf(met, ...chosen).turns[0];

  test('shows both with what each bought and cost, and which was said', () => {
    const turn = turnAfter(chose('B1', { OPEN: 2, PACE: 3 }, { option: 'two' }));
    expect(turn?.good).toEqual([
      { text: 'Says one.', says: 'It asks, and it is early.', said: false },
      { text: 'Says two.', says: 'It waits, and asks nothing.', said: true },
    ]);
    expect(turn?.weighed).toBe(true);
    expect(turn?.replies[0]?.stronger).toBeUndefined();
  });

  test('is rated as any other where neither was said, with both lines beside it', () => {
    const turn = turnAfter(chose('B1', { OPEN: 1, PACE: 1 }, { option: 'three' }));
    expect(turn?.weighed).toBe(false);
    expect(turn?.good.map(({ said }) => said)).toEqual([false, false]);
    expect(turn?.replies[0]?.stronger).toBeUndefined();
  });

  test('is rated by the first answer where a second try came on a good one', () => {
    const weak = chose('B1', { OPEN: 1, PACE: 1 }, { option: 'three' });
    expect(turnAfter(weak, retried('B1'), chose('B1', { OPEN: 3, PACE: 2 }))?.weighed).toBe(false);
  });

  test('names who says later that it was the wrong one, where that one was said', () => {
    const { began: run } = stateOf(began());
    const who = run.person;
    const lines = [{ text: 'You should have waited.', who, wrongOne: 'one' }];
    const later: EventDraft = { type: 'faced', beat: { ...beat('B2', ['OPEN']), lines } };
    const callerAfter = (option: string) =>
      turnAfter(chose('B1', { OPEN: 2, PACE: 3 }, { option }), later)?.calledWrong;
    expect(['one', 'two'].map(callerAfter)).toEqual([run.cast[who], undefined]);
  });
});

test('an anchor of the rubric is no reason of a line below the top', () => {
  const rule = rubric.dimensions.find(({ id }) => id === 'OPEN');
  const line = (level: Level, why: string) => [
    { dimension: 'OPEN' as const, level, why, slides: [26] },
  ];
  const reasons = (level: Level, why: string) =>
    withOwnReasons(line(level, why), undefined, rubric).map((one) => one.why);
  expect(reasons(1, rule?.anchors[1] ?? '')).toEqual(['']);
  expect(reasons(1, 'It asks for a yes.')).toEqual(['It asks for a yes.']);
  expect(reasons(3, rule?.anchors[3] ?? '')).toEqual([rule?.anchors[3]]);
});
