import { MODES, type Mode } from '../../core/intent.ts';
import en from '../catalogue/en/mode.json';
import '../style/mode.css';
import { wordsOf } from '../words.ts';

const t = wordsOf(en);

const EXPLAINED = { practice: 'practiceIs', assessment: 'assessmentIs' } as const;

export interface ModeFormProps {
  readonly main: boolean; // nothing waits to be continued
  readonly mode?: Mode; // picked at first; practice where none is named
  readonly onStart: (mode: Mode) => void;
  readonly onSummary?: () => void; // absent on the summary itself
  readonly onBack: () => void;
}

/** How to do a scenario: practice or assessment, in one line each. */
export function ModeForm({
  main,
  mode: first = 'practice',
  onStart,
  onSummary,
  onBack,
}: ModeFormProps) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const picked = new FormData(event.currentTarget as HTMLFormElement).get('mode');
    onStart(MODES.find((mode) => mode === picked) ?? 'practice');
  };
  return (
    <form class="mode" onSubmit={onSubmit}>
      <fieldset>
        <legend class="label">{t('how')}</legend>
        {MODES.map((mode) => (
          <label class="pick" key={mode}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === first} />
            <span>
              <b>{t(mode)}</b> {t(EXPLAINED[mode])}
            </span>
          </label>
        ))}
      </fieldset>
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
