import { expect, test } from 'vitest';
import { readByText } from '../../../src/ui/scene/read-by.ts';

test.each([
  ['nobody', { current: [], outdated: false }, 'Read by nobody outside the project yet.'],
  [
    'nobody since a change',
    { current: [], outdated: true },
    'Read by nobody outside the project since it last changed.',
  ],
  [
    'two people, one by name',
    {
      current: [
        { role: 'clinician', day: '2026-11-20' },
        { role: 'police-trainer', day: '2026-11-21', name: 'Ana Ruiz' },
      ],
      outdated: false,
    },
    'Read by a clinician (November 20, 2026) and Ana Ruiz, a police trainer (November 21, 2026).',
  ],
] as const)('a scene was read by %s', (_, reviews, words) => {
  expect(readByText(reviews)).toBe(words);
});
