import type { ReportSummary } from '../../../core/cohort/report/summary-block.ts';
import './summary.css';
import { SummaryBlockView } from './summary-block-view.tsx';

/** Shows the summary: about two pages on paper. */
export const ReportSummaryView = ({ title, blocks }: ReportSummary) => (
  <article class="summary">
    <p class="on-print title">{title}</p>
    {blocks.map((block, at) => (
      <SummaryBlockView key={`${at} ${block.is}`} block={block} level={2} />
    ))}
  </article>
);
