/** A table of a summary: its name, column heads, and rows of text whose first cell names the row. */
export interface DocumentTable {
  readonly is: 'table';
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly languages?: readonly string[]; // of each row's first cell, BCP 47; that of the page if absent
}

/** A part of a document. The page, the print and the word-processor file show the same parts in the same words. */
export type DocumentBlock =
  | {
      readonly is: 'heading';
      readonly id: string;
      readonly text: string;
      readonly newPage?: true; // starts a page of the word-processor file
    }
  | { readonly is: 'text'; readonly text: string; readonly language?: string } // BCP 47; that of the page if absent
  | { readonly is: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  | { readonly is: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | DocumentTable;

/** A document to hand over, such as the summary of a report. */
export interface ReportSummary {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}
