import { expect, test } from 'vitest';
import { CALM_PACE, nextPace, type Pace, type Second } from '../../../src/stage/clock/pace.ts';

const EASY: Second = { busy: 0.3, frames: 60 };
const BUSY: Second = { busy: 0.8, frames: 60 };
const LATE: Second = { busy: 0.3, frames: 31 };

const after = (seconds: readonly Second[], from: Pace = CALM_PACE): Pace =>
  seconds.reduce(nextPace, from);
const many = (second: Second, count: number): Second[] => new Array(count).fill(second);

test('the stage begins calmly', () => {
  expect(CALM_PACE.limit).toBe(24);
});

test.each<[string, readonly Second[], number]>([
  ['is lifted where frames leave the page its time', [EASY, EASY], 0],
  ['stays calm where a calm stage is a burden already', many(BUSY, 60), 24],
  ['stays lifted while it comes easily', many(EASY, 600), 0],
  ['falls back when frames take the page’s time', [EASY, EASY, BUSY], 24],
  ['falls back when frames come late', [EASY, EASY, LATE], 24],
  ['is not tried again at once', [EASY, EASY, LATE, ...many(EASY, 8)], 24],
  ['is tried again later', [EASY, EASY, LATE, ...many(EASY, 11)], 0],
])('the pace %s', (_, seconds, limit) => {
  expect(after(seconds).limit).toBe(limit);
});

test('a machine that cannot is asked ever more seldom', () => {
  let pace = CALM_PACE;
  const tries: number[] = [];
  for (let second = 0; second < 3600; second += 1) {
    if (pace.limit === 0) tries.push(second);
    pace = nextPace(pace, pace.limit === 0 ? BUSY : EASY);
  }
  expect(tries.length).toBeLessThan(20);
});
