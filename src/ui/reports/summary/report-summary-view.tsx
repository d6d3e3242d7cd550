import type { ReportSummary } from '../../../core/cohort/report/document-block.ts';
import './summary.css';
import { DocumentBlocks } from './document-blocks.tsx';

/** Shows the summary: about two pages on paper. */
export const ReportSummaryView = ({ title, blocks }: ReportSummary) => (
  <article class="summary">
    <p class="on-print title">{title}</p>
    <DocumentBlocks blocks={blocks} level={2} />
  </article>
);
