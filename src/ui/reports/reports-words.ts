import catalogue from '../catalogue/en/reports.json';
import { wordsOf } from '../words.ts';

/** Messages of the report pages. */
export const reportWords = wordsOf('reports', catalogue);

/** Writes a minus sign in place of a hyphen, and none before a zero. */
const withMinus = (figure: string): string => figure.replace(/^-(?=[0.]+$)/, '').replace(/^-/, '−');

/** Formats a coefficient with two decimals and no leading zero, as in statistics. */
export const short = (value: number | undefined): string =>
  value === undefined ? '–' : withMinus(value.toFixed(2).replace(/^(-?)0\./, '$1.'));

/** Formats a figure with one decimal. */
export const one = (value: number | undefined): string =>
  value === undefined ? '–' : withMinus(value.toFixed(1));

/** Formats a figure as an integer. */
export const round = (value: number | undefined): string =>
  value === undefined ? '–' : withMinus(String(Math.round(value)));
