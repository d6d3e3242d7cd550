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
