import catalogue from '../catalogue/en/reports.json';
import { wordsOf } from '../words.ts';

/** Messages of the report pages. */
export const reportWords = wordsOf('reports', catalogue);

/** Formats a coefficient with two decimals and no leading zero, as in statistics. */
export const short = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(2).replace(/^(-?)0\./, '$1.');

/** Formats a figure with one decimal. */
export const one = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(1);

/** Formats a figure as an integer. */
export const round = (value: number | undefined): string =>
  value === undefined ? '–' : String(Math.round(value));
