import { describe, expect, test } from 'vitest';
import type { EventDraft, SessionEvent } from '../../../src/core/run/event.ts';
import { type LogProblemCode, reduce, replay } from '../../../src/core/run/reduce.ts';
import { currentAttempt, currentTurn, movesOf } from '../../../src/core/run/state.ts';
import {
  began,
  chose,
  ended,
  erred,
  faced,
  facts,
  filed,
  hinted,
  noticed,
  paused,
  retried,
  showing,
  skipped,
  stateOf,
} from '../facts.ts';

const assessed = began({ mode: 'assessment' });
const guessed = { type: 'guessed', when: 'middle', sure: 50 } satisfies EventDraft;
const placed = (item: string) => ({ type: 'placed', item, place: 'means' }) satisfies EventDraft;
const toSorting = [began(), faced('B1'), chose('B1'), ended()];
const toClosed = [...toSorting, filed()];

describe('a list is refused at its last fact', () => {
  test.each<[LogProblemCode, string, readonly EventDraft[]]>([
    ['not-begun', 'a fact before the beginning', [paused]],
    ['begun-twice', 'a second beginning', [began(), began()]],
    ['wrong-phase', 'a response before any beat', [began(), chose('B1')]],
    [
      'wrong-phase',
      'a second response without a retry',
      [began(), faced('B1'), chose('B1'), chose('B1')],
    ],
    ['wrong-phase', 'a beat while one is unanswered', [began(), faced('B1'), faced('B2')]],
    ['wrong-phase', 'a hint after the response', [began(), faced('B1'), chose('B1'), hinted('B1')]],
    ['wrong-phase', 'a retry of nothing', [began(), faced('B1'), retried('B1')]],
    ['wrong-phase', 'a retry after the ending', [...toSorting, retried('B1')]],
    ['wrong-phase', 'an ending before a response', [began(), ended()]],
    ['wrong-phase', 'a guess before any beat', [began(), guessed]],
    ['wrong-phase', 'a placement before the ending', [began(), placed('coat')]],
    ['wrong-phase', 'a note before the ending', [began(), filed()]],
    ['wrong-phase', 'a second note', [...toClosed, filed()]],
    ['wrong-phase', 'a beat after the ending', [...toSorting, faced('B2')]],
    ['wrong-phase', 'a guess once all is known', [...toClosed, guessed]],
    ['wrong-phase', 'a pin once all is known', [...toClosed, noticed('coat')]],
    ['wrong-phase', 'a skip once all is known', [...toClosed, skipped]],
    ['wrong-phase', 'a pause once all is known', [...toClosed, paused]],
    ['wrong-phase', 'a second skip', [began(), skipped, skipped]],
    ['wrong-phase', 'a beat after a skip', [began(), skipped, faced('B1')]],
    ['other-beat', 'a response to another beat', [began(), faced('B1'), chose('B2')]],
    ['other-beat', 'a hint for another beat', [began(), faced('B1'), hinted('B2')]],
    ['other-beat', 'a retry of another beat', [began(), faced('B1'), chose('B1'), retried('B2')]],
    [
      'unknown-option',
      'an option not on the page',
      [began(), faced('B1'), chose('B1', {}, { option: 'ten' })],
    ],
    ['unknown-item', 'a pin on what was not shown', [began(), noticed('coat')]],
    ['unknown-item', 'a placement of what was not shown', [...toSorting, placed('coat')]],
    ['unknown-note', 'a note that was not offered', [...toSorting, filed({}, {}, 'other')]],
    ['practice-only', 'a hint in assessment', [assessed, faced('B1'), hinted('B1')]],
    ['practice-only', 'a retry in assessment', [assessed, faced('B1'), chose('B1'), retried('B1')]],
    ['already-hinted', 'a second hint', [began(), faced('B1'), hinted('B1'), hinted('B1')]],
  ])('%s: %s', (code, _, drafts) => {
    const list = facts(...drafts);
    const last = list.at(-1);
    expect(replay(list)).toEqual({
      ok: false,
      error: { code, seq: list.length - 1, type: last?.type },
    });
    if (list.length > 1) expect(replay(list.slice(0, -1)).ok).toBe(true);
  });

  test('empty: no facts at all', () => {
    expect(replay([])).toEqual({ ok: false, error: { code: 'empty', seq: 0, type: 'none' } });
  });
});

describe('facts out of order are refused', () => {
  const list = facts(...toClosed);
  test.each<[string, readonly SessionEvent[]]>([
    ['two changed over', [list[0], list[2], list[1]] as SessionEvent[]],
    ['one left out', list.toSpliced(1, 1)],
    ['one twice', [list[0], list[1], list[1]] as SessionEvent[]],
    ['the first left out', list.slice(1)],
    ['the order turned round', list.toReversed()],
  ])('%s', (_, changed) => {
    expect(replay(changed)).toMatchObject({ ok: false, error: { code: 'out-of-order' } });
  });

  test('and leave the state before them as it was', () => {
    const state = stateOf(began(), faced('B1'));
    const before = structuredClone(state);
    expect(reduce(state, { seq: 9, at: 0, ...chose('B1') }).ok).toBe(false);
    expect(state).toEqual(before);
  });
});

describe('a retry', () => {
  const tries = [began(), faced('B1', ['OPEN']), erred('B1', 'FRONT'), retried('B1')];

  test('keeps both attempts; the last is the one the story follows', () => {
    const state = stateOf(...tries, chose('B1', { OPEN: 3 }, { option: 'three' }));
    const turn = currentTurn(state);
    expect(turn?.attempts.map((one) => one.chose.option)).toEqual(['two', 'three']);
    expect(turn?.attempts[0]?.chose.criticalError?.code).toBe('FRONT');
    expect(turn && currentAttempt(turn)?.chose.option).toBe('three');
    expect(movesOf(state)).toEqual(['three']);
  });

  test('takes the move back until another is chosen', () => {
    expect(movesOf(stateOf(...tries))).toEqual([]);
  });

  test('keeps the hint on the page', () => {
    const state = stateOf(
      began(),
      faced('B1'),
      hinted('B1'),
      chose('B1'),
      retried('B1'),
      chose('B1'),
    );
    expect(currentTurn(state)?.attempts.map((one) => one.hinted)).toEqual([true, true]);
  });
});

test('a hint is gone at the next beat', () => {
  expect(stateOf(began(), faced('B1'), hinted('B1'), chose('B1'), faced('B2')).hinted).toBe(false);
});

test('time never runs backwards, whatever the clock did', () => {
  const [first, second] = facts(began(), paused);
  if (!first || !second) throw new Error('two facts');
  const state = replay([
    { ...first, at: 5000 },
    { ...second, at: 10 },
  ]);
  expect(state).toMatchObject({ value: { startedAt: 5000, lastAt: 5000, pauses: 1 } });
});

test('a placement can be changed, also of an item with an unlucky name', () => {
  const shown = [began(), faced('B1', [], [showing('__proto__', 'coat')]), chose('B1'), ended()];
  const state = stateOf(...shown, placed('__proto__'), placed('coat'), {
    type: 'placed',
    item: 'coat',
    place: 'ordinary',
  });
  expect(Object.entries(state.placements)).toEqual([
    ['__proto__', 'means'],
    ['coat', 'ordinary'],
  ]);
});
