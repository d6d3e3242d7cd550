import { useMemo } from 'preact/hooks';
import type { CohortFigures } from '../../../core/cohort/report/cohort-figures.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { BinsChart } from '../charts/bins-chart.tsx';
import { reportWords } from '../reports-words.ts';
import { DocumentBlocks } from '../summary/document-blocks.tsx';
import { AgreementTable } from './agreement-table.tsx';
import {
  bandBlocks,
  errorBlocks,
  growthBlocks,
  stopBlocks,
  techniqueBlocks,
} from './annex-blocks.ts';
import type { CohortPage } from './cohort-parts.ts';
import { HeatTable } from './heat-table.tsx';

interface CohortViewProps extends CohortPage {
  readonly figures: CohortFigures;
  readonly rubric: Rubric;
  readonly recordHref: (session: string) => string;
}

const ZERO = [0];

/** Parts of the annex, whose ids are their words. */
const PARTS = ['techniques', 'growth', 'heat', 'spread', 'changes', 'errors', 'agree'] as const;

/** The annex: techniques, distributions, errors, stops and agreement, with its contents. */
export function CohortView(props: CohortViewProps) {
  const { head, heat, parts, figures, study, rubric, recordHref } = props;
  const simulated = `${head.about.simulated}`;
  const least = rubric.enough.programCount;
  const drawn = useMemo(
    () => parts.agreements && <AgreementTable agreements={parts.agreements} rubric={rubric} />,
    [parts.agreements, rubric],
  );
  const cuts = useMemo(
    () => rubric.bands.map(({ from }) => from).filter((from) => from > 0),
    [rubric],
  );
  const contents = PARTS.filter(
    (id) =>
      (id !== 'growth' || figures.growth.length > 0) &&
      (id !== 'heat' || figures.peopleRows > 0) &&
      (id !== 'agree' || parts.agreements?.length !== 0),
  );
  return (
    <div class="annex">
      <h2 id="annex">{reportWords('annex')}</h2>
      <nav aria-label={reportWords('annex.contents')}>
        <ul class="contents small">
          {contents.map((id) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault(); // the address names the page
                  const heading = document.getElementById(id);
                  heading?.setAttribute('tabindex', '-1');
                  heading?.focus();
                }}
              >
                {reportWords(id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section class="part" aria-labelledby="techniques">
        <DocumentBlocks blocks={techniqueBlocks(figures, rubric)} level={2} />
      </section>
      {figures.growth.length > 0 && (
        <section class="part" aria-labelledby="growth">
          <DocumentBlocks blocks={growthBlocks(figures, rubric, study)} level={2} />
        </section>
      )}
      {figures.peopleRows > 0 && (
        <section class="part" aria-labelledby="heat">
          <h2 id="heat">{reportWords('heat')}</h2>
          <p class="quiet small prose">{reportWords('heat.lead', { least })}</p>
          <HeatTable
            people={heat}
            count={figures.peopleRows}
            columns={figures.columns}
            rubric={rubric}
            recordHref={recordHref}
          />
        </section>
      )}
      <div class="pair part">
        <section aria-labelledby="spread">
          <h2 id="spread">{reportWords('spread')}</h2>
          <p class="quiet small">{reportWords('spread.lead')}</p>
          <BinsChart
            name="scores"
            bins={figures.spread}
            axis={reportWords('spread.axis', { simulated })}
            rules={cuts}
          />
          <DocumentBlocks blocks={bandBlocks(figures, rubric)} level={3} />
        </section>
        <section aria-labelledby="changes">
          <h2 id="changes">{reportWords('changes')}</h2>
          <p class="quiet small">{reportWords('changes.lead')}</p>
          {figures.changes.length > 0 && (
            <BinsChart
              name="changes"
              bins={figures.changes}
              axis={reportWords('changes.axis', { simulated })}
              rules={ZERO}
            />
          )}
          <DocumentBlocks blocks={errorBlocks(figures, rubric)} level={3} />
        </section>
      </div>
      <section class="part">
        <DocumentBlocks blocks={stopBlocks(figures)} level={3} />
      </section>
      {parts.agreements?.length !== 0 && (
        <section class="part" aria-labelledby="agree">
          <h2 id="agree">{reportWords('agree')}</h2>
          <p class="quiet small prose">{reportWords('agree.lead')}</p>
          {drawn ?? <p class="quiet small">{reportWords('rows.later')}</p>}
        </section>
      )}
    </div>
  );
}
