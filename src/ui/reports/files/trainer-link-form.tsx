import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import { Field } from '../field.tsx';
import { reportWords } from '../reports-words.ts';

interface TrainerLinkFormProps {
  readonly linkOf: (cohort: string, mode: Mode | undefined) => string; // a full URL
}

/** Form that makes a link for trainees with group and mode. */
export function TrainerLinkForm({ linkOf }: TrainerLinkFormProps) {
  const [cohort, setCohort] = useState('');
  const [mode, setMode] = useState<Mode | undefined>(undefined);
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
        <Field label={reportWords('link.made')}>
          {(id) => (
            <input
              id={id}
              readOnly
              value={linkOf(cohort.trim(), mode)}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
      </form>
    </details>
  );
}
