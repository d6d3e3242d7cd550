import catalogue from '../catalogue/en/reports.json';
import { wordsOf } from '../words.ts';

/** The words of the report pages. */
export const reportWords = wordsOf('reports', catalogue);

/** A share or coefficient with two digits and no zero before the point, as statistics are printed. */
export const short = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(2).replace(/^(-?)0\./, '$1.');

/** A figure with one digit. */
export const one = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(1);

/** A figure rounded to a whole. */
export const round = (value: number | undefined): string =>
  value === undefined ? '–' : String(Math.round(value));
