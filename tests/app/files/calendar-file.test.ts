import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/app/files/calendar-file.ts';

const PAGE = 'https://training.example.org/a/rather/long/way/down/to/the/page/of/the/module/';
const EVENT = {
  title: 'a,b;c\\d\ne',
  about: 'Time to practice once more, as you planned.',
  page: PAGE,
};

const text = calendarFile(Date.UTC(2026, 11, 23, 9), Date.UTC(2026, 10, 25), EVENT);

test('a calendar file holds one day, in neutral words, by the standard’s line ends', () => {
  expect(text.split('\r\n')).toContain('DTSTART;VALUE=DATE:20261223');
  expect(text).toContain('DTSTAMP:20261125T000000Z');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.toLowerCase()).not.toContain('traffick');
});

test('it says what it is for and where to go on, in lines that a calendar takes', () => {
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DESCRIPTION:Time to practice once more\\, as you planned.\r\n');
  expect(unfolded).toContain(`URL:${PAGE}\r\n`);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThan(76);
});

test('a title cannot end its line', () => {
  expect(text).toContain('\r\nSUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
});
