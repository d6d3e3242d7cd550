import { afterEach, expect, test, vi } from 'vitest';
import { calendarFile } from '../../src/app/files/calendar-file.ts';
import { dayStart, isoDay } from '../../src/ui/day.ts';

afterEach(() => vi.unstubAllEnvs());

const EVENING = Date.parse('2026-12-01T20:30-05:00'); // December 2 in UTC

test('an evening in New York is the day it is there', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(isoDay(EVENING)).toBe('2026-12-01');
  const text = calendarFile(dayStart(EVENING, 14), EVENING, { title: 'Training', about: '' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261215');
});

test('a day begins at its local midnight, whatever the clocks do between', () => {
  vi.stubEnv('TZ', 'America/New_York');
  const before = Date.parse('2026-03-07T23:30-05:00'); // the clocks go forward on March 8
  expect(new Date(dayStart(before, 2)).toISOString()).toBe('2026-03-09T04:00:00.000Z');
  expect(dayStart(dayStart(before, 2), -2)).toBe(Date.parse('2026-03-07T00:00-05:00'));
});
