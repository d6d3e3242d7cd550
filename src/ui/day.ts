import { tongue } from './tongue.ts';

/** An ISO date in words, such as "3 November 2026", whatever the time zone. */
export function dayInWords(iso: string): string {
  const format = new Intl.DateTimeFormat(tongue().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
}
