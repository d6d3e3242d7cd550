import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Jurisdiction } from '../../../src/core/jurisdiction/resource.ts';
import {
  agedOn,
  FRESH_DAYS,
  isStale,
  unverifiedOn,
} from '../../../src/core/jurisdiction/resource-age.ts';

test.each([
  ['2026-05-29', '2026-11-25', false], // 180 days
  ['2026-05-28', '2026-11-25', true],
  ['2027-09-03', '2028-03-01', false], // over a leap day
  ['2027-09-02', '2028-03-01', true],
  ['2026-11-26', '2026-11-25', false], // a clock that is behind
  ['2062-11-20', '2026-11-25', true], // a slip for 2026
])('verified on %s, on %s it is stale: %s', (day, today, stale) => {
  expect(isStale(day, today)).toBe(stale);
});

test('days are counted as the calendar counts them', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
      const iso = (date: Date) => date.toISOString().slice(0, 10);
      const to = new Date(Date.parse(iso(from)) + days * 86_400_000);
      expect(isStale(iso(from), iso(to))).toBe(days > FRESH_DAYS);
    }),
  );
});

const line = { id: 'a', name: 'A', contacts: ['555 0100'], area: 'US' };
const pack: Jurisdiction = {
  id: 'x',
  name: 'X',
  exit: 'https://example.org/',
  resources: [
    { ...line, name: 'Fresh', lastVerified: '2026-11-01', checkedBy: 'AB' },
    { ...line, name: 'Old', lastVerified: '2026-01-01', checkedBy: 'AB' },
    { ...line, name: 'Never' },
    { ...line, name: 'Unsigned', lastVerified: '2026-11-01' },
    { ...line, name: 'Without a number', contacts: [] },
    { ...line, name: 'Emergency', contacts: ['911'], standard: true },
  ],
  reporting: [
    { text: 'Old rule', lastVerified: '2026-01-01', checkedBy: 'AB' },
    { text: 'Fresh rule', lastVerified: '2026-11-01', checkedBy: 'AB' },
  ],
  local: {
    old: { value: true, lastVerified: '2026-01-01', checkedBy: 'AB' },
    fresh: { value: 'the line', lastVerified: '2026-11-01', checkedBy: 'AB' },
    never: { value: false },
  },
};

test('a pack says on any day what is stale', () => {
  const aged = agedOn(pack, '2026-11-25');
  expect(aged.resources.map(({ stale }) => stale)).toEqual([
    undefined,
    true,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(aged.reporting?.map(({ stale }) => stale)).toEqual([true, undefined]);
  expect(aged.local).toEqual({ ...pack.local, old: { ...pack.local?.old, stale: true } });
});

test('what must be verified is named; an empty entry promises nothing, 911 needs no check', () => {
  expect(unverifiedOn(pack, '2026-11-25')).toEqual([
    'Old',
    'Never',
    'Unsigned',
    '“Old rule…”',
    'local.old',
    'local.never',
  ]);
});
