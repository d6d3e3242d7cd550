const stamp = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Writes one event as an iCalendar file (RFC 5545). Its text names no topic. */
export function calendarFile(at: number, now: number, title: string): string {
  const day = stamp(at).slice(0, 8);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//training module//EN',
    'BEGIN:VEVENT',
    `UID:${day}-return@training-module`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
