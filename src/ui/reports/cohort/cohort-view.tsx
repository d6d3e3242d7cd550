import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Agreement } from '../../../core/agreement/agreement.ts';
import { type ChangeRow, FEWEST_PAIRS } from '../../../core/cohort/figures/change.ts';
import type { ItemReport } from '../../../core/cohort/figures/items.ts';
import type { PersonRow } from '../../../core/cohort/people.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { ChangeChart, changeLead } from '../charts/change-chart.tsx';
import { SpreadChart, spreadLead } from '../charts/spread-chart.tsx';
import { reportWords } from '../reports-words.ts';
import { AgreementTable } from './agreement-table.tsx';
import type { CohortPage } from './cohort-parts.ts';
import { Bands, CriticalErrors, OverAndUnder } from './cohort-sections.tsx';
import { HeatTable } from './heat-table.tsx';
import { ItemTable } from './item-table.tsx';

interface CohortViewProps extends CohortPage {
  readonly rubric: Rubric;
  readonly recordHref: (session: string) => string;
}

interface PartProps<T> {
  readonly rows: readonly T[] | undefined;
  readonly children: (rows: readonly T[]) => ComponentChildren; // must be a stable function
}

/** Memoized section; empty until its rows have loaded. */
function Part<T>({ rows, children }: PartProps<T>) {
  return useMemo(
    () =>
      rows === undefined ? <p class="quiet small">{reportWords('rows.later')}</p> : children(rows),
    [rows, children],
  );
}

const drawChanges = (rows: readonly ChangeRow[]) => rows.length > 0 && <ChangeChart rows={rows} />;

/** Breaks a cohort down: people, distribution, change, decisions, agreement. */
export function CohortView({ head, heat, parts, rubric, recordHref }: CohortViewProps) {
  const { change, choices, columns, overview, peopleRows } = head;
  const { scenarios } = choices;
  const titleOf = useCallback(
    (scenario: string): string => scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
    [scenarios],
  );
  const drawPeople = useCallback(
    (people: readonly PersonRow[]) => <SpreadChart people={people} rubric={rubric} />,
    [rubric],
  );
  const drawItems = useCallback(
    (items: readonly ItemReport[]) => <ItemTable items={items} titleOf={titleOf} />,
    [titleOf],
  );
  const drawAgreements = useCallback(
    (all: readonly Agreement[]) => <AgreementTable agreements={all} rubric={rubric} />,
    [rubric],
  );
  const heatTable = useMemo(
    () => (
      <HeatTable
        people={heat}
        count={peopleRows}
        columns={columns}
        rubric={rubric}
        recordHref={recordHref}
      />
    ),
    [heat, peopleRows, columns, rubric, recordHref],
  );
  return (
    <>
      <section class="part" aria-labelledby="heat">
        <h2 id="heat">{reportWords('heat')}</h2>
        <p class="quiet small prose">
          {reportWords('heat.lead', { least: rubric.enough.programCount })}
        </p>
        {heatTable}
      </section>
      <div class="pair part">
        <section aria-labelledby="spread">
          <h2 id="spread">{reportWords('spread')}</h2>
          <p class="quiet small">{spreadLead(peopleRows)}</p>
          <Part rows={parts.people}>{drawPeople}</Part>
          <Bands overview={overview} rubric={rubric} />
          <OverAndUnder overview={overview} rubric={rubric} />
        </section>
        <section aria-labelledby="change">
          <h2 id="change">{reportWords('change')}</h2>
          <p class="quiet small">
            {change === undefined
              ? reportWords('change.lead.none', { n: 0, least: FEWEST_PAIRS })
              : changeLead(change)}
          </p>
          <Part rows={parts.changes}>{drawChanges}</Part>
          <CriticalErrors overview={overview} rubric={rubric} />
        </section>
      </div>
      <section class="part" aria-labelledby="items">
        <h2 id="items">{reportWords('items')}</h2>
        <p class="quiet small prose">{reportWords('items.lead')}</p>
        <Part rows={parts.items}>{drawItems}</Part>
      </section>
      {parts.agreements?.length !== 0 && (
        <section class="part" aria-labelledby="agree">
          <h2 id="agree">{reportWords('agree')}</h2>
          <p class="quiet small prose">{reportWords('agree.lead')}</p>
          <Part rows={parts.agreements}>{drawAgreements}</Part>
        </section>
      )}
    </>
  );
}
