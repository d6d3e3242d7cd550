import { useCallback } from 'preact/hooks';
import type { PeopleBin } from '../../../core/cohort/small-cells.ts';
import { reportWords } from '../reports-words.ts';
import { RowsTable } from '../rows-table.tsx';
import { Chart } from './chart.tsx';

interface BinsChartProps {
  readonly name: string; // file name
  readonly bins: readonly PeopleBin[];
  readonly axis: string;
  readonly rules: readonly number[]; // values marked by a line, such as the cuts of bands
}

const WIDTH = 10; // points; a wider bar is drawn lower, so that its area stands for its people

const drawBin = ({ from, to, people }: PeopleBin) => (
  <tr key={from}>
    <th scope="row">{reportWords('bins.row', { from, to })}</th>
    <td>{people}</td>
  </tr>
);

/** Draws how people are distributed, in bars of at least five people each. */
export function BinsChart({ name, bins, axis, rules }: BinsChartProps) {
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')) =>
      plot.plot({
        height: 200,
        marginLeft: 40,
        marginBottom: 42, // the name of the axis stands below its numbers
        x: { label: axis },
        y: { label: reportWords('spread.height', { width: WIDTH }), grid: true },
        marks: [
          plot.rectY(
            bins.map(({ from, to, people }) => ({
              from,
              to,
              high: (WIDTH * people) / (to - from),
            })),
            { x1: 'from', x2: 'to', y: 'high', inset: 0.5 },
          ),
          plot.ruleX([...rules]),
          plot.ruleY([0]),
        ],
      }),
    [bins, axis, rules],
  );
  const heads = [axis, reportWords('techniques.people')];
  const table = () => <RowsTable heads={heads} rows={bins} row={drawBin} />;
  return <Chart {...{ name, draw, table }} />;
}
