import { useCallback, useMemo } from 'preact/hooks';
import type { PersonRow } from '../../../core/cohort/people.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { reportWords, round } from '../reports-words.ts';
import { RowsTable } from '../rows-table.tsx';
import { Chart } from './chart.tsx';

interface SpreadChartProps {
  readonly people: readonly PersonRow[];
  readonly rubric: Rubric;
}

/** Maximum dots; above it, a histogram is drawn. */
const MOST_DOTS = 200;

/** Describes the chart. */
export const spreadLead = (people: number): string =>
  reportWords(people > MOST_DOTS ? 'spread.many' : 'spread.lead');

const personRow = ({ person, pseudonym, overall, runs }: PersonRow) => (
  <tr key={person}>
    <th scope="row">{pseudonym}</th>
    <td>{round(overall)}</td>
    <td>{runs}</td>
  </tr>
);

function SpreadTable({ people }: Pick<SpreadChartProps, 'people'>) {
  const rows = useMemo(
    () => people.toSorted((a, b) => (b.overall ?? -1) - (a.overall ?? -1)),
    [people],
  );
  const heads = [reportWords('heat.person'), reportWords('heat.overall'), reportWords('heat.runs')];
  return <RowsTable heads={heads} rows={rows} row={personRow} />;
}

/** Draws one dot per person on the axis of the overall score, with the bands. */
export function SpreadChart({ people, rubric }: SpreadChartProps) {
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')) => {
      const known = people.filter(({ overall }) => overall !== undefined);
      const many = people.length > MOST_DOTS;
      return plot.plot({
        height: 160,
        marginLeft: many ? 40 : 20,
        x: { domain: [0, 100], label: reportWords('spread.axis') },
        y: many ? { label: reportWords('spread.people') } : { axis: null },
        marks: [
          plot.ruleX(rubric.bands.map(({ from }) => from).filter((from) => from > 0)),
          many
            ? plot.rectY(known, plot.binX({ y: 'count' }, { x: 'overall', interval: 2 }))
            : plot.dot(known, plot.dodgeY({ x: 'overall', r: 4 })),
        ],
      });
    },
    [people, rubric],
  );
  return <Chart name="spread" draw={draw} table={() => <SpreadTable people={people} />} />;
}
