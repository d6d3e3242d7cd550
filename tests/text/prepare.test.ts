import { expect, test } from 'vitest';
import type { ReadMoment } from '../../src/core/reply/typed-bank.ts';
import { prepareStep, understand } from '../../src/text/bank/understand.ts';

const makeMoment = (): ReadMoment => ({
  lines: [
    { id: 'sit', text: 'May I sit here a while', levels: {}, repairs: [] },
    { id: 'who', text: 'Who is waiting for you', levels: {}, repairs: [] },
  ],
  bank: [
    { text: 'mind if i sit', as: 'sit' },
    { text: 'can i take this seat', as: 'sit' },
    { text: 'who you waiting on', as: 'who' },
    { text: 'somebody coming to get you', as: 'who' },
  ],
});

test('a moment is prepared a reply at a time, and then read as one that was not', () => {
  const [ahead, unprepared] = [makeMoment(), makeMoment()];
  let steps = 1;
  while (prepareStep(ahead)) steps += 1;
  expect(steps).toBe(ahead.bank.length + 1);
  expect(prepareStep(ahead)).toBe(false);
  const typed = 'is it ok if i sit down';
  expect(understand(typed, ahead)).toEqual(understand(typed, unprepared));
  expect(understand(typed, ahead).as).toBe('sit');
});
