import type {
  ReportSummary,
  SummaryBlock,
  SummaryTable,
} from '../../../core/cohort/report/summary-block.ts';
import './summary.css';

function Table({ name, heads, rows }: SummaryTable) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
    <section class="scroll" aria-label={name} tabIndex={0}>
      <table class="grid-table figures">
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={`${at} ${head}`} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={`${at} ${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Block({ block }: { readonly block: SummaryBlock }) {
  switch (block.is) {
    case 'heading':
      return <h2 id={block.id}>{block.text}</h2>;
    case 'text':
      return <p class="small prose">{block.text}</p>;
    case 'facts':
      return (
        <dl class="about small">
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table {...block} />;
  }
}

/** Shows the summary: about two pages on paper. */
export const ReportSummaryView = ({ title, blocks }: ReportSummary) => (
  <article class="summary">
    <p class="on-print title">{title}</p>
    {blocks.map((block, at) => (
      <Block key={`${at} ${block.is}`} block={block} />
    ))}
  </article>
);
