import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import en from '../../catalogue/en/mode.json';
import type { DeviceUse } from '../../device-use.ts';
import './mode.css';
import { wordsOf } from '../../words.ts';
import { DeviceQuestion } from './device-question.tsx';

const t = wordsOf('mode', en);

const EXPLAINED = { practice: 'practiceIs', assessment: 'assessmentIs' } as const;

export interface ModeFormProps {
  readonly main: boolean; // nothing waits to be continued
  readonly mode?: Mode; // picked at first; practice where none is named
  readonly oneMode?: boolean; // no other can be picked
  readonly asksDevice?: boolean; // whether others use this device is not known yet
  readonly onStart: (mode: Mode, use?: DeviceUse) => void;
  readonly onSummary?: () => void; // absent on the summary itself
  readonly onBack: () => void;
}

/** How to do a scenario: practice or assessment, in one line each. */
export function ModeForm({
  main,
  mode: first = 'practice',
  oneMode,
  asksDevice,
  onStart,
  onSummary,
  onBack,
}: ModeFormProps) {
  const [asking, setAsking] = useState<Mode | undefined>(undefined);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const picked = new FormData(event.currentTarget as HTMLFormElement).get('mode');
    const mode = MODES.find((one) => one === picked) ?? 'practice';
    if (asksDevice) setAsking(mode);
    else onStart(mode);
  };
  return (
    <form class="mode" onSubmit={onSubmit}>
      <fieldset>
        <legend class="label">{t('how')}</legend>
        {(oneMode ? [first] : MODES).map((mode) => (
          <label class="pick" key={mode}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === first} />
            <span>
              <b>{t(mode)}</b> {t(EXPLAINED[mode])}
            </span>
          </label>
        ))}
      </fieldset>
      {asking !== undefined && <DeviceQuestion onAnswer={(use) => onStart(asking, use)} />}
      <div class="actions">
        <button type="submit" class={main ? 'btn main' : 'btn'}>
          {t('begin')}
        </button>
        {onSummary !== undefined && (
          <button type="button" class="btn plain" onClick={onSummary}>
            {t('summary')}
          </button>
        )}
        <button type="button" class="btn plain" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}
