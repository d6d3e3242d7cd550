import { tongue } from '../../ui/tongue.ts';

const inWords = (at: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tongue().locale, how).format(at);

/** A time (milliseconds since 1970, UTC) as a day, where the reader is. */
export const dayOnly = (at: number): string =>
  inWords(at, { day: 'numeric', month: 'long', year: 'numeric' });

/** The same with the hour. */
export const dayAndTime = (at: number): string =>
  inWords(at, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });

/** The day as files are named: 2026-11-25. */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The hour and minute alone. */
export const timeOnly = (at: number): string => inWords(at, { hour: 'numeric', minute: '2-digit' });
