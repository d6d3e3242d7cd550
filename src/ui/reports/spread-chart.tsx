import { useCallback } from 'preact/hooks';
import type { PersonRow } from '../../core/cohort/people.ts';
import type { Rubric } from '../../core/rubric.ts';
import { Chart } from './chart.tsx';
import { round, words } from './reports-words.ts';

interface SpreadChartProps {
  readonly people: readonly PersonRow[];
  readonly rubric: Rubric;
}

/** Where people are: one dot a person on the axis of the overall, with the bands' limits. */
export function SpreadChart({ people, rubric }: SpreadChartProps) {
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')) =>
      plot.plot({
        height: 160,
        marginLeft: 20,
        x: { domain: [0, 100], label: words('spread.axis') },
        y: { axis: null },
        marks: [
          plot.ruleX(rubric.bands.map(({ from }) => from).filter((from) => from > 0)),
          plot.dot(
            people.filter(({ overall }) => overall !== undefined),
            plot.dodgeY({ x: 'overall', r: 4 }),
          ),
        ],
      }),
    [people, rubric],
  );
  const rows = people.toSorted((a, b) => (b.overall ?? -1) - (a.overall ?? -1));
  return (
    <Chart name="spread" draw={draw}>
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{words('heat.person')}</th>
            <th scope="col">{words('heat.overall')}</th>
            <th scope="col">{words('heat.runs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, pseudonym, overall, runs }) => (
            <tr key={person}>
              <th scope="row">{pseudonym}</th>
              <td>{round(overall)}</td>
              <td>{runs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
