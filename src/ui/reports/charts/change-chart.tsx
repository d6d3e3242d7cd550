import { useCallback } from 'preact/hooks';
import type { ChangeSummary } from '../../../core/cohort/cohort-head.ts';
import { type ChangeRow, FEWEST_PAIRS } from '../../../core/cohort/figures/change.ts';
import { leastReliable } from '../../../core/cohort/figures/reliable-change.ts';
import { one, reportWords, short } from '../reports-words.ts';
import { RowsTable } from '../rows-table.tsx';
import { Chart } from './chart.tsx';

const verdictOf = ({ reliable }: ChangeRow) => reliable?.verdict ?? 'unknown';

/** Describes the chart and what makes a change reliable. */
export function changeLead({ scale, pairs: n }: ChangeSummary): string {
  if (scale === undefined) return reportWords('change.lead.none', { n, least: FEWEST_PAIRS });
  const lead = reportWords('change.lead', {
    least: one(leastReliable(scale)),
    deviation: one(scale.deviation),
    reliability: short(scale.reliability),
    n,
  });
  return n > MOST_LINES ? `${lead} ${reportWords('change.many')}` : lead;
}

/** Maximum lines; above it, similar ones are aggregated. */
const MOST_LINES = 200;
const POINTS_PER_GROUP = 5; // points within which figures are aggregated
const MAX_LINE_WIDTH = 10; // maximum line width

interface Line {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly opacity: number;
}

function linesOf(rows: readonly ChangeRow[]): readonly Line[] {
  if (rows.length <= MOST_LINES) {
    return rows.map(({ first, last, ...row }) =>
      ['up', 'down'].includes(verdictOf({ first, last, ...row }))
        ? { first, last, width: 3, opacity: 1 }
        : { first, last, width: 1, opacity: 0.45 },
    );
  }
  const near = (figure: number) => POINTS_PER_GROUP * Math.round(figure / POINTS_PER_GROUP);
  const bundles = new Map<string, { first: number; last: number; n: number }>();
  for (const row of rows) {
    const [first, last] = [near(row.first), near(row.last)];
    const bundle = bundles.get(`${first} ${last}`) ?? { first, last, n: 0 };
    bundles.set(`${first} ${last}`, { ...bundle, n: bundle.n + 1 });
  }
  const most = Math.max(...[...bundles.values()].map(({ n }) => n));
  return [...bundles.values()].map(({ first, last, n }) => {
    return { first, last, width: Math.max(0.5, (MAX_LINE_WIDTH * n) / most), opacity: 0.45 };
  });
}

const changeRow = (row: ChangeRow) => (
  <tr key={`${row.person} ${row.scenario}`}>
    <th scope="row">{row.pseudonym}</th>
    <td>{row.title}</td>
    <td>{row.first}</td>
    <td>{row.last}</td>
    <td>{short(row.reliable?.index)}</td>
    <td>{reportWords(`change.${verdictOf(row)}`)}</td>
  </tr>
);

function ChangeTable({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const heads = [
    reportWords('heat.person'),
    reportWords('filter.scenario'),
    reportWords('change.first'),
    reportWords('change.last'),
    reportWords('change.index'),
    reportWords('change.verdict'),
  ];
  return <RowsTable heads={heads} rows={rows} row={changeRow} />;
}

/** Draws a line per person and scenario from first to latest run, thick if the change is reliable. */
export function ChangeChart({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')) =>
      plot.plot({
        height: 320,
        x: {
          domain: [reportWords('change.first'), reportWords('change.last')],
          label: null,
          type: 'point',
        },
        y: { domain: [0, 100], label: reportWords('heat.core'), grid: true },
        marks: [
          plot.link(linesOf(rows), {
            x1: () => reportWords('change.first'),
            x2: () => reportWords('change.last'),
            y1: 'first',
            y2: 'last',
            strokeWidth: 'width',
            strokeOpacity: 'opacity',
          }),
        ],
      }),
    [rows],
  );
  return <Chart name="change" draw={draw} table={() => <ChangeTable rows={rows} />} />;
}
