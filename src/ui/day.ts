import { tongue } from './tongue.ts';

/** Formats an ISO date as words, such as "3 November 2026", in any time zone. */
export function dayInWords(iso: string): string {
  const format = new Intl.DateTimeFormat(tongue().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Formats a time (milliseconds since 1970, UTC) as a date in the reader's time zone: 2026-11-25. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** Returns the first moment of a day in the reader's time zone, or of the day `later` days after it; days may have 23 hours. */
export function dayStart(at: number, later = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
}
