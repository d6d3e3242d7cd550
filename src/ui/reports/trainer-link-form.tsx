import { useId, useState } from 'preact/hooks';
import { MODES, type Mode } from '../../core/intent.ts';
import { words } from './reports-words.ts';

interface TrainerLinkFormProps {
  readonly linkOf: (cohort: string, mode: Mode | undefined) => string; // a whole address
}

/** Makes the link a trainer hands out: it names the group and the mode, so that nobody types them. */
export function TrainerLinkForm({ linkOf }: TrainerLinkFormProps) {
  const [cohort, setCohort] = useState('');
  const [mode, setMode] = useState<Mode | undefined>(undefined);
  const [group, how, made] = [useId(), useId(), useId()];
  return (
    <details class="no-print">
      <summary>{words('link')}</summary>
      <form class="stack-s" onSubmit={(event) => event.preventDefault()}>
        <p class="small">{words('link.lead')}</p>
        <div>
          <label class="label" for={group}>
            {words('link.group')}
          </label>
          <input
            id={group}
            maxLength={60}
            autoComplete="off"
            value={cohort}
            onInput={(event) => setCohort(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="label" for={how}>
            {words('link.mode')}
          </label>
          <select
            id={how}
            value={mode ?? ''}
            onChange={({ currentTarget: { value } }) => setMode(MODES.find((one) => one === value))}
          >
            <option value="">{words('link.mode.free')}</option>
            {MODES.map((one) => (
              <option key={one} value={one}>
                {words(`filter.mode.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label class="label" for={made}>
            {words('link.made')}
          </label>
          <input
            id={made}
            readOnly
            value={linkOf(cohort.trim(), mode)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      </form>
    </details>
  );
}
