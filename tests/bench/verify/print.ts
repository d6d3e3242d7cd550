import process from 'node:process';

/** Prints a line. */
export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

/** Milliseconds as they are read. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 1000 ? 3 : 2)} s`;

/** Whether a target was met. */
export const met = (fine: boolean): string => (fine ? 'met' : 'MISSED');
