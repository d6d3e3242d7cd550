import { useCallback, useMemo, useState } from 'preact/hooks';
import type { HeatColumn } from '../../../core/cohort/cohort-head.ts';
import type { Cell, PersonRow } from '../../../core/cohort/people.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { round, words } from '../reports-words.ts';
import { SomeRows } from '../some-rows.tsx';

interface HeatTableProps {
  readonly people: readonly PersonRow[]; // the first of them, until all are here
  readonly count: number; // of all
  readonly columns: readonly HeatColumn[];
  readonly rubric: Rubric;
  readonly recordHref: (session: string) => string;
}

type Sort = HeatColumn['of'];

const AT_ONCE = 10; // people, each of many cells

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
      <span aria-hidden="true">({count})</span>
      <span class="sr">{words('heat.few', { count })}</span>
    </td>
  );
}

const nameOf = (of: Sort, rubric: Rubric): string =>
  of === 'core' || of === 'overall' ? words(`heat.${of}`) : ruleOf(rubric, of).short;

interface HeatRowProps extends Pick<HeatTableProps, 'columns' | 'recordHref'> {
  readonly row: PersonRow;
}

function HeatRow({ row, columns, recordHref }: HeatRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={recordHref(row.session)}>{row.pseudonym}</a>
      </th>
      {columns.map(({ of }) => {
        if (of === 'core' || of === 'overall') {
          return (
            <td key={of} class="plain">
              {round(row[of])}
              {of === 'overall' && row.capped > 0 && <sup title={words('heat.capped')}>c</sup>}
            </td>
          );
        }
        const cell = row.cells.find(({ dimension }) => dimension === of);
        return cell && <HeatCell key={of} {...cell} />;
      })}
    </tr>
  );
}

const KEYS = ['key.1', 'key.2', 'key.3', 'key.4'] as const;

/** People and techniques, sorted by any column; every cell says its figure and its count. */
export function HeatTable({ people, count, columns, rubric, recordHref }: HeatTableProps) {
  const [by, setBy] = useState<Sort>('core');
  const rows = useMemo(
    () => people.toSorted((a, b) => (figureOf(b, by) ?? -1) - (figureOf(a, by) ?? -1)),
    [people, by],
  );
  const draw = useCallback(
    (some: readonly PersonRow[], place: string | undefined) => (
      <tbody class={place}>
        {some.map((row) => (
          <HeatRow key={row.person} row={row} columns={columns} recordHref={recordHref} />
        ))}
      </tbody>
    ),
    [columns, recordHref],
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
      <SomeRows rows={rows} count={count} step={AT_ONCE} order={by} draw={draw}>
        {(bodies) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
          <section class="scroll" aria-label={words('heat.region')} tabIndex={0}>
            <table class="heat">
              <thead>
                <tr>
                  <th scope="col">{words('heat.person')}</th>
                  {columns.map(({ of }) => (
                    <th
                      key={of}
                      scope="col"
                      {...(by === of && { 'aria-sort': 'descending' as const })}
                    >
                      <button type="button" onClick={() => setBy(of)}>
                        {nameOf(of, rubric)}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              {bodies}
              <tfoot>
                <tr>
                  <th scope="row">{words('heat.median')}</th>
                  {columns.map(({ of, median }) => (
                    <td key={of} class="plain">
                      {round(median)}
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
