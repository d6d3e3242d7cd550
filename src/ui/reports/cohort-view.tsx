import { FEWEST_PAIRS } from '../../core/cohort/change.ts';
import type { CohortReport } from '../../core/cohort/cohort-report.ts';
import type { Rubric } from '../../core/rubric.ts';
import { AgreementTable } from './agreement-table.tsx';
import { ChangeChart, changeLead } from './change-chart.tsx';
import { Bands, CriticalErrors, OverAndUnder } from './cohort-sections.tsx';
import { HeatTable } from './heat-table.tsx';
import { ItemTable } from './item-table.tsx';
import { words } from './reports-words.ts';
import { SpreadChart, spreadLead } from './spread-chart.tsx';

interface CohortViewProps {
  readonly report: CohortReport;
  readonly rubric: Rubric;
  readonly recordHref: (session: string) => string;
}

/** A group broken down: people, spread, change, decisions and agreement. */
export function CohortView({ report, rubric, recordHref }: CohortViewProps) {
  const { people, changes, items, agreements, overview, choices } = report;
  const titleOf = (scenario: string): string =>
    choices.scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
  return (
    <>
      <section class="part" aria-labelledby="heat">
        <h2 id="heat">{words('heat')}</h2>
        <p class="quiet small prose">{words('heat.lead', { least: rubric.enough.programCount })}</p>
        <HeatTable people={people} rubric={rubric} recordHref={recordHref} />
      </section>
      <div class="pair part">
        <section aria-labelledby="spread">
          <h2 id="spread">{words('spread')}</h2>
          <p class="quiet small">{spreadLead(people)}</p>
          <SpreadChart people={people} rubric={rubric} />
          <Bands overview={overview} rubric={rubric} />
          <OverAndUnder overview={overview} rubric={rubric} />
        </section>
        <section aria-labelledby="change">
          <h2 id="change">{words('change')}</h2>
          <p class="quiet small">
            {changes === undefined
              ? words('change.lead.none', { n: 0, least: FEWEST_PAIRS })
              : changeLead(changes)}
          </p>
          {changes !== undefined && changes.rows.length > 0 && <ChangeChart changes={changes} />}
          <CriticalErrors overview={overview} rubric={rubric} />
        </section>
      </div>
      <section class="part" aria-labelledby="items">
        <h2 id="items">{words('items')}</h2>
        <p class="quiet small prose">{words('items.lead')}</p>
        <ItemTable items={items} titleOf={titleOf} />
      </section>
      {agreements.length > 0 && (
        <section class="part" aria-labelledby="agree">
          <h2 id="agree">{words('agree')}</h2>
          <p class="quiet small prose">{words('agree.lead')}</p>
          <AgreementTable agreements={agreements} rubric={rubric} />
        </section>
      )}
    </>
  );
}
