import type { CohortHead } from '../../../core/cohort/report/cohort-head.ts';
import type { Overview } from '../../../core/cohort/report/overview.ts';
import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import { usePrintFoot } from '../print-foot.ts';
import { reportWords } from '../reports-words.ts';
import { countText, estimateText } from '../summary/finding-words.ts';

interface PartProps {
  readonly overview: Overview;
  readonly rubric: Rubric;
}

/** Table of runs per band, highest first. */
export function Bands({ overview, rubric }: PartProps) {
  return (
    <section aria-labelledby="bands">
      <h3 id="bands">{reportWords('bands')}</h3>
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{reportWords('bands')}</th>
            <th scope="col">{reportWords('bands.runs')}</th>
            <th scope="col">{reportWords('bands.share')}</th>
          </tr>
        </thead>
        <tbody>
          {overview.bands.map(({ name, runs, share }, at) => (
            <tr key={name ?? ''}>
              <th scope="row">{rubric.bands[at]?.name ?? reportWords('bands.none')}</th>
              <td>{countText(runs)}</td>
              <td>{estimateText(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note quiet">{reportWords('bands.none.why')}</p>
      {overview.withoutBand !== 0 && (
        <p class="note quiet">
          {reportWords('bands.second', { count: countText(overview.withoutBand) })}
        </p>
      )}
    </section>
  );
}

/** Table of critical errors: runs with each, and how many repaired it. */
export function CriticalErrors({ overview, rubric }: PartProps) {
  return (
    <section aria-labelledby="errors">
      <h3 id="errors">{reportWords('errors')}</h3>
      {overview.errors.length === 0 ? (
        <p>{reportWords('errors.none')}</p>
      ) : (
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">{reportWords('errors.code')}</th>
              <th scope="col">{reportWords('errors.runs')}</th>
              <th scope="col">{reportWords('errors.repaired')}</th>
            </tr>
          </thead>
          <tbody>
            {overview.errors.map(({ code, runs, repaired }) => (
              <tr key={code}>
                <th scope="row">{criticalRuleOf(rubric, code).error}</th>
                <td>{countText(runs)}</td>
                <td>{countText(repaired)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Table of where runs stopped that were left early. */
export function Stops({ overview: { stops } }: Pick<PartProps, 'overview'>) {
  if (stops.length === 0) return null;
  const shown = stops.filter(({ runs }) => runs !== undefined);
  const few = stops.length - shown.length;
  return (
    <section aria-labelledby="stops">
      <h3 id="stops">{reportWords('stops')}</h3>
      <table class="grid-table">
        <tbody>
          {shown.map((stop) => (
            <tr key={`${stop.scenario} ${stop.beat}`}>
              <th scope="row">
                {reportWords('stops.row', { title: stop.title, beat: stop.beat })}
              </th>
              <td>{countText(stop.runs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {few > 0 && <p class="small quiet">{reportWords('stops.few', { count: few })}</p>}
    </section>
  );
}

const HASH_SHOWN = 12; // digits shown, enough to tell versions apart

/** Lists the rubric and story versions behind the figures, once; the foot of every page names the selection. */
export function VersionLine({
  versions,
  foot,
}: Pick<CohortHead, 'versions'> & { readonly foot: string }) {
  const stories = versions.stories.map(({ scenario, hash }) =>
    reportWords('version.story', { scenario, hash: hash.slice(0, HASH_SHOWN) }),
  );
  usePrintFoot(foot);
  if (stories.length === 0) return null;
  return (
    <div class="versions note quiet">
      <p>
        {reportWords('versions', {
          rubrics: versions.rubrics.join(', '),
          analysers: versions.analysers.join(', '),
          stories: stories.join('. '),
        })}
      </p>
      {versions.rubrics.length > 1 && <p>{reportWords('versions.mixed')}</p>}
    </div>
  );
}
