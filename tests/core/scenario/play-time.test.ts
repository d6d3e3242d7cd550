import { expect, test } from 'vitest';
import { isHonestTime, playMinutes } from '../../../src/core/scenario/teaching/play-time.ts';

const LOAD = { words: 1000, decisions: 8, sorted: 4, files: true, debrief: true };

test('a run takes its reading, its decisions, the board, the note and the debrief', () => {
  // 1000 words, 8 remarks of 40 and 250 of the debrief at 200 a minute; 240, 60, 45 and 90 seconds.
  expect(playMinutes(LOAD)).toBeCloseTo(1570 / 200 + 435 / 60);
});

test('at most six things are sorted', () => {
  expect(playMinutes({ ...LOAD, sorted: 11 })).toBe(playMinutes({ ...LOAD, sorted: 6 }));
});

test('without note and debrief it takes as much less', () => {
  const bare = playMinutes({ ...LOAD, files: false, debrief: false });
  expect(playMinutes(LOAD) - bare).toBeCloseTo(45 / 60 + 90 / 60 + 250 / 200);
});

test.each([
  [20, 20.4, true],
  [20, 23.6, false],
  [4, 3.2, true],
  [2, 3.5, false],
])('%d stated for %d estimated: %s', (stated, estimated, honest) => {
  expect(isHonestTime(stated, estimated)).toBe(honest);
});
