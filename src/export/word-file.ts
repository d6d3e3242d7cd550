import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import type { DocumentBlock, ReportSummary } from '../core/cohort/report/document-block.ts';

const SMALL = 18; // half points
const MARGIN = 1000; // twentieths of a point, 1.76 cm
const TEXT_WIDTH = 11906 - 2 * MARGIN; // of a page of A4, in twentieths of a point
const NARROWEST = 8; // characters of a column
const WIDEST = 60; // characters, from which a column grows no more

const small = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold, size: SMALL })], spacing: { after: 60 } });

const row = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((cell, at) => {
      return new TableCell({ children: [small(cell, isHead || at === 0)] });
    }),
  });

/** Shares the width of the page among columns, by the longest cell of each. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => cells[at]?.length ?? 0)),
  );
  const shares = longest.map((length) => Math.min(Math.max(length, NARROWEST), WIDEST));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
}

/** Makes a table as wide as the page; the first `heads` rows stand on every page it takes. */
const tableOf = (rows: readonly (readonly string[])[], heads: number): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(rows),
    rows: rows.map((cells, at) => row(cells, at < heads)),
  });

function partsOf(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: HeadingLevel.HEADING_2,
          pageBreakBefore: block.newPage === true,
        }),
      ];
    case 'text':
      return [small(block.text)];
    case 'list':
      return block.items.map((item, at) => small(`${block.ordered ? `${at + 1}.` : '•'} ${item}`));
    case 'facts':
      return [tableOf(block.facts, 0)];
    case 'table':
      return [tableOf([block.heads, ...block.rows], 1), small('')];
  }
}

/**
 * Writes a document as a word-processor file (Office Open XML, .docx) in a language (BCP 47), with the title and page number
 * on each foot. It names no author.
 */
export async function wordFile(
  { title, blocks }: ReportSummary,
  language: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const foot = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: SMALL,
        children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const made = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { language: { value: language } } } } },
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap(partsOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}
