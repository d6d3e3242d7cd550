import { expect, test } from 'vitest';
import { momentNames } from '../../src/group/views/moment-name.ts';
import { beat } from '../core/facts.ts';

test('a rated moment with a word goes on from the one of its number; what follows it counts on', () => {
  const turns = [
    beat('B4', ['OPEN']),
    { ...beat('B4-limits', ['LIMITS']), number: 4 },
    { ...beat('R4-limits', []), number: 4 },
    beat('B5', ['OPEN']),
  ].map((one) => ({ beat: one }));
  expect(momentNames(turns)).toEqual([
    { number: 4, kind: 'moment', nth: 0 },
    { number: 4, kind: 'turn', nth: 1 },
    { number: 4, kind: 'repair', nth: 2 },
    { number: 5, kind: 'moment', nth: 0 },
  ]);
});
