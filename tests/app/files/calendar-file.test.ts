import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/app/files/calendar-file.ts';

test('a calendar file holds one day, in neutral words, by the standard’s line ends', () => {
  const text = calendarFile(Date.UTC(2026, 11, 23, 9), Date.UTC(2026, 10, 25), 'Training module');
  expect(text.split('\r\n')).toContain('DTSTART;VALUE=DATE:20261223');
  expect(text).toContain('DTSTAMP:20261125T000000Z');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.toLowerCase()).not.toContain('traffick');
});
