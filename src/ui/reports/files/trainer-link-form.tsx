import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import { Field, Select, Text } from '../../kit/fields.tsx';
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
        <Text
          label={reportWords('link.group')}
          value={cohort}
          rules={{ maxLength: 60 }}
          onText={setCohort}
        />
        <Select
          label={reportWords('link.mode')}
          of={[
            [undefined, reportWords('link.mode.free')],
            ...MODES.map((one) => [one, reportWords(`filter.mode.${one}`)] as const),
          ]}
          value={mode}
          onPick={setMode}
        />
        {second && (
          <Select
            label={reportWords('link.met')}
            of={[
              [undefined, reportWords('link.met.own')],
              ...MET_STATES.map((one) => [one, reportWords(`link.met.${one}`)] as const),
            ]}
            value={met}
            onPick={setMet}
          />
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
