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
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  DocumentBlock,
  DocumentTable,
  ReportSummary,
} from '../core/cohort/report/document-block.ts';

const SMALL = 18; // half points
const MARGIN = 1000; // twentieths of a point, 1.76 cm
const FULL = { size: 100, type: WidthType.PERCENTAGE } as const;

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

const table = ({ heads, rows }: DocumentTable): Table =>
  new Table({ width: FULL, rows: [row(heads, true), ...rows.map((cells) => row(cells, false))] });

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
      return [new Table({ width: FULL, rows: block.facts.map((cells) => row(cells, false)) })];
    case 'table':
      return [table(block), small('')];
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
