import { describe, expect, test } from 'vitest';
import type { EventDraft, SessionEvent } from '../../../src/core/run/event.ts';
import { reduce, replay } from '../../../src/core/run/reduce.ts';
import { accountOf } from '../../../src/core/scoring/decision.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { platformFour } from '../../content.ts';
import { began, chose, ended, faced, facts, filed } from '../facts.ts';

const RUN = facts(
  began(),
  faced('B1', ['OPEN', 'PACE']),
  chose('B1', { OPEN: 1, PACE: 2 }),
  ended(),
  filed({}, {}),
);
const { rubric } = platformFour();

const followedBy = (draft: EventDraft) => {
  const state = replay(RUN);
  if (!state.ok) throw new Error(state.error.code);
  const fact = { seq: RUN.length, at: state.value.lastAt + 1_000_000, ...draft } as SessionEvent;
  return { before: state.value, next: reduce(state.value, fact) };
};

const judged = (beat: string, dimension: 'OPEN' | 'LISTEN'): EventDraft => ({
  type: 'judged',
  as: 'correction',
  rater: 'Ash',
  beat,
  dimension,
  level: 3,
  note: 'We both read it as open.',
});

describe('a rater’s fact', () => {
  test('stands beside the run: no score, no level and no time changes', () => {
    const { before, next } = followedBy(judged('B1', 'OPEN'));
    if (!next.ok) throw new Error(next.error.code);
    expect(next.value.judged).toHaveLength(1);
    expect(next.value.lastAt).toBe(before.lastAt);
    expect(next.value.phase).toBe('closed');
    expect(score(accountOf(next.value, rubric), rubric)).toEqual(
      score(accountOf(before, rubric), rubric),
    );
  });

  test.each([
    ['a beat that was not met', judged('B9', 'OPEN'), 'other-beat'],
    ['a technique the beat does not rate', judged('B1', 'LISTEN'), 'not-rated-there'],
  ])('about %s cannot follow', (_, draft, code) => {
    expect(followedBy(draft).next).toMatchObject({ ok: false, error: { code } });
  });
});

test('consent is a fact, after the run and beside it', () => {
  const { before, next } = followedBy({ type: 'consented', to: 'evaluator', ownWords: true });
  if (!next.ok) throw new Error(next.error.code);
  expect(next.value.consented?.ownWords).toBe(true);
  expect(next.value.lastAt).toBe(before.lastAt);
});
