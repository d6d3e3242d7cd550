import { tongue } from '../../ui/tongue.ts';

const inWords = (at: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tongue().locale, how).format(at);

/** Formats a time (milliseconds since 1970, UTC) as a day in the reader's time zone. */
export const dayOnly = (at: number): string =>
  inWords(at, { day: 'numeric', month: 'long', year: 'numeric' });

/** Formats a time as hour and minute. */
export const timeOnly = (at: number): string => inWords(at, { hour: 'numeric', minute: '2-digit' });
