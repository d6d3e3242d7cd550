import { useCallback } from 'preact/hooks';
import type { PeopleBin } from '../../../core/cohort/small-cells.ts';
import { reportWords } from '../reports-words.ts';
import { Chart } from './chart.tsx';

interface BinsChartProps {
  readonly name: string; // file name
  readonly bins: readonly PeopleBin[];
  readonly axis: string;
  readonly rules: readonly number[]; // values marked by a line, such as the cuts of bands
}

const WIDTH = 10; // points; a wider bar is drawn lower, so that its area stands for its people

const rowName = ({ from, to }: PeopleBin): string => reportWords('bins.row', { from, to });

function BinsTable({ bins, axis }: Pick<BinsChartProps, 'bins' | 'axis'>) {
  return (
    <table class="grid-table">
      <thead>
        <tr>
          <th scope="col">{axis}</th>
          <th scope="col">{reportWords('spread.people')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from}>
            <th scope="row">{rowName(bin)}</th>
            <td>{bin.people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
  return <Chart name={name} draw={draw} table={() => <BinsTable bins={bins} axis={axis} />} />;
}
