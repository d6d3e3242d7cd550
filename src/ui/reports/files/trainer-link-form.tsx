import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import { Field } from '../field.tsx';
import { reportWords } from '../reports-words.ts';

/** Makes the full URL of a link for trainees. */
export type LinkOf = (cohort: string, mode: Mode | undefined, met: MetState | undefined) => string;

interface TrainerLinkFormProps {
  readonly linkOf: LinkOf;
  readonly second: boolean; // there are second contacts
}

/** Form that makes a link for trainees with group and mode. */
export function TrainerLinkForm({ linkOf, second }: TrainerLinkFormProps) {
  const [cohort, setCohort] = useState('');
  const [mode, setMode] = useState<Mode | undefined>(undefined);
  const [met, setMet] = useState<MetState | undefined>(undefined);
  return (
    <details class="no-print">
      <summary>{reportWords('link')}</summary>
      <form class="stack-s" onSubmit={(event) => event.preventDefault()}>
        <p class="small">{reportWords('link.lead')}</p>
        <Field label={reportWords('link.group')}>
          {(id) => (
            <input
              id={id}
              maxLength={60}
              autoComplete="off"
              value={cohort}
              onInput={(event) => setCohort(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={reportWords('link.mode')}>
          {(id) => (
            <select
              id={id}
              value={mode ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setMode(MODES.find((one) => one === value))
              }
            >
              <option value="">{reportWords('link.mode.free')}</option>
              {MODES.map((one) => (
                <option key={one} value={one}>
                  {reportWords(`filter.mode.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {second && (
          <Field label={reportWords('link.met')}>
            {(id) => (
              <select
                id={id}
                value={met ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  setMet(MET_STATES.find((one) => one === value))
                }
              >
                <option value="">{reportWords('link.met.own')}</option>
                {MET_STATES.map((one) => (
                  <option key={one} value={one}>
                    {reportWords(`link.met.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={reportWords('link.made')}>
          {(id) => (
            <input
              id={id}
              readOnly
              value={linkOf(cohort.trim(), mode, met)}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
      </form>
    </details>
  );
}
