import { isoDay } from '../../ui/day.ts';

const stamp = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Escapes a text (RFC 5545, section 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** Writes one event, on the reader's local day, as an iCalendar file (RFC 5545). Its text names no topic. */
export function calendarFile(at: number, now: number, title: string): string {
  const day = isoDay(at).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//training module//EN',
    'BEGIN:VEVENT',
    `UID:${day}-return@training-module`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
