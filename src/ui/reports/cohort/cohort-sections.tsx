import type { CohortHead } from '../../../core/cohort/cohort-head.ts';
import type { Overview } from '../../../core/cohort/overview.ts';
import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import { usePrintFoot } from '../print-foot.ts';
import { reportWords } from '../reports-words.ts';

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
          </tr>
        </thead>
        <tbody>
          {overview.bands.map(({ name, runs }, at) => (
            <tr key={name ?? ''}>
              <th scope="row">{rubric.bands[at]?.name ?? reportWords('bands.none')}</th>
              <td>{runs}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
                <td>{runs}</td>
                <td>{repaired}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Shows over- and under-identification, and where people stop. */
export function OverAndUnder({ overview: { calibration, stops } }: PartProps) {
  return (
    <section aria-labelledby="calibration">
      {calibration !== undefined && (
        <>
          <h3 id="calibration">{reportWords('calibration')}</h3>
          <p class="small">{reportWords('calibration.over', { ...calibration.over })}</p>
          <p class="small">{reportWords('calibration.under', { ...calibration.under })}</p>
        </>
      )}
      {stops.length > 0 && (
        <>
          <h3>{reportWords('stops')}</h3>
          <table class="grid-table">
            <tbody>
              {stops.map((stop) => (
                <tr key={`${stop.scenario} ${stop.beat}`}>
                  <th scope="row">{reportWords('stops.row', { ...stop })}</th>
                  <td>{stop.runs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

const HASH_SHOWN = 12; // digits shown, enough to tell versions apart

/** Lists the rubric and story versions behind the figures. */
export function VersionLine({ versions }: Pick<CohortHead, 'versions'>) {
  const stories = versions.stories.map(({ scenario, hash }) =>
    reportWords('version.story', { scenario, hash: hash.slice(0, HASH_SHOWN) }),
  );
  const line = reportWords('versions', {
    rubrics: versions.rubrics.join(', '),
    analysers: versions.analysers.join(', '),
    stories: stories.join('. '),
  });
  usePrintFoot(line);
  return (
    <div class="versions note quiet">
      <p>{line}</p>
      {versions.rubrics.length > 1 && <p>{reportWords('versions.mixed')}</p>}
      <p>{reportWords('limits')}</p>
    </div>
  );
}
