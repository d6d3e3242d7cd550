import { isoDay } from '../../ui/day.ts';
import { tongue } from '../../ui/tongue.ts';

const inWords = (at: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tongue().locale, how).format(at);

/** Formats a time (milliseconds since 1970, UTC) as a day in the reader's time zone. */
export const dayOnly = (at: number): string =>
  inWords(at, { day: 'numeric', month: 'long', year: 'numeric' });

export const DAY_MS = 86_400_000;

/** Returns the day of this device’s clock, in days since 1970 in the reader’s time zone. */
export const clockDay = (): number => Date.parse(`${isoDay(Date.now())}T00:00:00Z`) / DAY_MS;

/** Formats a time as hour and minute. */
export const timeOnly = (at: number): string => inWords(at, { hour: 'numeric', minute: '2-digit' });
