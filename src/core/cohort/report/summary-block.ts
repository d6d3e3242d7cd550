/** A table of a summary: its name, column heads, and rows of text whose first cell names the row. */
export interface SummaryTable {
  readonly is: 'table';
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the summary. The page, the print and the word-processor file show the same parts in the same words. */
export type SummaryBlock =
  | { readonly is: 'heading'; readonly id: string; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | SummaryTable;

/** A summary to hand over. */
export interface ReportSummary {
  readonly title: string;
  readonly blocks: readonly SummaryBlock[];
}
