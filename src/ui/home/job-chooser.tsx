import { JOBS, type Job } from '../../core/scenario/scenario.ts';
import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

export interface JobChooserProps {
  readonly job: Job | undefined; // undefined: something else
  readonly onJob: (job: Job | undefined) => void;
}

/** Asks for the field of work, which orders the scenes and hides none. */
export const JobChooser = ({ job, onJob }: JobChooserProps) => (
  <fieldset class="jobs">
    <legend>{t('job')}</legend>
    {[...JOBS, undefined].map((one) => (
      <label key={one ?? 'other'}>
        <input type="radio" name="job" checked={one === job} onChange={() => onJob(one)} />
        {t(`job.${one ?? 'other'}`)}
      </label>
    ))}
  </fieldset>
);
