import { expect, test } from 'vitest';
import type { CriticalCode } from '../../src/core/rubric/critical-error.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import type { Levels, Option } from '../../src/core/scenario/beat.ts';
import { nearestOption } from '../../src/text/nearest.ts';

const option = (id: string, levels: Levels, code?: CriticalCode): Option => ({
  id,
  text: id,
  levels,
  repairs: [],
  ...(code && { criticalError: { code, class: 'A' } }),
});

const rates: readonly Dimension[] = ['OPEN', 'NONJUDGE', 'SETTING'];
const beat = {
  rates,
  options: [
    option('invite', { OPEN: 3, NONJUDGE: 3, SETTING: 3 }),
    option('closed', { OPEN: 1, NONJUDGE: 3, SETTING: 1 }),
    option('blame', { OPEN: 0, NONJUDGE: 0, SETTING: 0 }),
    option('promise', { OPEN: 1, NONJUDGE: 2, SETTING: 0 }, 'PROMISE'),
  ],
};

test.each<[string, Levels, string]>([
  ['the nearest profile is taken', { OPEN: 3, NONJUDGE: 2 }, 'invite'],
  ['what words cannot show is left out of the distance', { OPEN: 1, NONJUDGE: 3 }, 'closed'],
  ['no option with a critical error is taken', { OPEN: 1, NONJUDGE: 2 }, 'closed'],
])('%s', (_, levels, id) => {
  expect(nearestOption(beat, levels)).toEqual({ type: 'option', option: id });
});

test('with fewer than half of the techniques read, the learner is asked', () => {
  expect(nearestOption(beat, { OPEN: 3 })).toMatchObject({ type: 'ask', why: 'unread' });
  expect(nearestOption(beat, {})).toMatchObject({ type: 'ask', why: 'unread' });
});

test('where two options are equally near, the learner is asked between them', () => {
  expect(nearestOption(beat, { OPEN: 2, NONJUDGE: 3 })).toEqual({
    type: 'ask',
    why: 'tie',
    among: ['invite', 'closed'],
  });
});
