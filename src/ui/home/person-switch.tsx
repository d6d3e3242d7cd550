import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

export interface PersonSwitchProps {
  readonly pseudonym: string;
  readonly onNewPerson: () => void;
}

/** Under which made-up name this device is used, and how someone else takes over. */
export function PersonSwitch({ pseudonym, onNewPerson }: PersonSwitchProps) {
  return (
    <div class="person note quiet">
      <p>{t('you', { pseudonym })}</p>
      <details>
        <summary>{t('someoneElse')}</summary>
        <p>{t('newPerson', { pseudonym })}</p>
        <button type="button" class="btn ink" onClick={onNewPerson}>
          {t('startNew')}
        </button>
      </details>
    </div>
  );
}
