import { expect, test } from 'vitest';
import { countShift, NO_SHIFT, type ShiftEvent } from '../../../src/ui/shell/shift-count.ts';

/** Shift pressed and let go again. */
const tap = (at: number): readonly ShiftEvent[] => [
  { type: 'down', key: 'Shift', at },
  { type: 'up', key: 'Shift', at: at + 80 },
];

/** Another key while nothing is held. */
const key = (name: string, at: number): readonly ShiftEvent[] => [
  { type: 'down', key: name, at },
  { type: 'up', key: name, at: at + 80 },
];

/** A letter typed with Shift held. */
const capital = (at: number): readonly ShiftEvent[] => [
  { type: 'down', key: 'Shift', at },
  { type: 'down', key: 'A', at: at + 40 },
  { type: 'up', key: 'A', at: at + 80 },
  { type: 'up', key: 'Shift', at: at + 120 },
];

/** Shift held for a while: the keyboard repeats it. */
const held = (at: number): readonly ShiftEvent[] => [
  { type: 'down', key: 'Shift', at },
  { type: 'down', key: 'Shift', at: at + 500, repeat: true },
  { type: 'down', key: 'Shift', at: at + 530, repeat: true },
  { type: 'up', key: 'Shift', at: at + 900 },
];

test.each<[name: string, events: readonly ShiftEvent[], presses: number]>([
  ['nothing yet', [], 0],
  ['once', tap(0), 1],
  ['twice', [...tap(0), ...tap(1000)], 2],
  ['three times leaves', [...tap(0), ...tap(1000), ...tap(2000)], 3],
  ['exactly five seconds apart', [...tap(0), ...tap(5000), ...tap(10000)], 3],
  ['more than five seconds apart', [...tap(0), ...tap(5001)], 1],
  ['too late for the third', [...tap(0), ...tap(1000), ...tap(6001)], 1],
  ['waiting drops the count', [...tap(0), ...tap(1000), { type: 'wait', at: 6001 }], 0],
  ['waiting a little does not', [...tap(0), { type: 'wait', at: 4000 }], 1],
  ['another key in between', [...tap(0), ...tap(1000), ...key('a', 1500), ...tap(2000)], 1],
  ['Tab in between', [...tap(0), ...key('Tab', 500), ...tap(1000)], 1],
  ['Escape starts anew', [...tap(0), ...tap(500), ...key('Escape', 700)], 0],
  ['held, it counts once', held(0), 1],
  ['held three times', [...held(0), ...held(1000), ...held(2000)], 3],
  ['still held does not count', [{ type: 'down', key: 'Shift', at: 0 }], 0],
  ['a capital does not count', capital(0), 0],
  ['capitals never leave', [...capital(0), ...capital(300), ...capital(600)], 0],
  ['a capital starts anew', [...tap(0), ...tap(500), ...capital(1000)], 0],
  [
    'Shift while Alt is held (changing the keyboard layout)',
    [
      { type: 'down', key: 'Alt', at: 0 },
      { type: 'down', key: 'Shift', at: 10, modified: true },
      { type: 'up', key: 'Shift', at: 20 },
    ],
    0,
  ],
  [
    'Shift and a click',
    [
      { type: 'down', key: 'Shift', at: 0 },
      { type: 'other' },
      { type: 'up', key: 'Shift', at: 50 },
    ],
    0,
  ],
  ['a release without a press', [{ type: 'up', key: 'Shift', at: 0 }], 0],
  ['more than three stay three', [...tap(0), ...tap(100), ...tap(200), ...tap(300)], 3],
])('%s', (_name, events, presses) => {
  expect(events.reduce(countShift, NO_SHIFT).presses).toBe(presses);
});
