import { expect, test } from 'vitest';
import { measuresOf } from '../../../src/core/reply/process.ts';

const open = { question: 'open', reflection: false, stacked: false } as const;
const closed = { question: 'closed', reflection: false, stacked: false } as const;
const stacked = { ...closed, stacked: true };
const reflected = { question: 'none', reflection: true, stacked: false } as const;
const both = { ...open, reflection: true };

test.each([
  ['nothing said', [], { questions: 0, open: 0, inARow: 0, stacked: 0 }],
  [
    'a question in a row of three',
    [closed, stacked, open],
    { questions: 3, open: 1, inARow: 3, stacked: 1 },
  ],
  [
    'a reflection breaks the row',
    [open, closed, reflected, closed],
    { questions: 3, open: 1, inARow: 2, stacked: 0 },
  ],
  [
    'a question that gives something back breaks it too',
    [closed, both, closed],
    { questions: 3, open: 1, inARow: 1, stacked: 0 },
  ],
])('%s', (_, replies, measures) => {
  expect(measuresOf(replies)).toEqual(measures);
});
