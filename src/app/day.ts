const DAY = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** A time (milliseconds since 1970, UTC) as a day, where the reader is. */
export const dayOnly = (at: number): string => DAY.format(at);

/** The same with the hour. */
export const dayAndTime = (at: number): string => MOMENT.format(at);

/** The day as files are named: 2026-11-25. */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The hour and minute alone. */
export const timeOnly = (at: number): string => TIME.format(at);
