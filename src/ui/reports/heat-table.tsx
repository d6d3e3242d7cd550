import { useMemo, useState } from 'preact/hooks';
import type { Cell, PersonRow } from '../../core/cohort/people.ts';
import { quantileOf } from '../../core/cohort/spread.ts';
import type { Dimension } from '../../core/dimension.ts';
import { type Rubric, ruleOf } from '../../core/rubric.ts';
import { round, words } from './reports-words.ts';
import { SomeRows } from './some-rows.tsx';

interface HeatTableProps {
  readonly people: readonly PersonRow[];
  readonly rubric: Rubric;
  readonly recordHref: (session: string) => string;
}

type Sort = 'core' | 'overall' | Dimension;

const figureOf = (row: PersonRow, by: Sort): number | undefined => {
  if (by === 'core' || by === 'overall') return row[by];
  return row.cells.find(({ dimension }) => dimension === by)?.percent;
};

const bandOf = (percent: number): string =>
  percent >= 85 ? 'b4' : percent >= 70 ? 'b3' : percent >= 50 ? 'b2' : 'b1';

function HeatCell({ count, percent }: Cell) {
  if (percent !== undefined) {
    return (
      <td class={bandOf(percent)} title={words('heat.cell', { percent, count })}>
        {percent}
      </td>
    );
  }
  return (
    <td class="few">
      <span aria-hidden="true">{count}</span>
      <span class="sr">{words('heat.few', { count })}</span>
    </td>
  );
}

const KEYS = ['key.1', 'key.2', 'key.3', 'key.4'] as const;

/** The dimensions that anybody here was rated on, the headline first. */
function columnsOf(people: readonly PersonRow[], rubric: Rubric): readonly Dimension[] {
  const met = people.flatMap(({ cells }) => cells.filter(({ count }) => count > 0));
  const all = new Set(met.map(({ dimension }) => dimension));
  const rest = rubric.dimensions.map(({ id }) => id).filter((id) => !rubric.headline.includes(id));
  return [...rubric.headline, ...rest].filter((id) => all.has(id));
}

/** People and techniques, sorted by any column; every cell says its figure and its count. */
export function HeatTable({ people, rubric, recordHref }: HeatTableProps) {
  const [by, setBy] = useState<Sort>('core');
  const columns = useMemo(() => columnsOf(people, rubric), [people, rubric]);
  const rows = useMemo(
    () => people.toSorted((a, b) => (figureOf(b, by) ?? -1) - (figureOf(a, by) ?? -1)),
    [people, by],
  );
  const median = (of: Sort) =>
    round(
      quantileOf(
        people.flatMap((row) => figureOf(row, of) ?? []),
        0.5,
      ),
    );
  const head = (of: Sort, name: string) => (
    <th key={of} scope="col" {...(by === of && { 'aria-sort': 'descending' as const })}>
      <button type="button" onClick={() => setBy(of)}>
        {name}
      </button>
    </th>
  );
  return (
    <>
      <p class="scale-key">
        {KEYS.map((key, at) => (
          <span key={key}>
            <i class={`k${at + 1}`} />
            {words(key)}
          </span>
        ))}
      </p>
      <SomeRows rows={rows}>
        {(shown) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
          <section class="scroll" aria-label={words('heat.region')} tabIndex={0}>
            <table class="heat">
              <thead>
                <tr>
                  <th scope="col">{words('heat.person')}</th>
                  {head('core', words('heat.core'))}
                  {head('overall', words('heat.overall'))}
                  {columns.map((dimension) => head(dimension, ruleOf(rubric, dimension).short))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={row.person}>
                    <th scope="row">
                      <a href={recordHref(row.session)}>{row.pseudonym}</a>
                    </th>
                    <td class="plain">{round(row.core)}</td>
                    <td class="plain">
                      {round(row.overall)}
                      {row.capped > 0 && <sup title={words('heat.capped')}>c</sup>}
                    </td>
                    {columns.map((dimension) => {
                      const cell = row.cells.find((each) => each.dimension === dimension);
                      return cell && <HeatCell key={dimension} {...cell} />;
                    })}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words('heat.median')}</th>
                  {(['core', 'overall', ...columns] as const).map((of) => (
                    <td key={of} class="plain">
                      {median(of)}
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </section>
        )}
      </SomeRows>
    </>
  );
}
