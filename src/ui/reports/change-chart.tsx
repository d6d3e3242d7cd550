import { useCallback } from 'preact/hooks';
import { type ChangeRow, type Changes, FEWEST_PAIRS } from '../../core/cohort/change.ts';
import { leastReliable } from '../../core/cohort/reliable-change.ts';
import { Chart } from './chart.tsx';
import { one, short, words } from './reports-words.ts';

const verdictOf = ({ reliable }: ChangeRow) => reliable?.verdict ?? 'unknown';

/** What the chart is drawn from, and what makes a change larger than chance. */
export function changeLead({ scale, pairs: n }: Changes): string {
  if (scale === undefined) return words('change.lead.none', { n, least: FEWEST_PAIRS });
  return words('change.lead', {
    least: one(leastReliable(scale)),
    deviation: one(scale.deviation),
    reliability: short(scale.reliability),
    n,
  });
}

/** First against latest: a line a person and scenario, thick where the change is reliable. */
export function ChangeChart({ changes }: { readonly changes: Changes }) {
  const { rows } = changes;
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')) =>
      plot.plot({
        height: 320,
        x: { domain: [words('change.first'), words('change.last')], label: null, type: 'point' },
        y: { domain: [0, 100], label: words('heat.core'), grid: true },
        marks: [
          plot.link(rows, {
            x1: () => words('change.first'),
            x2: () => words('change.last'),
            y1: 'first',
            y2: 'last',
            strokeWidth: (row: ChangeRow) => (['up', 'down'].includes(verdictOf(row)) ? 3 : 1),
            strokeOpacity: (row: ChangeRow) => (['up', 'down'].includes(verdictOf(row)) ? 1 : 0.45),
          }),
        ],
      }),
    [rows],
  );
  return (
    <Chart name="change" draw={draw}>
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{words('heat.person')}</th>
            <th scope="col">{words('filter.scenario')}</th>
            <th scope="col">{words('change.first')}</th>
            <th scope="col">{words('change.last')}</th>
            <th scope="col">{words('change.index')}</th>
            <th scope="col">{words('change.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.person} ${row.scenario}`}>
              <th scope="row">{row.pseudonym}</th>
              <td>{row.title}</td>
              <td>{row.first}</td>
              <td>{row.last}</td>
              <td>{short(row.reliable?.index)}</td>
              <td>{words(`change.${verdictOf(row)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
