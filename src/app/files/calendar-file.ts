import en from '../../ui/catalogue/en/progress.json';
import { isoDay } from '../../ui/day.ts';
import { wordsOf } from '../../ui/words.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('progress', en);

const stamp = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Escapes a text (RFC 5545, section 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** Breaks a line that is too long for a calendar (75 bytes; RFC 5545, section 3.1). */
const folded = (line: string): string => line.replaceAll(/.{36}(?=.)/gu, '$&\r\n ');

/** What a calendar shows of an event. */
interface EventWords {
  readonly title: string;
  readonly about: string; // a sentence
  readonly page?: string; // address of the page to open
}

/** Writes one event, on the reader's local day, as an iCalendar file (RFC 5545). Its words name no topic. */
export function calendarFile(at: number, now: number, { title, about, page }: EventWords): string {
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
    `DESCRIPTION:${escaped(about)}`,
    ...(page === undefined ? [] : [`URL:${page}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Saves a day on which the learner means to come back (`at`, in its first moment) for a calendar. */
export function saveReturnDay(at: number): void {
  const page = location.protocol.startsWith('http') ? location.href.split('#')[0] : undefined;
  const about = words(page === undefined ? 'day.about' : 'day.about.page');
  const event = { title: words('day.event'), about, ...(page !== undefined && { page }) };
  handOver('training-module.ics', calendarFile(at, Date.now(), event));
}
