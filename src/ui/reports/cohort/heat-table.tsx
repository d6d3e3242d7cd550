import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PersonRow, TechniqueCell } from '../../../core/cohort/people/people.ts';
import type { HeatColumn } from '../../../core/cohort/report/cohort-figures.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { reportWords, round } from '../reports-words.ts';
import { LongTable } from '../some-rows.tsx';

const DARKEST = 4; // number of shades in the style sheet

/** A shade of the heat map with its range. */
interface Shade {
  readonly shade: number; // 1 to 4
  readonly from: number; // percent
  readonly below?: number; // none for the highest
}

/** Assigns shades to the rubric's bands, lowest first; four shades are available. */
export function shadesOf({ bands }: Pick<Rubric, 'bands'>): readonly Shade[] {
  const froms = bands.map(({ from }) => from).toReversed();
  const step = (DARKEST - 1) / Math.max(1, froms.length - 1);
  return froms.map((from, at): Shade => {
    const below = froms[at + 1];
    const shade = 1 + Math.round(at * step);
    return { shade, from, ...(below !== undefined && { below }) };
  });
}

/** Returns the shade of a percentage. */
export const shadeOf = (percent: number, shades: readonly Shade[]): number =>
  shades.findLast(({ from }) => percent >= from)?.shade ?? 1;

interface HeatTableProps {
  readonly people: readonly PersonRow[]; // the first rows, until all have loaded
  readonly count: number; // total
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

interface HeatCellProps extends TechniqueCell {
  readonly shades: readonly Shade[];
}

function HeatCell({ count, percent, shades }: HeatCellProps) {
  if (percent !== undefined) {
    const text = round(percent);
    return (
      <td
        class={`b${shadeOf(Number(text), shades)}`}
        title={reportWords('heat.cell', { percent: text, count })}
      >
        {text}
      </td>
    );
  }
  return (
    <td class="few">
      <span aria-hidden="true">({count})</span>
      <span class="sr">{reportWords('heat.few', { count })}</span>
    </td>
  );
}

const nameOf = (of: Sort, rubric: Rubric): string =>
  of === 'core' || of === 'overall' ? reportWords(`heat.${of}`) : ruleOf(rubric, of).short;

interface HeatRowProps extends Pick<HeatTableProps, 'columns' | 'recordHref'> {
  readonly row: PersonRow;
  readonly shades: readonly Shade[];
}

function HeatRow({ row, columns, shades, recordHref }: HeatRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={recordHref(row.session)}>{row.pseudonym}</a>
        {row.simulated && <sup> {reportWords('heat.simulated')}</sup>}
      </th>
      {columns.map(({ of }) => {
        if (of === 'core' || of === 'overall') {
          return (
            <td key={of} class="plain">
              {round(row[of])}
              {of === 'overall' && row.capped > 0 && (
                <sup title={reportWords('heat.capped')}>c</sup>
              )}
            </td>
          );
        }
        const cell = row.cells.find(({ dimension }) => dimension === of);
        return cell && <HeatCell key={of} {...cell} shades={shades} />;
      })}
    </tr>
  );
}

/** Heat map of people and techniques, sortable; each cell has figure and count. */
export function HeatTable({ people, count, columns, rubric, recordHref }: HeatTableProps) {
  const [by, setBy] = useState<Sort>('core');
  const shades = useMemo(() => shadesOf(rubric), [rubric]);
  const rows = useMemo(
    () => people.toSorted((a, b) => (figureOf(b, by) ?? -1) - (figureOf(a, by) ?? -1)),
    [people, by],
  );
  const draw = useCallback(
    (some: readonly PersonRow[], place: string | undefined) => (
      <tbody class={place}>
        {some.map((row) => (
          <HeatRow
            key={row.person}
            row={row}
            columns={columns}
            shades={shades}
            recordHref={recordHref}
          />
        ))}
      </tbody>
    ),
    [columns, shades, recordHref],
  );
  return (
    <>
      <p class="scale-key">
        {shades.map(({ shade, from, below }) => (
          <span key={from}>
            <i class={`k${shade}`} />
            {from === 0 && below !== undefined
              ? reportWords('key.under', { below })
              : below === undefined
                ? reportWords('key.over', { from })
                : reportWords('key.between', { from, to: below - 1 })}
          </span>
        ))}
      </p>
      <LongTable rows={rows} count={count} step={AT_ONCE} order={by} draw={draw}>
        {(bodies) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
          <section class="scroll" aria-label={reportWords('heat.region')} tabIndex={0}>
            <table class="heat">
              <thead>
                <tr>
                  <th scope="col">{reportWords('heat.person')}</th>
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
                  <th scope="row">{reportWords('heat.median')}</th>
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
      </LongTable>
    </>
  );
}
