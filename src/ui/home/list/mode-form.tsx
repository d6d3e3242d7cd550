import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/run/intent.ts';
import en from '../../catalogue/en/mode.json';
import type { DeviceUse } from '../../device-use.ts';
import './mode.css';
import { InlineQuestion } from '../../shell/asked.tsx';
import { wordsOf } from '../../words.ts';

const t = wordsOf('mode', en);

export interface SummaryFirstProps {
  readonly main: boolean; // no run is waiting to be continued
  readonly onSummary: () => void;
  readonly onBack: () => void;
}

/** Start form for people who want the summary first. */
export function SummaryFirst({ main, onSummary, onBack }: SummaryFirstProps) {
  return (
    <div class="stack-s">
      <p class="small">{t('summaryFirst')}</p>
      <div class="actions">
        <button type="button" class={main ? 'btn main' : 'btn'} onClick={onSummary}>
          {t('begin')}
        </button>
        <button type="button" class="btn plain" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </div>
  );
}

interface DeviceQuestionProps {
  readonly onAnswer: (use: DeviceUse) => void;
}

/** Question before the first start: is this device shared? */
function DeviceQuestion({ onAnswer }: DeviceQuestionProps) {
  return (
    <InlineQuestion question={t('device')} hint={t('deviceHint')}>
      <p>{t('deviceHides')}</p>
      <div class="actions">
        <button type="button" class="btn ink" onClick={() => onAnswer('shared')}>
          {t('deviceShared')}
        </button>
        <button type="button" class="btn" onClick={() => onAnswer('own')}>
          {t('deviceOwn')}
        </button>
      </div>
    </InlineQuestion>
  );
}

const EXPLAINED = { practice: 'practiceIs', assessment: 'assessmentIs' } as const;

export interface ModeFormProps {
  readonly main: boolean; // no run is waiting to be continued
  readonly mode?: Mode; // preselected; practice by default
  readonly oneMode?: boolean; // the mode is fixed
  readonly asksDevice?: boolean; // ask whether the device is shared
  readonly onStart: (mode: Mode, use?: DeviceUse) => void;
  readonly onSummary?: () => void; // absent on the summary itself
  readonly onBack: () => void;
}

/** Form to choose practice or assessment. */
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
