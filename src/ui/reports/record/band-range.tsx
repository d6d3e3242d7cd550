import { bandRange, halfRange } from '../../../core/cohort/estimate/reliability.ts';
import type { CohortRun } from '../../../core/cohort/run.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { reportWords, round } from '../reports-words.ts';

interface BandRangeProps {
  readonly run: CohortRun;
  readonly error: number | undefined; // standard error of one run in the loaded group
  readonly rubric: Rubric;
}

/** Shows the band of one run as the range it is uncertain by. */
export function BandRange({ run: { shown, band }, error, rubric }: BandRangeProps) {
  if (shown === undefined || band === undefined) return null;
  if (error === undefined) {
    return <p class="small">{reportWords('record.band.unknown', { band })}</p>;
  }
  const names = bandRange(shown, error, rubric.bands).map(({ name }) => name);
  const [low, high] = [names[0] ?? band, names.at(-1) ?? band];
  const half = round(halfRange(error));
  return (
    <p class="small">
      {low === high
        ? reportWords('record.band.one', { band: low, half })
        : reportWords('record.band', { low, high, half })}
    </p>
  );
}
