import { expect, test } from 'vitest';
import { endingsSeen } from '../../../src/core/run/endings-seen.ts';
import type { Ended } from '../../../src/core/run/event.ts';
import { began, chose, ended, faced, stateOf } from '../facts.ts';

const run = (change: Partial<Ended>) =>
  stateOf(began(), faced('B1'), chose('B1'), { ...ended(), ...change });
const open = ['E1', 'E2'];

test('endings open to a careful run are counted, others only named once they happened', () => {
  const runs = [
    run({ open }),
    run({ open, ending: 'E5', title: 'Shut door' }),
    run({ open, ending: 'E1', title: 'Hasta mañana' }),
  ];
  expect(endingsSeen(runs)).toEqual({
    seen: [{ id: 'E1', title: 'Hasta mañana' }],
    of: 2,
    also: [{ id: 'E5', title: 'Shut door' }],
  });
});

test('nothing is counted before an ending, or where the record does not say what is open', () => {
  expect(endingsSeen([])).toBeUndefined();
  expect(endingsSeen([stateOf(began(), faced('B1'))])).toBeUndefined();
  expect(endingsSeen([run({})])).toBeUndefined();
});
