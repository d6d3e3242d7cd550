import en from '../../catalogue/en/mode.json';
import { wordsOf } from '../../words.ts';

const t = wordsOf('mode', en);

export interface SummaryFirstProps {
  readonly main: boolean; // nothing waits to be continued
  readonly onSummary: () => void;
  readonly onBack: () => void;
}

/** The start of a scenario for those who want its summary first: the scenario waits behind it. */
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
