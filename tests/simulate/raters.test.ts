import { expect, test } from 'vitest';
import { agreementOn, ratedAnswers } from '../../src/core/agreement/agreement.ts';
import { ratingsIn } from '../../src/core/agreement/rating.ts';
import type { EventDraft } from '../../src/core/run/event.ts';
import { replay } from '../../src/core/run/reduce.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import { numbered } from '../../src/session/play/log.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { skilledPlayer } from '../../src/simulate/policy.ts';
import { RATER_AGREES, ratingsOf } from '../../src/simulate/trainee.ts';
import { platformFour } from '../content.ts';

const content = platformFour();
const RUNS = 60;

const stateOf = (facts: Parameters<typeof replay>[0]): SessionState => {
  const state = replay(facts);
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
};

function rated(seed: number, more: readonly EventDraft[] = []): SessionState {
  const chance = seededChance(seed);
  const player = skilledPlayer(chance.normal(), 0, chance);
  const facts = playThrough(content, { seed, mode: 'assessment' }, player, () => 1);
  const drafts = [...ratingsOf(stateOf(facts), chance), ...more];
  return stateOf([...facts, ...numbered(drafts, facts.length, 2)]);
}

test('the known agreement of an invented rater comes back, inside the interval it is given', () => {
  const ratings = Array.from({ length: RUNS }, (_, seed) =>
    ratingsIn(`run-${seed}`, rated(seed)),
  ).flat();
  const agreements = ratedAnswers(ratings).map(agreementOn);
  expect(agreements.length).toBeGreaterThan(5);
  const n = agreements.reduce((sum, one) => sum + one.ratings, 0);
  const same = agreements.reduce((sum, one) => sum + one.same.value * one.ratings, 0) / n;
  expect(same).toBeGreaterThan(RATER_AGREES - 0.04);
  expect(same).toBeLessThan(RATER_AGREES + 0.04);
  for (const { kappa, icc, same: share } of agreements) {
    expect(share.interval?.low).toBeLessThanOrEqual(share.value);
    expect(share.interval?.high).toBeGreaterThanOrEqual(share.value);
    if (kappa?.interval) expect(kappa.interval.low).toBeLessThanOrEqual(kappa.value);
    if (icc?.interval) expect(icc.interval.high).toBeGreaterThanOrEqual(icc.value);
  }
});

test('a rater’s last word counts, and a correction is no rating', () => {
  const before = ratingsIn('run', rated(1));
  const [one] = before;
  if (one === undefined) throw new Error('something is rated');
  const level = one.rated === 0 ? 1 : 0;
  const { rater, beat, dimension } = one;
  const again = { type: 'judged', rater, beat, dimension, level } as const;
  const after = ratingsIn('run', rated(1, [{ ...again, as: 'rating' }]));
  expect(after).toHaveLength(before.length);
  expect(after[0]?.rated).toBe(level);
  expect(ratingsIn('run', rated(1, [{ ...again, as: 'correction' }]))).toEqual(before);
});
